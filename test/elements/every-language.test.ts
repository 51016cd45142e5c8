import { expect } from 'chai';
import type { FactElement } from '../../src/elements/fact-element.js';
import { registerLocale } from '../../src/locale/registry.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { place, show, tags, until } from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aVerdict, aFullFactCheck } from '../support/build-payload.js';
import { keyNames, longWords } from '../support/pseudo-locales.js';

const severalReviewers = [
  aVerdict({ label: 'False', rating: 'false', reviewer: { name: 'Harbour Desk' }, confidence: 'high' }),
  aVerdict({
    label: 'Right',
    rating: 'true',
    reviewer: { name: 'Quay Post' },
    at: '2026-01',
    confidence: 'low',
  }),
];

const payloads: Record<string, FactCheckInput> = {
  'all that a fact check can hold': aFullFactCheck(),
  'an overview with sources by number': anOverview(),
  'one claim': aFactCheck(),
  'several claims and reviewers': aFactCheck({
    claims: [
      aClaim({ verdicts: severalReviewers }),
      aClaim({ id: 'b', verdicts: [], claimant: { kind: 'many' } }),
    ],
  }),
  'a claim of nobody in particular': aFactCheck({
    claims: [aClaim({ claimant: { kind: 'unknown' }, saidAt: '2025', place: 'Oslo', verbatim: false })],
    disclosure: { ai: { involvement: 'generated' } },
  }),
  'a withdrawn one': aFactCheck({ status: 'retracted', disclosure: { ai: { involvement: 'none' } } }),
  'an outdated one': aFactCheck({ status: 'outdated', reviewBy: '2020-01', kind: 'question', claims: [] }),
  'more than is shown': aFactCheck({ claims: Array.from({ length: 103 }, () => aClaim({ id: undefined })) }),
};

/** Every word in the strings of a payload. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/\p{L}+/gu) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** All that a reader is told by an element: its words, and the names of its parts. */
function toldBy(element: Element): string[] {
  const told: string[] = [];
  const walker = document.createTreeWalker(
    element.shadowRoot!,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('style')) told.push(node.data);
    if (!(node instanceof Element)) continue;
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
      told.push(node.getAttribute(name) ?? '');
  }
  return told;
}

/** What is neither the payload's nor a phrase's, but for letters that count places. */
function strangeWords(element: Element, payload: unknown): string[] {
  const own = new Set(wordsIn(payload));
  const words = toldBy(element).flatMap((text) => wordsIn(text.replaceAll(/«[^»]*(?:»|$)/g, ' ')));
  return words.filter((word) => !own.has(word) && word !== 'UTC' && !/^[a-z]{1,2}$/.test(word));
}

describe('An element in another language', () => {
  before(() => {
    registerLocale(keyNames);
    registerLocale(longWords);
  });

  for (const [name, payload] of Object.entries(payloads)) {
    for (const tag of tags) {
      for (const view of tag === 'source-list' ? ['full'] : ['full', 'brief', 'glance']) {
        it(`has no word of its own: <${tag} view="${view}"> with ${name}`, async () => {
          const element = await show(payload, tag, { lang: keyNames.lang, view, questions: 'buttons' });
          expect(strangeWords(element, payload)).to.deep.equal([]);
        });
      }
    }
  }

  it('has no word of its own while it loads and where it cannot', async () => {
    const element = await place<FactElement>(
      `<fact-summary lang="${keyNames.lang}" src="data:,"></fact-summary>`,
    );
    await until(() => element.status === 'error', 'an error');
    await element.updateComplete;
    expect(strangeWords(element, {})).to.deep.equal([]);
    expect(toldBy(element).join('')).to.contain('«error»');
  });

  for (const [name, payload] of Object.entries(payloads)) {
    it(`has room for long words at 320 pixels: ${name}`, async () => {
      const element = await show(payload, 'fact-summary', { lang: longWords.lang });
      element.style.width = '320px';
      expect(element.scrollWidth).to.be.at.most(320);
      const root = element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(320);
    });
  }
});
