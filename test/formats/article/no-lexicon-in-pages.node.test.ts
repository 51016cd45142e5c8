import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

const IMPORT =
  /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)';|^import '(\.[^']+)';|\bimport\('(\.[^']+)'\)/gmu;

/** The files of the source that a module needs at run time, itself among them. */
function filesBehind(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const match of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const [, named, bare, dynamic] = match as (string | undefined)[];
    const path = named ?? bare ?? dynamic ?? '';
    const file = join(dirname(entry), path).replace(/\.js$/u, '');
    filesBehind(existsSync(`${file}.tsx`) ? `${file}.tsx` : `${file}.ts`, found);
  }
  return found;
}

describe('The reader of articles', () => {
  it('is found behind the reader of plain text, so that the search is tried', () => {
    const files = [...filesBehind('src/formats/plain-text.ts')];
    expect(files).to.include('src/formats/article/lexicon/labels.ts');
  });

  for (const entry of ['src/define.ts', 'src/embed.ts', 'src/frame-page.ts', 'src/frame-host.ts']) {
    it(`gives no byte of its lexicon to pages: ${entry}`, () => {
      const files = [...filesBehind(entry)].filter((path) => path.includes('formats/article/'));
      expect(files).to.deep.equal([]);
    });
  }
});
