import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { formatPartialDate } from '../../src/locale/format-date.js';

describe('formatPartialDate', () => {
  const dates: Record<string, string> = {
    '2026': '2026',
    '0800': '0800',
    '2026-01': 'January 2026',
    '2026-12': 'December 2026',
    '2026-01-26': 'January 26, 2026',
    '2026-05-02': 'May 2, 2026',
    '2026-12-31': 'December 31, 2026',
    '2024-02-29': 'February 29, 2024',
    '2026-01-26T10:05Z': 'January 26, 2026, 10:05 UTC',
    '2026-01-26T10:05:59Z': 'January 26, 2026, 10:05 UTC',
    '2026-01-26T10:05:59.123Z': 'January 26, 2026, 10:05 UTC',
    '2026-12-31T23:59:59-11:00': 'December 31, 2026, 23:59 UTC-11:00',
    '2026-01-01T00:00:00+14:00': 'January 1, 2026, 00:00 UTC+14:00',
    '2026-01-26T10:05+05:30': 'January 26, 2026, 10:05 UTC+05:30',
  };
  for (const [date, words] of Object.entries(dates)) {
    it(`writes ${date} as “${words}”, no more and no less precise`, () => {
      expect(formatPartialDate(date, en)).to.equal(words);
    });
  }

  it('gives what is no date as it is', () => {
    for (const words of [
      '',
      'soon',
      '2026-13',
      '2026-00',
      '26.1.2026',
      '2026-01-26T10:05',
      ' 2026',
      '2026-1-5',
    ]) {
      expect(formatPartialDate(words, en)).to.equal(words);
    }
  });

  it('names every month', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatPartialDate(`2026-${String(index + 1).padStart(2, '0')}`, en),
    );
    expect(months).to.deep.equal(
      'January February March April May June July August September October November December'
        .split(' ')
        .map((month) => `${month} 2026`),
    );
  });

  it('writes dates in the order and with the words of the language', () => {
    const german = {
      ...en,
      months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      date: { month: '{m} {y}', day: '{d}. {m} {y}', time: '{day} um {time}' },
    };
    expect(
      ['2026', '2026-03', '2026-03-05', '2026-03-05T10:00Z'].map((date) => formatPartialDate(date, german)),
    ).to.deep.equal(['2026', 'März 2026', '5. März 2026', '5. März 2026 um 10:00 UTC']);
  });

  it('writes dates as another language does', () => {
    const locale = {
      ...en,
      months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
      date: { year: '{y}年', month: '{y}年{m}', day: '{y}年{m}{d}日', time: '{day} {time}' },
    };
    expect(['2026', '2026-01', '2026-01-26'].map((date) => formatPartialDate(date, locale))).to.deep.equal([
      '2026年',
      '2026年1月',
      '2026年1月26日',
    ]);
  });

  it('gives the first of a month its name, and months without a day theirs', () => {
    const monthsAlone =
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
    const locale = { ...en, monthsAlone, date: { ...en.date, first: '1er' } };
    expect(
      ['2026-01-01', '2026-01-11', '2026-08'].map((date) => formatPartialDate(date, locale)),
    ).to.deep.equal(['January 1er, 2026', 'January 11, 2026', 'août 2026']);
  });

  it('uses the digits of the language', () => {
    const locale = { ...en, digits: '۰۱۲۳۴۵۶۷۸۹' };
    expect(formatPartialDate('2026-01-26T10:05Z', locale)).to.equal('January ۲۶, ۲۰۲۶, ۱۰:۰۵ UTC');
    expect(formatPartialDate('26.1.2026', locale)).to.equal('26.1.2026');
  });
});
