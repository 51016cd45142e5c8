import { expect } from 'chai';
import * as fc from '../support/fast-check.js';
import { digitsToNumber, splitCitations, startsWithDigit } from '../../src/text/split-citations.js';

const MILLION = 1_000_000;

/** The refs of each mark of a paragraph. */
function refsIn(paragraph: string, ...ids: string[]): string[][] {
  return splitCitations(paragraph, (id) => ids.includes(id)).flatMap((token) =>
    token.type === 'citation' ? [token.refs] : [],
  );
}

function rawOf(paragraph: string, isSource?: (id: string) => boolean): string {
  return splitCitations(paragraph, isSource)
    .map(({ raw }) => raw)
    .join('');
}

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** Text in which brackets, digits and separators are frequent. */
const markLike = fc
  .array(
    fc.oneof(
      fc.constantFrom('[', ']', '\\', '[1]', '[2, 3]', '[1-3]', '[1–60]', '[[1]]', '\\[1]', '[0]', '[01]'),
      fc.constantFrom('1', '9', '2024', '-', '–', ',', ';', ' ', '٣', '१', '１', '،', '؛', '、', '\n', '𝟙'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('splitCitations', () => {
  const marks: Record<string, string[][]> = {
    '[1]': [['1']],
    '[42]': [['42']],
    '[999]': [['999']],
    '[1][2]': [['1'], ['2']],
    '[9][1]': [['9'], ['1']],
    '[1] [2]': [['1'], ['2']],
    '[1, 2]': [['1', '2']],
    '[1,2]': [['1', '2']],
    '[2, 1]': [['2', '1']],
    '[1; 2]': [['1', '2']],
    '[1, 2; 3]': [['1', '2', '3']],
    '[1-3]': [['1', '2', '3']],
    '[1–3]': [['1', '2', '3']],
    '[1 – 3]': [['1', '2', '3']],
    '[1‐3]': [['1', '2', '3']],
    '[3-3]': [['3']],
    '[1, 3-5]': [['1', '3', '4', '5']],
    '[1-2; 5, 7–8]': [['1', '2', '5', '7', '8']],
    '[ 1 ]': [['1']],
    '[1-50]': [numbers(1, 50)],
    '[١]': [['1']],
    '[١، ٢؛ ٣]': [['1', '2', '3']],
    '[۱-۳]': [['1', '2', '3']],
    '[１２、３]': [['12', '3']],
    '[१–३]': [['1', '2', '3']],
    'נכון [1], לא [2-3].': [['1'], ['2', '3']],
    '[𝟏]': [['1']],
  };
  for (const [paragraph, refs] of Object.entries(marks)) {
    it(`reads ${paragraph} as ${refs.map((ids) => (ids.length > 9 ? 'many' : ids.join(' '))).join(' and ')}`, () => {
      expect(refsIn(paragraph)).to.deep.equal(refs);
    });
  }

  const words = [
    '[0]',
    '[01]',
    '[٠١]',
    '[0-3]',
    '[2024]',
    '[1000]',
    '[1-51]',
    '[1–999]',
    '[3-1]',
    '[1, 3-1]',
    '[-1]',
    '[1-]',
    '[1,]',
    '[1,,2]',
    '[1.5]',
    '[1a]',
    '[]',
    '[ ]',
    '[sic]',
    '[1',
    '1]',
    '(1)',
    '[1—3]',
    '[1, sic]',
    '[1234567]',
    `[1${' '.repeat(300)}]`,
  ];
  for (const paragraph of words) {
    it(`keeps ${paragraph.replace(/ {3,}/, ' … ')} as words`, () => {
      expect(splitCitations(`a ${paragraph} b`)).to.deep.equal([
        { type: 'text', text: `a ${paragraph} b`, raw: `a ${paragraph} b` },
      ]);
    });
  }

  it('keeps an escaped mark as words and shows it without the backslash', () => {
    expect(splitCitations('a \\[1] b')).to.deep.equal([{ type: 'text', text: 'a [1] b', raw: 'a \\[1] b' }]);
    expect(refsIn('\\[1][2]')).to.deep.equal([['2']]);
  });

  it('keeps a backslash that escapes no mark', () => {
    expect(splitCitations('C:\\tea \\[sic]')[0]).to.include({ text: 'C:\\tea \\[sic]' });
  });

  it('keeps a mark in double brackets as words', () => {
    for (const paragraph of ['[[1]]', 'a [[2]] b', '[[1-3]]']) expect(refsIn(paragraph)).to.deep.equal([]);
    expect(refsIn('[[1] and [2]')).to.deep.equal([['1'], ['2']]);
  });

  it('reads a number above 999 where such a source exists', () => {
    expect(refsIn('[2024]', '2024')).to.deep.equal([['2024']]);
    expect(refsIn('[1, 2024]', '2024')).to.deep.equal([['1', '2024']]);
    expect(refsIn('[1, 2024]', '2025')).to.deep.equal([]);
  });

  it('reads a range over 50 where both its ends are sources', () => {
    expect(refsIn('[1-60]', '1', '60')).to.deep.equal([numbers(1, 60)]);
    expect(refsIn('[1-60]', '1')).to.deep.equal([]);
    expect(refsIn('[1-60]', '60')).to.deep.equal([]);
  });

  it('keeps a mark that would name more than 200 sources as words', () => {
    expect(refsIn(`[${'1-50,'.repeat(3)}1-50]`)[0]).to.have.length(200);
    expect(refsIn(`[${'1-50,'.repeat(4)}1]`)).to.deep.equal([]);
    expect(refsIn('[1-200]', '1', '200')[0]).to.have.length(200);
    expect(refsIn('[1-201]', '1', '201')).to.deep.equal([]);
  });

  it('reads words in brackets where such a source exists', () => {
    expect(refsIn('[who-2020] [ who-2020 ] [who-2021]', 'who-2020')).to.deep.equal([
      ['who-2020'],
      ['who-2020'],
    ]);
    expect(refsIn('[01] [0]', '01', '0')).to.deep.equal([['01'], ['0']]);
    expect(refsIn('[1, 2]', '1, 2')).to.deep.equal([['1, 2']]);
  });

  it('keeps the words before, between and behind marks', () => {
    expect(splitCitations('Tea [1] is, [2; 3]. So?')).to.deep.equal([
      { type: 'text', text: 'Tea ', raw: 'Tea ' },
      { type: 'citation', refs: ['1'], raw: '[1]' },
      { type: 'text', text: ' is, ', raw: ' is, ' },
      { type: 'citation', refs: ['2', '3'], raw: '[2; 3]' },
      { type: 'text', text: '. So?', raw: '. So?' },
    ]);
  });

  it('finds nothing in an empty paragraph', () => {
    expect(splitCitations('')).to.deep.equal([]);
  });

  it('gives raws that join to the paragraph, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (paragraph) => {
        expect(rawOf(paragraph)).to.equal(paragraph);
      }),
    );
  });

  it('gives raws that join to the paragraph, for text that is full of brackets', () => {
    fc.assert(
      fc.property(markLike, fc.boolean(), (paragraph, every) => {
        expect(rawOf(paragraph, () => every)).to.equal(paragraph);
      }),
    );
  });

  it('gives marks with brackets and refs, and words without two neighbours, for any text', () => {
    fc.assert(
      fc.property(markLike, (paragraph) => {
        const tokens = splitCitations(paragraph);
        tokens.forEach((token, index) => {
          expect(token.raw).not.to.equal('');
          if (token.type === 'text') {
            expect(tokens[index + 1]?.type).not.to.equal('text');
            return;
          }
          expect(token.raw).to.match(/^\[[^[\]]+\]$/u);
          expect(token.refs).not.to.deep.equal([]);
          for (const ref of token.refs) expect(ref).to.match(/^[1-9]\d{0,2}$/);
        });
      }),
    );
  });

  it('keeps the order of the numbers as written, for any numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(',', ', ', ';', ' ; '),
        (refs, separator) => {
          expect(refsIn(`[${refs.join(separator)}]`)).to.deep.equal([refs.map(String)]);
        },
      ),
    );
  });

  describe('with a million characters', function () {
    this.timeout(30_000);
    const patterns = {
      words: 'a',
      marks: '[1] ',
      'opened brackets': '[',
      'closed brackets': ']',
      'marks that never end': '[1, ',
      'marks that are too long': `[${'1,'.repeat(150)}`,
      backslashes: '\\',
      'escaped marks': '\\[1]',
      'double brackets': '[[1]]',
      digits: '٣',
      blanks: '[1          ',
      'ranges that are too long': '[1-60]',
      ranges: '[1-50]',
      dashes: '[1----',
    };
    for (const [name, pattern] of Object.entries(patterns)) {
      it(`comes to an end for ${name}`, () => {
        const paragraph = pattern.repeat(MILLION / pattern.length);
        expect(rawOf(paragraph) === paragraph).to.equal(true);
      });
    }
  });
});

describe('startsWithDigit', () => {
  it('knows the decimal digits of any script, and only them', () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint < 0x20_000; codePoint += 1) {
      const words = `${String.fromCodePoint(codePoint)}9`;
      if (startsWithDigit(words) !== /^\p{Nd}/u.test(words)) wrong.push(codePoint.toString(16));
    }
    expect(wrong).to.deep.equal([]);
    expect(startsWithDigit('')).to.equal(false);
  });
});

describe('digitsToNumber', () => {
  it('reads the decimal digits of any script', () => {
    for (const digits of ['120', '١٢٠', '۱۲۰', '१२०', '１２０', '๑๒๐', '𝟙𝟚𝟘', '1२٠']) {
      expect(digitsToNumber(digits), digits).to.equal(120);
    }
  });

  it('refuses numbers that begin with zero, and no number', () => {
    for (const digits of ['0', '01', '٠١', '', 'a', '9a', 'a9', '9²', '９a', '1.5', '-1'])
      expect(digitsToNumber(digits), digits).to.be.NaN;
  });
});
