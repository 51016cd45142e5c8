import { expect } from 'chai';
import { changePhrases } from '../../src/compare/words/phrases-of-language.js';
import { ReliedOn } from '../../src/compare/relied-on.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';

const { factCheck } = parseFactCheck({
  title: 'Bees',
  claims: [{ text: 'Bees never sleep.', claimant: { name: 'bee watchers' } }],
});

function isLost(before: string, after: string, lang = 'en'): boolean {
  return new ReliedOn(factCheck!, changePhrases(lang)).isLost(before, after);
}

describe('What readers rely on', () => {
  const lost: [string, string, string, string?][] = [
    ['a number that is another', 'It costs £18,400.', 'It costs £18,900.'],
    ['a number that is gone', 'In 2024 it was 5.', 'In 2024 it was more.'],
    ['one of two equal numbers', '2 bees and 2 wasps', '2 bees and 3 wasps'],
    ['a number in other digits', 'قبل ٣ سنوات', 'قبل ٤ سنوات'],
    ['a name inside a sentence', 'They rest, says Ada Sample.', 'They rest, says Ann Sample.'],
    ['an abbreviation at the beginning', 'NASA says so.', 'They say so.'],
    ['a name of the fact check that has no capital', 'It was said by bee watchers.', 'It was said by many.'],
    ['a name in German', 'Das sagt Ada Muster dazu.', 'Das sagt Anna Muster dazu.', 'de'],
  ];
  for (const [what, before, after, lang] of lost)
    it(`is lost with ${what}`, () => {
      expect(isLost(before, after, lang)).to.equal(true);
    });

  const kept: [string, string, string, string?][] = [
    ['other words', 'Bees rest in flowers.', 'Bees rest on flowers at night.'],
    ['a number that is added', 'They rest.', 'They rest for 5 hours, says Ada Sample.'],
    ['thousands that are parted otherwise', 'It costs 18,400.', 'It costs 18 400.'.replace(' 4', '\u202f4')],
    ['other marks', 'They rest [1][2].', 'They rest [3].'],
    ['a name that moves to the beginning', 'They rest, says Ada.', 'Ada says that they rest.'],
    ['a title in capitals', 'Do Bees Sleep at Night?', 'When Bees Rest at Night'],
    ['another noun in German', 'Bienen ruhen nachts in der Blüte.', 'Bienen ruhen nachts im Stock.', 'de'],
  ];
  for (const [what, before, after, lang] of kept)
    it(`is not lost with ${what}`, () => {
      expect(isLost(before, after, lang)).to.equal(false);
    });
});
