import { expect } from 'chai';
import { assert, integer, property } from '../../support/fast-check.js';
import { customOf, findDate } from '../../../src/formats/article/find-date.js';
import { fromSolarHijri } from '../../../src/formats/article/solar-hijri.js';

const DAY = 86_400_000;

function dateIn(words: string, lang: string): string | undefined {
  return findDate(words, customOf(words, lang))?.date;
}

describe('findDate', () => {
  const dates: [lang: string, words: string, date: string][] = [
    ['en', 'Published 1:05 PM GMT, March 6, 2026', '2026-03-06'],
    ['en', '8th February, 2026', '2026-02-08'],
    ['en', '9:26 PM 07/27/2026', '2026-07-27'],
    ['en', 'Sept. 9, 2026', '2026-09-09'],
    ['de', '12.05.2026, 11:04 Uhr', '2026-05-12'],
    ['de', '02.12.22', '2022-12-02'],
    ['fr', 'Publié le jeudi 12 mars 2026 à 14:20', '2026-03-12'],
    ['fr', '1er mars 2026', '2026-03-01'],
    ['es', '26 de julio, 2020', '2020-07-26'],
    ['pt', '18 fev. 2026, 15:41', '2026-02-18'],
    ['pl', '16 marca 2026', '2026-03-16'],
    ['uk', '25 Травня 2020', '2020-05-25'],
    ['ar', '١٢ مارس ٢٠٢٦', '2026-03-12'],
    ['ar', '12 آذار/مارس 2026', '2026-03-12'],
    ['he', '12 במרץ 2026', '2026-03-12'],
    ['hi', '12 मार्च 2026', '2026-03-12'],
    ['ja', '公開 2026年4月28日', '2026-04-28'],
    ['zh', '【報告將隨時更新 2026/3/26版】', '2026-03-26'],
    ['zh', '民國115年3月12日', '2026-03-12'],
    ['ko', '2026년 3월 4일', '2026-03-04'],
    ['fa', '۱۲ اسفند ۱۴۰۴', '2026-03-03'],
    ['fa', '۱۴۰۴/۱۲/۱۲', '2026-03-03'],
    ['', '7 maggio 2026', '2026-05-07'],
  ];
  for (const [lang, words, date] of dates) {
    it(`reads “${words}”`, () => {
      expect(dateIn(words, lang)).to.equal(date);
    });
  }

  it('guesses no order of day and month, and no calendar', () => {
    for (const [lang, words] of [
      ['en', '03/04/2026'],
      ['', '03/04/2026'],
      ['en', '1404/12/12'],
      ['ja', '令和8年3月12日'],
      ['en', 'February 30, 2026'],
      ['en', 'Smarch 3, 2026'],
      ['en', 'Room 12 of 2026'],
    ] as const)
      expect(dateIn(words, lang), words).to.equal(undefined);
  });

  it('takes the order that another date of the document proves', () => {
    const custom = customOf('First on 27/02/2026, then on 03/04/2026.', 'en');
    expect(findDate('03/04/2026', custom)?.date).to.equal('2026-04-03');
    expect(findDate('03/04/2026', customOf('on 02/27/2026', 'en'))?.date).to.equal('2026-03-04');
  });

  it('says where the date stands', () => {
    const words = 'Stand: 12.05.2026, 11:04 Uhr';
    const { from, to } = findDate(words, customOf(words, 'de'))!;
    expect(words.slice(from, to)).to.equal('12.05.2026');
  });
});

describe('fromSolarHijri', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it('gives the day that the calendar of the platform gives', () => {
    const first = Date.UTC(1921, 2, 22) / DAY;
    assert(
      property(integer({ min: first, max: Date.UTC(2121, 2, 1) / DAY }), (day) => {
        const date = new Date(day * DAY);
        const part = (type: string): number =>
          Number(format.formatToParts(date).find((own) => own.type === type)!.value);
        expect(fromSolarHijri(part('year'), part('month'), part('day'))).to.equal(
          date.toISOString().slice(0, 10),
        );
      }),
    );
  });

  it('knows no day that the calendar has not', () => {
    expect(fromSolarHijri(1404, 12, 30)).to.equal(undefined);
    expect(fromSolarHijri(1404, 13, 1)).to.equal(undefined);
    expect(fromSolarHijri(1403, 12, 30)).to.equal('2025-03-20');
  });
});
