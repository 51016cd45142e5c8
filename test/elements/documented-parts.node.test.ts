import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { drawStatus } from '../../src/elements/fragments/status.js';
import { en } from '../../src/locale/en.js';
import { writePieces } from '../../src/node/write-pieces.js';
import { renderElement } from '../../src/server.js';
import { samplePayloads } from '../support/sample-payloads.js';

const elements = ['fact-summary', 'claim-card', 'source-list'] as const;
const views = ['full', 'brief', 'glance'] as const;
const names = (html: string, pattern: RegExp): Set<string> =>
  new Set([...html.matchAll(pattern)].flatMap(([, words]) => words!.split(' ')));
const sourceOf = (path: string): string => readFileSync(`src/${path}.ts`, 'utf8');
const docOf = (path: string): string => sourceOf(`elements/${path}`);
const docs = ['fact-element', ...elements.map((tag) => `${tag}/${tag}`)].map(docOf).join();
/** The box of a preview is made by a controller, when a reader asks for it. */
const preview = /setAttribute\('part', '([\w-]+)'\)/.exec(sourceOf('controllers/preview-controller'))![1]!;

/** All that an element draws of all samples, in all views. */
const drawOf = (element: (typeof elements)[number]): string =>
  samplePayloads()
    .flatMap(([, factCheck]) =>
      views.map((view) => renderElement(factCheck, { element, view, images: true }).html),
    )
    .join('');

/** What an element draws while it has no fact check. */
const statuses = (['loading', 'error'] as const)
  .map((status) => {
    const payload = {
      state: { status },
      isRemote: true,
      news: status === 'loading' ? undefined : ('' as const),
    };
    return writePieces(drawStatus(en, undefined, payload, false, false));
  })
  .join('');

describe('What a page can style', () => {
  const drawn = new Map(elements.map((element) => [element, drawOf(element)]));
  const all = [...drawn.values(), statuses].join('');

  for (const element of elements) {
    it(`are the documented parts of ${element}: each of them is drawn, and no other is`, () => {
      const documented = names(
        `${docOf('fact-element')}${docOf(`${element}/${element}`)}`,
        /@csspart ([\w-]+) - \S/g,
      );
      const found = names(`${drawn.get(element) ?? ''}${statuses}`, /\spart="([^"]+)"/g);
      if (found.has('citation')) found.add(preview);
      expect([...found].sort()).to.deep.equal([...documented].sort());
    });
  }

  it('are the documented slots: each of them is drawn, and no other is', () => {
    const documented = names(docs, /@slot ([\w-]+) - \S/g);
    documented.delete('-');
    expect([...names(all, /<slot name="([^"]+)"/g)].sort()).to.deep.equal([...documented].sort());
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
