import { expect } from 'chai';
import { fromHtml, toHtml, type HtmlNode } from '../../../src/formats/html.js';
import type { Source } from '../../../src/model/fact-check.js';
import { citationsIn } from '../../../src/text/walk-rich-text.js';
import { aBareClaim, aParsedFactCheck, aSource, aVerdict } from '../../support/build-payload.js';
import { htmlParser } from '../../support/parse-html.js';

const claims = ['One', 'Two'].map((name) =>
  aBareClaim({ text: `Claim ${name}`, verdicts: [aVerdict({ label: `Label ${name}` })] }),
);

describe('A copy that was damaged', () => {
  let parse: (html: string) => HtmlNode;

  before(async () => {
    parse = await htmlParser();
  });

  const twoClaims = (): string => toHtml(aParsedFactCheck({ claims }));

  /** What is read: each claim with its labels, and the words that could not be. */
  const read = (html: string): { claims: Record<string, string[]>; lost: string[] } => {
    const { factCheck, issues } = fromHtml(parse(html));
    const found = factCheck!.claims.map(({ text, verdicts }) => [text, verdicts.map(({ label }) => label)]);
    const errors = issues.filter(({ code }) => code === 'copy-unreadable');
    return {
      claims: Object.fromEntries(found) as Record<string, string[]>,
      lost: errors.map(({ text = '' }) => text),
    };
  };

  it('never hides a claim whose section a converter turned into a plain element', () => {
    const html = twoClaims().replace('<section data-fact-item="claims">', '<div>');
    const { claims: found, lost } = read(html);
    expect(found).not.to.have.property('Claim One');
    expect(lost.join(' ')).to.include('Claim One').and.to.include('Label One');
  });

  it('never gives a verdict to the claim that it was moved to', () => {
    const html = twoClaims();
    const verdict = /<section data-fact-item="verdicts">\n.*Label Two[^]*?<\/section>\n/.exec(html)![0];
    const moved = html.replace(verdict, '').replace('<section data-fact-item="verdicts">', `${verdict}$&`);
    expect(read(moved)).to.deep.equal({
      claims: { 'Claim One': ['Label One'], 'Claim Two': [] },
      lost: ['Label Two', 'Claim Two · Label Two'],
    });
  });

  it('never gives a verdict to a claim whose words were exchanged', () => {
    const swapped = twoClaims().replace(
      /(<p data-fact="\{text\}"[^>]*>Claim One<\/p>)([^]*)(<p data-fact="\{text\}"[^>]*>Claim Two<\/p>)/,
      '$3$2$1',
    );
    expect(read(swapped)).to.deep.equal({
      claims: { 'Claim Two': [], 'Claim One': [] },
      lost: ['Label One', 'Label Two', 'Claim One · Label One', 'Claim Two · Label Two'],
    });
  });

  it('keeps each verdict with its claim where claims have changed places', () => {
    const [, head, one, two, foot] =
      /^([^]*?)(<section data-fact-item="claims">[^]*?)(<section data-fact-item="claims">[^]*<\/section>)([^]*)$/.exec(
        twoClaims(),
      )!;
    expect(read(`${head}${two}${one}${foot}`)).to.deep.equal({
      claims: { 'Claim Two': ['Label Two'], 'Claim One': ['Label One'] },
      lost: [],
    });
  });

  describe('in its list of sources', () => {
    const written = (): string =>
      toHtml(
        aParsedFactCheck({
          summary: 'Tea [1][2].',
          sources: [aSource({ title: 'Almanac' }), aSource({ id: 2, title: 'Letters' })],
        }),
      );

    /** The title that each mark leads to; nothing where it leads to none. */
    const sourcesOf = (html: string): { marks: Record<string, string | undefined>; lost: string[] } => {
      const { factCheck, issues } = fromHtml(parse(html));
      const { sources, summary } = factCheck!;
      const find = (ref: string): Source | undefined => sources.find(({ id }) => String(id) === ref);
      const marks = citationsIn(summary).map(({ raw, refs }) => [raw, find(refs[0]!)?.title]);
      const errors = issues.filter(({ code }) => code === 'copy-unreadable');
      return {
        marks: Object.fromEntries(marks) as Record<string, string>,
        lost: errors.map(({ text = '' }) => text),
      };
    };

    const whole = { marks: { '[1]': 'Almanac', '[2]': 'Letters' }, lost: [] };

    for (const [what, change] of [
      ['the numbers of its items', (html: string) => html.replaceAll(/ value="\d"/g, '')],
      ['the numbers in words', (html: string) => html.replaceAll(/>\[\d\] <a/g, '><a')],
      ['both', (html: string) => html.replaceAll(/ value="\d"/g, '').replaceAll(/>\[\d\] <a/g, '><a')],
      [
        'the order of its items',
        (html: string) => html.replace(/(<li value="1"[^]*?<\/li>\n)(<li value="2"[^]*?<\/li>\n)/, '$2$1'),
      ],
      ['its list', (html: string) => html.replaceAll(/<\/?ol>/g, '')],
    ] as const)
      it(`sources keep their numbers without ${what}`, () => {
        expect(change(written())).not.to.equal(written());
        expect(sourcesOf(change(written()))).to.deep.equal(whole);
      });

    for (const [what, change] of [
      ['counted anew', (html: string) => html.replace('value="2"', 'value="3"')],
      ['changed in words only', (html: string) => html.replace('>[2] <a', '>[1] <a')],
      ['changed in the attribute only', (html: string) => html.replace('"[2] {', '"[1] {')],
      [
        'left nowhere',
        (html: string) => html.replace('value="2"', '').replace('"[2] {', '"{').replace('>[2] <a', '><a'),
      ],
    ] as const)
      it(`a source gets no number that was made up: ${what}`, () => {
        const { marks, lost } = sourcesOf(change(written()));
        expect(marks).to.deep.equal({ '[1]': 'Almanac', '[2]': undefined });
        expect(lost.join(' ')).to.include('Letters');
      });

    it('a number that two sources have leads to none', () => {
      const { marks, lost } = sourcesOf(
        written().replaceAll('[2] ', '[1] ').replace('value="2"', 'value="1"'),
      );
      expect(marks).to.deep.equal({ '[1]': undefined, '[2]': undefined });
      expect(lost).to.have.length(2);
    });

    it('a mark leads to the source that readers see under its number, whatever its id', () => {
      const html = toHtml(
        aParsedFactCheck({
          summary: [{ type: 'paragraph', children: [{ type: 'citation', refs: ['letters'], raw: '[1]' }] }],
          sources: [aSource({ id: 'letters', title: 'Letters' })],
        }),
      );
      expect(sourcesOf(html)).to.deep.equal({ marks: { '[1]': 'Letters' }, lost: [] });
    });

    it('a title that begins like a number is no number', () => {
      const html = toHtml(aParsedFactCheck({ sources: [aSource({ id: 2, title: '[7] Hills' })] }));
      const { factCheck, issues } = fromHtml(parse(html));
      expect(factCheck!.sources.map(({ id, title }) => [id, title])).to.deep.equal([['2', '[7] Hills']]);
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });
  });
});
