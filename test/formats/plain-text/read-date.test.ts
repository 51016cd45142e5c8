import { expect } from 'chai';
import { readDate } from '../../../src/formats/plain-text/read-date.js';

describe('readDate', () => {
  const dates: Record<string, [date: string, rest: string]> = {
    'January 26, 2026': ['2026-01-26', ''],
    'jan. 5th 2026 · by Ada': ['2026-01-05', 'by Ada'],
    'Sept 30, 2025 | more': ['2025-09-30', 'more'],
    'DECEMBER 31 2025': ['2025-12-31', ''],
    'Monday, January 26, 2026': ['2026-01-26', ''],
    'Tue January 27, 2026 — x': ['2026-01-27', 'x'],
    '26 January 2026': ['2026-01-26', ''],
    '1st of March, 2026.': ['2026-03-01', ''],
    '2. Feb. 2026': ['2026-02-02', ''],
    '2026-01-26': ['2026-01-26', ''],
    '2026-01-26T10:00Z – later': ['2026-01-26T10:00Z', 'later'],
    '2026-01-26T10:00:00.5+01:00': ['2026-01-26T10:00:00.5+01:00', ''],
    '2026-01-26T10': ['2026-01-26', 'T10'],
    '26/01/2026': ['2026-01-26', ''],
    '01/26/2026': ['2026-01-26', ''],
    '13.12.2025': ['2025-12-13', ''],
    '5/5/2026': ['2026-05-05', ''],
    'January 2026': ['2026-01', ''],
    'Sep., 2026; more': ['2026-09', 'more'],
    '2026': ['2026', ''],
    'February 29, 2024': ['2024-02-29', ''],
    'February 29, 2000': ['2000-02-29', ''],
    'February 28, 2026': ['2026-02-28', ''],
    'January 1, 0999': ['0999-01-01', ''],
    'January 31, 2026': ['2026-01-31', ''],
    'April 30, 2026': ['2026-04-30', ''],
    'June 30, 2026': ['2026-06-30', ''],
    'November 30, 2026': ['2026-11-30', ''],
  };

  for (const [words, [date, rest]] of Object.entries(dates)) {
    it(`reads ${words}`, () => {
      expect(readDate(words)).to.deep.equal({ date, rest });
    });
  }

  const others = [
    ...['', 'tea', 'January', '26 January', '2026 and more', '20260', 'Tea 2026', 'Ja 2026', 'Janus 2026'],
    ...['February 29, 2026', 'February 29, 1900', 'February 30, 2024', 'April 31, 2026', 'June 31, 2026'],
    ...['September 31, 2026', 'November 31, 2026', 'January 32, 2026', 'January 0, 2026', 'January 1, 0000'],
    ...['03/04/2026', '12/11/2026', '13/13/2026', '26/13/2026', '2026-13-01', '2026-00-01', '2026-01-00'],
    ...['26/01/20261', 'January 26, 20261', '2026-01-267', '12/01/2026'],
  ];

  it('never guesses a day or a month, and reads no day that there is not', () => {
    for (const words of others) expect(readDate(words), words).to.equal(undefined);
  });

  it('keeps all the words behind the date, however many', () => {
    const rest = 'x'.repeat(1_000);
    expect(readDate(`2026-01-26, ${rest}`)).to.deep.equal({ date: '2026-01-26', rest });
  });
});
