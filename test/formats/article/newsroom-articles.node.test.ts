import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import { fromWebPage } from '../../../src/formats/web-page.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import type { ParsedFactCheck } from '../../../src/model/parse-fact-check.js';
import { flattenRichText } from '../../../src/text/walk-rich-text.js';
import { readFixture } from '../fixtures/read-fixture.js';

/** What must come out of an article; an accepted answer is as good as the first one. */
interface Expected {
  title: string;
  titleAccept?: string[];
  /** `exact`: these claims; `optional`: these or none. */
  claimsMode: 'exact' | 'optional';
  claims: {
    text: string;
    textAccept?: string[];
    label: string;
    labelAccept?: string[];
    rating: string | null;
    claimant?: string;
    saidAt?: string;
  }[];
  publishedAt?: string;
  checkedAt?: string;
  authors: string[];
  summaryStartsWith: string | null;
  sections: string[];
  sectionsMay?: string[];
  sources: { title?: string; titleExact?: boolean; url?: string; archiveUrl?: string }[];
  corrections?: number;
  links: number;
  mustNot: string[];
  mustKeep: string[];
}

const readers: Record<string, (text: string) => ParsedFactCheck> = {
  txt: fromPlainText,
  md: fromMarkdown,
  html: fromWebPage,
};
const folder = new URL('../fixtures/newsroom/', import.meta.url);
const articles = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** Words as they are compared: plain quotation marks and blanks, without those at the ends. */
function bare(words: string | undefined): string {
  const folded = (words ?? '')
    .normalize('NFKC')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„«»「」]/gu, '"')
    .replace(/\s+/gu, ' ');
  return folded
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/[.。:：]+$/u, '')
    .replace(/^["']+|["']+$/gu, '');
}

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null) return '';
  const { children } = value as { children?: { text?: string; raw?: string }[] };
  const line = children?.map(({ text, raw }) => text ?? raw).join('');
  return (line === undefined ? '' : `${line}\n`) + Object.values(value).map(wordsIn).join('');
}

for (const name of articles) {
  const [stem, type] = name.split('.') as [string, string];
  describe(`The article ${stem.replaceAll('-', ' ')}`, () => {
    let expected: Expected;
    let read: ParsedFactCheck;
    let factCheck: FactCheck;

    before(async () => {
      expected = JSON.parse(await readFixture(`newsroom/${stem}.json`)) as Expected;
      read = readers[type]!(await readFixture(`newsroom/${name}`));
      factCheck = read.factCheck!;
    });

    it('has its title, date and authors', () => {
      const titles = [expected.title, ...(expected.titleAccept ?? [])].map(bare);
      expect(titles).to.include(bare(factCheck.title));
      const dates = [expected.publishedAt, expected.checkedAt].filter(Boolean);
      expect(dates).to.include((factCheck.publishedAt ?? factCheck.checkedAt)?.slice(0, 10));
      const names = factCheck.contributors.map((one) => one.name);
      expect(names).to.include.members(expected.authors);
    });

    it('has its claims with their verdicts and no other', () => {
      if (expected.claimsMode === 'optional' && !factCheck.claims.length) return;
      expect(factCheck.claims).to.have.length(expected.claims.length);
      expected.claims.forEach((claim, index) => {
        const own = factCheck.claims[index]!;
        expect([claim.text, ...(claim.textAccept ?? [])].map(bare)).to.include(bare(own.text));
        const [verdict, ...others] = own.verdicts;
        expect(others).to.deep.equal([]);
        expect([claim.label, ...(claim.labelAccept ?? [])].map(bare)).to.include(bare(verdict!.label));
        expect(verdict!.rating ?? null).to.equal(claim.rating);
        if (claim.claimant) expect(own.claimant?.name).to.equal(claim.claimant);
        if (claim.saidAt) expect(own.saidAt).to.equal(claim.saidAt);
      });
    });

    it('is never without a verdict in silence where it may have one', () => {
      if (expected.claimsMode !== 'optional' || factCheck.claims.length) return;
      expect(read.issues.map(({ code }) => code)).to.include.oneOf([
        'verdict-without-claim',
        'verdict-in-picture',
        'not-a-verdict',
      ]);
    });

    it('has its summary and sections in order', () => {
      const start = bare(expected.summaryStartsWith ?? '');
      expect(bare(flattenRichText(factCheck.summary ?? []))).to.satisfy((words: string) =>
        words.startsWith(start),
      );
      const headings = factCheck.sections.flatMap(({ heading }) => (heading ? [bare(heading)] : []));
      const wanted = expected.sections.map(bare);
      expect(headings.filter((heading) => wanted.includes(heading))).to.deep.equal(wanted);
      expect([...wanted, ...(expected.sectionsMay ?? []).map(bare)]).to.include.members(headings);
    });

    it('has its sources, and no correction in them', () => {
      expect(factCheck.sources.map(({ url = '' }) => url)).to.have.members(
        expected.sources.map(({ url = '' }) => url),
      );
      for (const { title, titleExact, archiveUrl, url } of expected.sources) {
        const own = factCheck.sources.find((source) =>
          url ? source.url === url : bare(source.title).includes(bare(title)),
        );
        if (title && titleExact) expect(bare(own?.title)).to.equal(bare(title));
        else expect(bare(own?.title)).to.include(bare(title));
        if (archiveUrl) expect(own?.archiveUrl).to.equal(archiveUrl);
      }
      expect(factCheck.corrections).to.have.length(expected.corrections ?? 0);
    });

    it('keeps its words and loses what belongs to the page', () => {
      const words = bare(wordsIn(factCheck));
      for (const kept of expected.mustKeep) expect(words).to.include(bare(kept));
      for (const gone of expected.mustNot) expect(words).not.to.include(bare(gone));
    });
  });
}
