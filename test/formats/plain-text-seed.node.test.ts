import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromPlainText } from '../../src/formats/plain-text.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import type { RichText } from '../../src/text/rich-text.js';
import { citationsIn, flattenRichText } from '../../src/text/walk-rich-text.js';

const seed = new URL('../../../shared/seed/amazon-and-ice.txt', import.meta.url);

function refsIn(...texts: (RichText | undefined)[]): string[] {
  return texts.flatMap((text) => citationsIn(text).flatMap(({ refs }) => refs));
}

describe('fromPlainText with the seed article, where ../shared/seed is beside this copy', () => {
  let written: string;
  let factCheck: FactCheck;
  let codes: string[];

  before(function () {
    if (!existsSync(seed)) this.skip();
    written = readFileSync(seed, 'utf8');
    const read = fromPlainText(written);
    factCheck = read.factCheck!;
    codes = read.issues.map(({ code }) => code);
  });

  it('reads title, date and kind', () => {
    expect(factCheck).to.include({ title: 'Amazon and ICE', checkedAt: '2026-01-26', kind: 'overview' });
  });

  it('keeps the disclaimer verbatim, its link words as plain text', () => {
    const line = written.split('\n').find((words) => words.startsWith('Disclaimer:'));
    expect(factCheck.disclosure!.disclaimer).to.have.length(1);
    expect(flattenRichText(factCheck.disclosure!.disclaimer!)).to.equal(line);
    expect(line).to.match(/Learn more\.$/);
  });

  it('reads a summary of one paragraph with six marks', () => {
    expect(factCheck.summary).to.have.length(1);
    expect(refsIn(factCheck.summary)).to.have.length(6);
  });

  it('reads four sections of one paragraph each', () => {
    expect(factCheck.sections.map(({ body }) => body!.length)).to.deep.equal([1, 1, 1, 1]);
    for (const { heading } of factCheck.sections) expect(heading).not.to.match(/^\d/);
  });

  it('finds 29 marks that name the sources 1 to 9', () => {
    const refs = refsIn(factCheck.summary, ...factCheck.sections.map(({ body }) => body));
    expect(refs).to.have.length(29);
    expect([...new Set(refs)].sort()).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('lists nine placeholder sources and says that the sources are missing', () => {
    expect(factCheck.sources.map(({ id, placeholder }) => [id, placeholder])).to.deep.equal(
      Array.from({ length: 9 }, (_, index) => [String(index + 1), true]),
    );
    expect(codes).to.deep.equal(['missing-sources']);
  });

  it('reads the three follow-up questions and the article’s own headings', () => {
    expect(factCheck.followUps.map(({ text }) => text)).to.deep.equal(written.split('\n').slice(-3));
    expect(factCheck.labels).to.include({ summary: 'Executive summary', followUps: 'Want to dive deeper?' });
  });

  it('claims nothing that the text does not say', () => {
    expect(factCheck.claims).to.deep.equal([]);
    expect(factCheck.publisher).to.equal(undefined);
    expect(factCheck.disclosure!.ai).to.equal(undefined);
    expect(factCheck.lang).to.equal(undefined);
  });

  it('carries every paragraph over unchanged', () => {
    const texts = [factCheck.summary!, ...factCheck.sections.map(({ body }) => body!)].map(flattenRichText);
    for (const text of texts) expect(written.split('\n')).to.include(text);
  });
});
