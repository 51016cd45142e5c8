import { expect } from 'chai';
import { fromHtml, toHtml, type HtmlNode } from '../../../src/formats/html.js';
import type { FactCheckInput } from '../../../src/model/fact-check.js';
import {
  aBareClaim,
  aParsedFactCheck,
  aSource,
  aVerdict,
  type ClaimInput,
  type SourceInput,
  type VerdictInput,
} from '../../support/build-payload.js';
import { comparable } from '../../support/comparable.js';
import { htmlParser } from '../../support/parse-html.js';

/** The words of each paragraph and list item between two lines, in order. */
function linesOf(fields: Partial<FactCheckInput>, options: Parameters<typeof toHtml>[1] = {}): string[] {
  const html = toHtml(aParsedFactCheck(fields), options);
  return html.split('\n').flatMap((one) => one.replaceAll(/<[^>]*>/g, '') || []);
}

/** What the lines of a fact check say that those of a bare one do not. */
function newLines(fields: Partial<FactCheckInput>, options: Parameters<typeof toHtml>[1] = {}): string[] {
  const bare = new Set(linesOf({}, options));
  return linesOf(fields, options).filter((one) => !bare.has(one));
}

const ofClaim = (claim: Partial<ClaimInput>): Partial<FactCheckInput> => ({ claims: [aBareClaim(claim)] });
const ofVerdict = (verdict: Partial<VerdictInput>): Partial<FactCheckInput> =>
  ofClaim({ verdicts: [aVerdict(verdict)] });
const ofSource = (source: Partial<SourceInput>): Partial<FactCheckInput> => ({ sources: [aSource(source)] });

const link = 'https://example.org/cy';
const bad = 'ftp://example.org/cy';
const names = [undefined, ' ', 'Cy Spoon'];
const addresses = [undefined, link, bad];

/** Small fact checks, each with one thing that is told in a way of its own. */
const kinds: Record<string, Partial<FactCheckInput>[]> = {
  'who made a claim': names.flatMap((name) =>
    [undefined, ' ', 'poet'].flatMap((role) =>
      addresses.flatMap((url) =>
        [undefined, 'many' as const, 'unknown' as const, 'person' as const].map((kind) =>
          ofClaim({
            claimant: {
              ...(name && { name }),
              ...(role && { role }),
              ...(url && { url }),
              ...(kind && { kind }),
            },
          }),
        ),
      ),
    ),
  ),
  'where and when a claim was made': [
    ofClaim({ saidAt: '2025', place: 'Rome' }),
    ofClaim({ saidAt: '2025-12-24', place: ' ' }),
    ...names.flatMap((title) =>
      addresses.flatMap((url) =>
        addresses.map((archiveUrl) =>
          ofClaim({
            appearances: [
              { ...(title && { title }), ...(url && { url }), ...(archiveUrl && { archiveUrl }), at: '2025' },
            ],
          }),
        ),
      ),
    ),
  ],
  'how a claim is worded': [true, false].map((verbatim) => ofClaim({ verbatim, id: 'tea' })),
  'who gave a verdict': names.flatMap((name) =>
    addresses.flatMap((url) =>
      addresses.map((own) =>
        ofVerdict({
          label: 'False',
          at: '2026',
          ...(own && { url: own }),
          reviewer: { ...(name && { name }), ...(url && { url }) },
        }),
      ),
    ),
  ),
  'how a verdict is given': [
    ofVerdict({ label: 'x'.repeat(80), rating: 'false' }),
    ofVerdict({ label: 'x'.repeat(81), rating: 'false', confidence: 'low' }),
    ofVerdict({ scale: { value: 0, worst: 1, best: -5.5 } }),
  ],
  'in what state it is': [
    ...(['current', 'outdated', 'corrected', 'superseded', 'retracted'] as const).flatMap((status) => [
      { status },
      { status, corrections: [{ at: '2026-01', kind: 'retraction' as const, text: 'Gone.' }] },
      { status, supersededBy: link, reviewBy: '2026-02' },
    ]),
    { supersededBy: bad },
  ],
  'how AI was used': names.flatMap((reviewedBy) =>
    [undefined, '2026', '2026-01', '2026-01-25'].flatMap((reviewedAt) =>
      (['none', 'assisted', 'unknown'] as const).map((involvement) => ({
        disclosure: {
          ai: {
            involvement,
            ...(reviewedBy && { reviewedBy }),
            ...(reviewedAt && { reviewedAt }),
            responsible: 'Di',
          },
        },
      })),
    ),
  ),
  'who publishes it': names.flatMap((name) =>
    addresses.map((url) => ({
      publisher: { ...(name && { name }), ...(url && { url }), logo: link },
      url: url ?? '',
    })),
  ),
  'what its parts are called': [
    { labels: { summary: 'In short', followUps: 'Read on' } },
    { labels: { summary: 'In short', followUps: 'Read on' }, summary: 'Tea.', followUps: [{ text: 'Why?' }] },
  ],
  'in what state a source is': [
    ...(['ok', 'dead', 'moved', 'unknown'] as const).flatMap((linkStatus) =>
      (['open', 'paywalled', undefined] as const).map((access) =>
        ofSource({ linkStatus, ...(access && { access }), retracted: access === 'open' }),
      ),
    ),
    ...addresses.flatMap((url) =>
      addresses.map((archiveUrl) => ({
        sources: [{ id: 1, title: 'Tea', ...(url && { url }), ...(archiveUrl && { archiveUrl }) }],
      })),
    ),
    ...addresses.map((url) => ({ sources: [{ id: 'a', doi: '10.1000/182', ...(url && { url }) }] })),
  ],
  'which sources are not described': [
    { summary: 'Tea [1] [3].', sources: [aSource({ id: 2 }), { id: 3 }, { id: 4 }, { id: 'x' }] },
    { sources: [{ id: 1 }, { id: 7 }] },
  ],
};

describe('What toHtml writes of the parts of a fact check', function () {
  this.timeout(60_000);
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  for (const [what, all] of Object.entries(kinds)) {
    it(`is read back: ${what}`, () => {
      for (const [index, fields] of all.entries()) {
        const factCheck = aParsedFactCheck(fields);
        const html = toHtml(factCheck, { view: index % 9 ? 'full' : 'brief' });
        const read = fromHtml(parse(html)).factCheck!;
        expect(comparable(read), JSON.stringify(fields)).to.deep.equal(comparable(factCheck));
      }
    });
  }

  it('names who made a claim, or says that many did or that nobody is named', () => {
    const said = (claimant: ClaimInput['claimant'], more: Partial<ClaimInput> = {}): string | undefined =>
      newLines(ofClaim({ ...(claimant && { claimant }), ...more })).find((one) =>
        /Claimed|claimant|many|in Rome|Cy/.test(one),
      );
    expect(said({ kind: 'many' })).to.equal('Claimed by many people');
    expect(said({ kind: 'many', name: 'Cy', role: 'poet' })).to.equal('Cy (poet)');
    expect(said({ kind: 'unknown' })).to.equal('The claimant is not named.');
    expect(said({ kind: 'unknown', role: 'a poet' })).to.equal('Claimed by a poet');
    expect(said({ kind: 'person' })).to.equal(undefined);
    expect(said(undefined)).to.equal(undefined);
    expect(said({ kind: 'unknown' }, { place: 'Rome' })).to.equal('The claimant is not named. in Rome');
    expect(said({ name: 'Cy' }, { place: ' ', saidAt: '2025' })).to.equal('Claimed by Cy, 2025');
  });

  it('says on what day or in which month it was withdrawn, and that it was where no date is known', () => {
    const said = (fields: Partial<FactCheckInput>): string | undefined =>
      newLines(fields).find((one) => one.includes('withdrew'));
    const withdrawn = (at: string) => ({
      status: 'retracted' as const,
      corrections: [
        { at: '2024', kind: 'error' as const, text: 'A date.' },
        { at, kind: 'retraction' as const, text: 'Gone.' },
      ],
    });
    expect(said(withdrawn('2026-01-26'))).to.equal(
      'The publisher withdrew this fact check on January 26, 2026. It is kept here as a record.',
    );
    expect(said(withdrawn('2026-01'))).to.equal(
      'The publisher withdrew this fact check in January 2026. It is kept here as a record.',
    );
    expect(
      said({ status: 'retracted', corrections: [{ kind: 'error', at: '2026', text: 'A date.' }] }),
    ).to.equal('The publisher withdrew this fact check. It is kept here as a record.');
    expect(said({ ...withdrawn('2026'), status: 'corrected' })).to.equal(undefined);
  });

  it('says by when a review was due, once that day is over', () => {
    const said = (reviewBy: string, today: string): string | undefined =>
      newLines({ reviewBy }, { now: new Date(`${today}T12:00:00Z`) }).find((one) => one.includes('was due'));
    const due = (date: string) => `This check was due for review by ${date}. It may be out of date.`;
    expect(said('2026-01-26', '2026-01-27')).to.equal(due('January 26, 2026'));
    expect(said('2026-01-26', '2026-01-26')).to.equal(undefined);
    expect(said('2026-01', '2026-02-01')).to.equal(due('January 2026'));
    expect(said('2026-01', '2026-01-31')).to.equal(undefined);
    expect(said('2026-01-26T10:00Z', '2026-01-26')).to.equal(undefined);
    expect(said('2026-01-26T10:00Z', '2026-01-27')).to.include('was due for review');
  });

  it('says how AI was used, and who looked at it, on a day or in a month', () => {
    type Ai = NonNullable<NonNullable<FactCheckInput['disclosure']>['ai']>;
    const said = (ai: Ai): string => newLines({ disclosure: { ai } }).find((one) => /AI|Review/.test(one))!;
    const start = 'AI helped to produce this text.';
    const by = { involvement: 'assisted' as const, reviewedBy: 'Bo' };
    expect(said(by)).to.equal(`${start} Reviewed by Bo.`);
    expect(said({ ...by, reviewedAt: '2026-01' })).to.equal(`${start} Reviewed by Bo in January 2026.`);
    expect(said({ ...by, reviewedAt: '2026-01-25' })).to.equal(
      `${start} Reviewed by Bo on January 25, 2026.`,
    );
    expect(said({ involvement: 'assisted' })).to.equal(`${start} No human review stated.`);
    expect(said({ involvement: 'none' })).not.to.include('No human review');
    expect(said({ involvement: 'assisted', responsible: ' ' })).to.equal(`${start} No human review stated.`);
    expect(linesOf({ disclosure: { ai: { involvement: 'unknown' } } }).join()).to.include(
      'AI use: not stated',
    );
  });

  it('says that a claim without verdict has none, also where a fact check only calls itself one of claims', () => {
    const first = (fields: Partial<FactCheckInput>): string => linesOf(fields)[0]!;
    const none = first(ofClaim({}));
    expect(none).to.match(/no verdict/i);
    expect(first({ kind: 'claim-review' })).to.equal(none);
    expect(first(ofVerdict({}))).not.to.equal(none);
    expect(first({})).not.to.equal(none);
  });

  it('lists several claims with their verdicts below the title', () => {
    const one = aBareClaim({
      text: 'One.',
      verdicts: [aVerdict({ label: 'True' }), aVerdict({ label: 'Half' })],
    });
    const claims = [one, aBareClaim({ text: 'Two.' })];
    const brief = linesOf({ claims }, { view: 'brief' });
    const at = brief.indexOf('2 claims checked');
    expect(brief.slice(at + 1, at + 3)).to.deep.equal(['One. · True · Half', 'Two. · No verdict given']);
    expect(toHtml(aParsedFactCheck({ claims }), { view: 'brief' })).to.include(
      '<ol data-fact-part="copy">\n<li>One. · True · Half</li>',
    );
    expect(linesOf({ claims })).to.include.members(brief.slice(at, at + 3));
    expect(linesOf({ claims: [one] }).join()).not.to.include('claims checked');
  });

  it('says at a glance who gave a verdict and when, as far as it is known', () => {
    const glance = (verdict: Partial<VerdictInput>, more: Partial<FactCheckInput> = {}): string =>
      linesOf(
        { claims: [aBareClaim({ text: 'Tea', verdicts: [aVerdict({ label: 'No', ...verdict })] })], ...more },
        { view: 'glance' },
      ).join('\n');
    expect(glance({})).to.equal('Claim: Tea. Verdict: No.');
    expect(glance({ reviewer: { name: ' Bo ' }, at: '2026' })).to.equal(
      'Claim: Tea. Verdict: No (Bo, 2026).',
    );
    expect(glance({ at: '2026' })).to.equal('Claim: Tea. Verdict: No (2026).');
    expect(glance({ reviewer: {} })).to.equal('Claim: Tea. Verdict: No.');
    expect(glance({}, { status: 'retracted' })).to.match(
      /^The publisher withdrew .* Claim: Tea\. Verdict: No\.$/,
    );
    const asked = linesOf({ title: ' Tea? ', checkedAt: '2026' }, { view: 'glance' });
    expect(asked).to.deep.equal(['Tea? Fact-check question, no verdict. Checked in 2026.']);
    expect(linesOf({ title: 'Tea' }, { view: 'glance' })).to.deep.equal([
      'Tea. Fact-check overview, no verdict.',
    ]);
  });
});
