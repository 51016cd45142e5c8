import { expect } from 'chai';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { citeSources } from '../../src/model/cite-sources.js';
import type { FactCheck, FactCheckInput } from '../../src/model/fact-check.js';
import { richTextsOf } from '../../src/model/rich-texts.js';
import { citationsIn } from '../../src/text/walk-rich-text.js';
import { aParsedFactCheck } from '../support/build-payload.js';
import { damageHtml, damageKinds, visibleWords } from '../support/damage-html.js';
import * as fc from '../support/fast-check.js';

/** A word that is nowhere else: `claim2` belongs to the second claim, `verdict2x1` to its first verdict. */
const TOKEN = /\b(?:claim\d|verdict\dx\d|source\d|text\d+)\b/g;

interface Sizes {
  verdicts: number[];
  sources: number[];
  status: FactCheckInput['status'];
}

const sizes: fc.Arbitrary<Sizes> = fc.record({
  verdicts: fc.array(fc.nat(2), { maxLength: 3 }),
  sources: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 }),
  status: fc.constantFrom(undefined, 'outdated', 'corrected', 'superseded', 'retracted'),
});

const damages = fc.array(fc.tuple(fc.constantFrom(...damageKinds), fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 4,
});

function build({ verdicts, sources, status }: Sizes): FactCheck {
  let count = 0;
  const text = (): string => `text${(count += 1)}`;
  const marks = sources.map((id) => `Says ${text()} [${id}].`).join(' ');
  return aParsedFactCheck({
    lang: 'en',
    title: `Title ${text()}`,
    ...(status && { status }),
    checkedAt: '2026-01-26',
    summary: `Summary ${text()}. ${marks} Missing [12].`,
    claims: verdicts.map((number, index) => ({
      text: `The moon is claim${index}.`,
      claimant: { name: text() },
      saidAt: '2025-12-24',
      explanation: `Why ${text()}. ${marks}`,
      verdicts: Array.from({ length: number }, (_, place) => ({
        label: `Mostly verdict${index}x${place}`,
        rating: 'mostly-false' as const,
        reviewer: { name: text() },
        at: '2026-01-20',
      })),
    })),
    sections: [{ heading: `Heading ${text()}`, body: `Body ${text()}. ${marks}\n\nMore ${text()}.` }],
    sources: sources.map((id) => ({
      id,
      title: `Book source${id}`,
      url: `https://example.org/${id}`,
      publisher: text(),
      quotes: [{ text: text() }],
    })),
    followUps: [{ text: text() }],
    corrections: [{ at: '2026-01-27', kind: 'error', text: text() }],
  });
}

function tokensIn(words: string): Set<string> {
  return new Set(words.match(TOKEN));
}

describe('An article that editors and converters have damaged', function () {
  this.timeout(120_000);

  const check = (written: FactCheck, root: Parameters<typeof fromHtml>[0]): void => {
    const { factCheck, issues } = fromHtml(root);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const told = issues.map(({ text = '' }) => text).join(' ');
    if (!factCheck) {
      expect(errors).not.to.deep.equal([]);
      return;
    }
    const numbers = new Map(
      citeSources(written).rows.map(({ source, number }) => [source.title ?? '', number]),
    );
    const { find } = citeSources(factCheck);
    for (const [holder, key] of richTextsOf(factCheck)) {
      for (const { raw, refs } of citationsIn(holder[key])) {
        for (const ref of refs) {
          const [title] = /Book source\d/.exec(find(ref)?.source.title ?? '') ?? [];
          if (title) expect(`[${numbers.get(title)!}]`, 'the source of a mark').to.equal(raw);
        }
      }
    }
    for (const { text, verdicts } of factCheck.claims) {
      const [claim] = /claim\d/.exec(text) ?? [];
      // An attribute of another line can make other words of a claim.
      if (!claim) expect(errors, 'a claim without its words').not.to.deep.equal([]);
      for (const { label } of claim ? verdicts : [])
        expect(label, 'a verdict').to.include(claim!.replace('claim', 'verdict'));
    }
    const seen = tokensIn(visibleWords(root));
    const read = tokensIn(JSON.stringify(factCheck));
    const claims = [...seen].filter((token) => token.startsWith('claim'));
    if (factCheck.claims.length < claims.length) expect(errors, 'fewer claims').not.to.deep.equal([]);
    const lost = [...seen].filter((token) => !read.has(token) && !tokensIn(told).has(token));
    if (!errors.length) expect(lost, 'words that are lost in silence').to.deep.equal([]);
    const isDated = /January 26, 2026/.test(visibleWords(root));
    if (isDated && !errors.length) expect(factCheck.checkedAt).to.equal('2026-01-26');
    const isMarked = /been (?:corrected|superseded)|out of date|withdrew|newer fact check/.test(
      visibleWords(root),
    );
    if (isMarked && !errors.length) expect(factCheck.status).to.equal(written.status);
  };

  it('never gives a mark another source or a verdict another claim, and loses nothing in silence', () => {
    fc.assert(
      fc.property(sizes, damages, fc.constantFrom('full', 'brief'), (size, done, view) => {
        const written = build(size);
        check(written, damageHtml(toHtml(written, { view: view as 'full' }), done).root);
      }),
    );
  });
});
