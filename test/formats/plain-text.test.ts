import { expect } from 'chai';
import { assert, array, constantFrom, property, string, tuple } from '../support/fast-check.js';
import { fromPlainText } from '../../src/formats/plain-text.js';
import type { Issue } from '../../src/model/issue.js';
import { readFixture } from './fixtures/read-fixture.js';

const situations = [
  'compact-without-blank-lines',
  'counters-of-supporters',
  'disclaimer-at-the-end',
  'faq-and-stale-notice',
  'footnotes-without-heading',
  'headings-with-full-stops',
  'italian-body',
  'leaked-tokens',
  'lists-and-headings-with-numbers',
  'lost-citations',
  'markdown-headings',
  'marks-on-their-own-lines',
  'marks-with-spaces',
  'no-structure',
  'numbering-that-restarts',
  'numbering-with-gaps',
  'numbers-that-are-no-headings',
  'odd-blanks',
  'old-mac-line-ends',
  'oldest-form-with-bullets',
  'page-around-the-article',
  'plain-overview',
  'sources-above-the-summary',
  'sources-each-on-two-lines',
  'sources-in-brackets',
  'sources-numbered',
  'sources-of-each-section',
  'sources-with-bullets',
  'stale-notice-without-date',
  'subtitle-or-summary',
  'summary-without-heading',
  'title-as-html-anchor',
  'title-as-markdown-link',
  'title-missing',
  'unreadable-date',
  'windows-line-ends',
  'wrapped-lines',
];

/** An article in the newest form, with what a test is about set in. */
function anArticle({
  title = 'Why kettles sing',
  head = '',
  summary = 'They sing [1].',
  after = '',
} = {}): string {
  return `${title}\n\n${head}\n\nExecutive summary\n\n${summary}\n\n1. The steam\n\nIt sings [1].\n\n${after}`;
}

/** What is said of lists that are too long. */
function excessOf(issues: readonly Issue[]): (string | undefined)[][] {
  return issues
    .filter(({ code }) => code === 'too-many' || code === 'unplaced-text')
    .map(({ code, message, text }) => [code, message, text]);
}

function codesOf(text: string): string[] {
  return fromPlainText(text).issues.map(({ code }) => code);
}

/** Every word of a value, wherever it stands in it. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsIn);
}

/** The words of a text that are nowhere in what was read from it, each as often as it is missing. */
function lostWords(text: string): string[] {
  const { factCheck, issues } = fromPlainText(text);
  const kept = new Map<string, number>();
  for (const word of wordsIn([factCheck, issues.map((issue) => issue.text)]))
    kept.set(word, (kept.get(word) ?? 0) + 1);
  return wordsIn(text).filter((word) => {
    const left = (kept.get(word) ?? 0) - 1;
    kept.set(word, left);
    return left < 0;
  });
}

// Labels and numbers that fields of the fact check stand for.
const MARKER =
  /^(?:Fact|check|Checked|on|Sources|References|January|Jan|February|March|April|May|June|July|August|October|November|December|\d{1,2}|20\d\d)$/u;

describe('fromPlainText', () => {
  for (const situation of situations) {
    it(`reads the fixture ${situation}`, async () => {
      const text = await readFixture(`plain-text/${situation}.txt`);
      const expected: unknown = JSON.parse(await readFixture(`plain-text/${situation}.json`));
      const { factCheck, issues } = fromPlainText(text);
      const found = issues.map(({ severity, code, path }) => ({ severity, code, path }));
      for (const { message } of issues) expect(message.length, message).to.be.at.most(200);
      expect(JSON.parse(JSON.stringify({ factCheck, issues: found }))).to.deep.equal(expected);
    });

    it(`loses no word of the fixture ${situation}`, async () => {
      const text = await readFixture(`plain-text/${situation}.txt`);
      expect(lostWords(text).filter((word) => !MARKER.test(word))).to.deep.equal([]);
    });
  }

  it('keeps the Windows line ends of its fixture, so that they are tried', async () => {
    expect(await readFixture('plain-text/windows-line-ends.txt')).to.include('\r\n');
  });

  describe('the title', () => {
    it('loses the prefix “Fact check:” in any case, and no other colon', () => {
      for (const title of [
        'Fact check: Tea: a history',
        'FACT CHECK: Tea: a history',
        'Fact-check: Tea: a history',
      ]) {
        expect(fromPlainText(anArticle({ title })).factCheck?.title).to.equal('Tea: a history');
      }
    });

    it('keeps signs that only look like markup', () => {
      for (const title of ['Is 3 < 5 & 7 > 2?', 'The [old] kettle (1900)', 'Tea ](', '<3']) {
        expect(fromPlainText(anArticle({ title })).factCheck?.title).to.equal(title);
        expect(codesOf(anArticle({ title }))).not.to.include('title-markup');
      }
    });

    it('may begin with a number or be the name of a part', () => {
      for (const title of ['1. Kettles', '7. Is tea blue?', 'Sources', 'Summary', 'Want to dive deeper?']) {
        const { factCheck } = fromPlainText(anArticle({ title }));
        expect(factCheck?.title).to.equal(title);
        expect(factCheck?.sections.map(({ heading }) => heading)).to.deep.equal(['The steam']);
      }
    });

    it('comes from the defaults where the text has none', () => {
      const text = 'Executive summary\n\nThey sing [1].\n\n1. The steam\n\nIt sings.';
      expect(fromPlainText(text, { defaults: { title: 'Kettles' } }).factCheck?.title).to.equal('Kettles');
    });
  });

  describe('the date', () => {
    const forms = {
      'Checked on January 26, 2026': '2026-01-26',
      'Checked on Jan. 6 2026': '2026-01-06',
      'Checked on Sept 9, 2026': '2026-09-09',
      'Checked on 26 January 2026.': '2026-01-26',
      'Checked on Monday, 26th of January, 2026': '2026-01-26',
      'Checked on 2026-01-26': '2026-01-26',
      'Checked on 2026-01-26T10:00:00+01:00': '2026-01-26T10:00:00+01:00',
      'Checked on 01/26/2026': '2026-01-26',
      'Checked: January 2026': '2026-01',
      'Fact-checked on 2026': '2026',
    };
    for (const [head, date] of Object.entries(forms)) {
      it(`is read from “${head}”`, () => {
        expect(fromPlainText(anArticle({ head })).factCheck?.checkedAt).to.equal(date);
      });
    }

    it('is never guessed', () => {
      for (const head of [
        'Checked on 03/04/2026',
        'Checked on February 30, 2026',
        'Checked on the feast of kettles',
      ]) {
        const { factCheck, issues } = fromPlainText(anArticle({ head }));
        expect(factCheck?.checkedAt).to.equal(undefined);
        expect(issues.find(({ code }) => code === 'unreadable-date')?.text).to.equal(head);
      }
    });

    it('is asked for in words that hold also where there is one in no known form', () => {
      const { issues } = fromPlainText(anArticle({ head: 'Verified around Easter' }));
      expect(issues.find(({ code }) => code === 'missing-date')?.message).to.equal(
        'No date could be read. Add a line such as “Checked on January 26, 2026”.',
      );
    });

    it('may share its line with other dates and the disclaimer', () => {
      const head = 'Checked on May 2, 2026 · Updated on May 3, 2026 Disclaimer: Notes can make mistakes.';
      const { factCheck } = fromPlainText(anArticle({ head }));
      expect(factCheck).to.include({ checkedAt: '2026-05-02', modifiedAt: '2026-05-03' });
      expect(wordsIn(factCheck?.disclosure?.disclaimer).join(' ')).to.include(
        'Disclaimer Notes can make mistakes',
      );
    });
  });

  describe('the summary heading', () => {
    const subtitle = 'What the steam does';
    it('takes short words behind its dash as a subtitle where a paragraph follows', () => {
      const text = anArticle().replace('Executive summary', `Executive Summary — ${subtitle}`);
      expect(fromPlainText(text).factCheck?.labels?.summary).to.equal(`Executive Summary — ${subtitle}`);
    });

    it('takes words behind its dash as the summary where they cite, end in a full stop or stand alone', () => {
      for (const words of [`${subtitle} [1]`, `${subtitle}.`]) {
        const text = anArticle().replace('Executive summary', `Executive Summary — ${words}`);
        expect(fromPlainText(text).factCheck?.labels?.summary).to.equal('Executive Summary');
        expect(fromPlainText(text).factCheck?.summary).to.have.length(2);
      }
      const alone = `Kettles\n\nExecutive Summary — ${subtitle}\n\n1. The steam\n\nIt sings [1].`;
      expect(fromPlainText(alone).factCheck?.summary).to.have.length(1);
    });
  });

  it('keeps what has no place in a fact check in warnings, verbatim', () => {
    const { issues } = fromPlainText(anArticle({ head: 'By the kettle desk' }));
    expect(issues.find(({ code }) => code === 'unplaced-text')?.text).to.equal('By the kettle desk');
  });

  it('keeps the questions that are over the limit in a warning', () => {
    const questions = Array.from({ length: 23 }, (_, index) => `Question number${index}?`).join('\n');
    const text = anArticle({ after: `Want to dive deeper?\n${questions}` });
    expect(lostWords(text)).to.not.include('number22');
    const { factCheck, issues } = fromPlainText(text);
    expect(factCheck?.followUps).to.have.length(20);
    expect(excessOf(issues)).to.deep.equal([
      [
        'too-many',
        'A fact check holds 20 questions. Readers won’t see the rest: remove some.',
        'Question number20?\nQuestion number21?\nQuestion number22?',
      ],
    ]);
  });

  it('keeps the sections that are over the limit in one warning', () => {
    const sections = Array.from({ length: 51 }, (_, at) => `${at + 1}. The kettle\n\nIt sings.`).join('\n\n');
    const { factCheck, issues } = fromPlainText(`Kettles\n\nSummary\n\nThey sing.\n\n${sections}`);
    expect(factCheck?.sections).to.have.length(50);
    expect(excessOf(issues)).to.deep.equal([
      [
        'too-many',
        'A fact check holds 50 sections. Readers won’t see the rest: join sections or split the fact check.',
        '51. The kettle\n\nIt sings.',
      ],
    ]);
  });

  describe('with defaults', () => {
    it('fills what the text lacks and names each field', () => {
      const { factCheck, issues } = fromPlainText(anArticle(), {
        defaults: {
          publisher: { name: 'Kettle Gazette' },
          lang: 'en',
          disclosure: { ai: { involvement: 'none' } },
        },
      });
      expect(factCheck?.publisher?.name).to.equal('Kettle Gazette');
      expect(factCheck?.lang).to.equal('en');
      expect(factCheck?.disclosure?.ai?.involvement).to.equal('none');
      const filled = issues.filter(({ code }) => code === 'filled-from-defaults').map(({ path }) => path);
      expect(filled).to.deep.equal(['publisher', 'lang', 'disclosure']);
    });

    it('never overrules the text', () => {
      const head = 'Checked on May 2, 2026\nDisclaimer: Notes can make mistakes.';
      const defaults = {
        title: 'No',
        checkedAt: '1999',
        disclosure: { disclaimer: 'No', ai: { involvement: 'none' as const } },
      };
      const { factCheck } = fromPlainText(anArticle({ head }), { defaults });
      expect(factCheck).to.include({ title: 'Why kettles sing', checkedAt: '2026-05-02' });
      expect(wordsIn(factCheck?.disclosure?.disclaimer)).to.include('Notes');
      expect(factCheck?.disclosure?.ai?.involvement).to.equal('none');
    });

    it('describes sources by number, also those that the text lists in part', () => {
      const after = 'Sources\n1. Steam – https://example.org/steam';
      const sources = [
        { id: 1, title: 'No', publisher: 'Kettle Gazette' },
        { id: 2, title: 'Whistles', url: 'https://example.org/whistles' },
      ];
      const { factCheck } = fromPlainText(anArticle({ summary: 'They sing [1][2].', after }), {
        defaults: { sources },
      });
      const [first, second] = factCheck?.sources ?? [];
      expect(first).to.include({ id: '1', title: 'Steam', publisher: 'Kettle Gazette' });
      expect(second).to.include({ id: '2', title: 'Whistles' });
    });

    it('leaves the defaults as they are', () => {
      const defaults = Object.freeze({
        lang: 'en',
        sources: Object.freeze([Object.freeze({ id: 1, title: 'Steam' })]),
      });
      expect(fromPlainText(anArticle(), { defaults: defaults as never }).factCheck?.lang).to.equal('en');
    });
  });

  describe('with any input', () => {
    it('says that there is no article in what is no text or empty', () => {
      for (const input of [undefined, null, 7, {}, [], Symbol('text')]) {
        expect(fromPlainText(input as never)).to.deep.include({ factCheck: undefined });
      }
      for (const text of ['', ' \n\t\r\n', '\ufeff']) expect(codesOf(text)).to.deep.equal(['empty-text']);
    });

    it('never throws and speaks in at most 200 characters', () => {
      assert(
        property(string({ unit: 'binary', maxLength: 400 }), (text) => {
          const { issues } = fromPlainText(text);
          for (const { message } of issues) expect(message.length).to.be.at.most(200);
        }),
      );
    });

    it('loses no word, whatever the parts stand in', () => {
      const part = constantFrom(
        'Checked on May 2, 2026',
        'Disclaimer: W can make mistakes.',
        'This fact-check may be outdated. Consider W.',
        'Keep W independent',
        'Loading...W',
        'Executive summary',
        'Executive Summary — W',
        'Sources',
        'Want to dive deeper?',
        'Why W?',
        'A long and winding W [1] [2], which ends.',
        'W',
        '1. W',
        '2. W',
        '3. W [3].',
        '4. W',
        '- W',
        '– W',
        '[1] W (https://example.org/W)',
        '[W](https://example.org/)',
        '[2]',
        'https://example.org/W',
        'W (p1_s1, W) .',
        'Learn more.',
      );
      const lines = array(tuple(part, constantFrom('\n', '\n\n')), { maxLength: 30 });
      assert(
        property(lines, (pieces) => {
          let count = 0;
          const text = pieces
            .map((piece) => piece.join('').replace(/W/gu, () => `w${(count += 1)}w`))
            .join('');
          expect(
            lostWords(text).filter((word) => /^w\d+w$/u.test(word)),
            text,
          ).to.deep.equal([]);
        }),
      );
    });
  });
});
