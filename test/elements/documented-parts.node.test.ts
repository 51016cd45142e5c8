import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { drawStatus } from '../../src/elements/fragments/status.js';
import { en } from '../../src/locale/en.js';
import { writeTemplate } from '../../src/node/write-template.js';
import { renderElement } from '../../src/server.js';
import { samplePayloads } from '../support/sample-payloads.js';

const elements = ['fact-summary', 'claim-card', 'source-list'] as const;
const views = ['full', 'brief', 'glance'] as const;
const names = (html: string, pattern: RegExp): Set<string> =>
  new Set([...html.matchAll(pattern)].flatMap(([, words]) => words!.split(' ')));
const sourceOf = (path: string): string => readFileSync(`src/${path}.ts`, 'utf8');
const docs = ['elements/fact-element', ...elements.map((tag) => `elements/${tag}/${tag}`)]
  .map(sourceOf)
  .join();

/** All that is drawn of all samples, in all views; the box of a preview is made by a controller, when a reader asks for it. */
function drawAll(): string {
  const statuses = (['loading', 'error'] as const).map((status) =>
    writeTemplate(
      drawStatus(
        en,
        undefined,
        { state: { status }, isRemote: true, news: status === 'loading' ? undefined : '' },
        false,
        false,
      ),
    ),
  );
  const drawn = samplePayloads().flatMap(([, factCheck]) =>
    elements.flatMap((element) =>
      views.map((view) => renderElement(factCheck, { element, view, images: true }).html),
    ),
  );
  const [, box = ''] =
    /setAttribute\('part', '([\w-]+)'\)/.exec(sourceOf('controllers/preview-controller')) ?? [];
  return [...statuses, ...drawn, ` part="${box}"`].join('');
}

describe('What a page can style', () => {
  const drawn = drawAll();

  it('are the documented parts: each of them is drawn, and no other is', () => {
    const documented = names(docs, /@csspart ([\w-]+) - \S/g);
    expect([...names(drawn, /\spart="([^"]+)"/g)].sort()).to.deep.equal([...documented].sort());
  });

  it('are the documented slots: each of them is drawn, and no other is', () => {
    const documented = names(docs, /@slot ([\w-]+) - \S/g);
    documented.delete('-');
    expect([...names(drawn, /<slot name="([^"]+)"/g)].sort()).to.deep.equal([...documented].sort());
  });

  it('are the documented states, and no others', () => {
    const documented = names(docs, /@cssstate ([\w-]+) - \S/g);
    // How far an element has come, but for the beginning, and what is added to that.
    const [, list = ''] =
      /type PayloadStatus = ([^;]*);/.exec(sourceOf('controllers/payload-controller')) ?? [];
    const added = names(sourceOf('controllers/set-states'), /states\.add\('([\w-]+)'\)/g);
    const set = new Set([...(list.match(/\w+/g) ?? []), ...added]);
    set.delete('empty');
    expect([...set].sort()).to.deep.equal([...documented].sort());
  });
});
