import { expect } from 'chai';
import {
  filledSchema,
  idSchema,
  partialDateSchema,
  urlSchema,
  wordsSchema,
} from '../../src/schema/words-schema.js';

describe('wordsSchema and urlSchema', () => {
  it('accept any words and nothing else', () => {
    for (const schema of [wordsSchema, urlSchema]) {
      for (const words of ['', ' ', 'Tea', 'javascript:alert(1)'])
        expect(schema.parse(words)).to.equal(words);
      for (const other of [undefined, null, 5, true, [], {}])
        expect(schema.safeParse(other).success).to.equal(false);
    }
  });
});

describe('filledSchema', () => {
  it('accepts words that say something, as they are', () => {
    for (const words of ['Tea', ' Tea ', '\u0000', '.']) expect(filledSchema.parse(words)).to.equal(words);
    for (const other of ['', ' ', '\n\t\u00a0\ufeff', 5, null]) {
      expect(filledSchema.safeParse(other).success).to.equal(false);
    }
  });
});

describe('idSchema', () => {
  it('accepts words that say something and finite numbers', () => {
    for (const id of ['who', '01', 0, -1, 1.5]) expect(idSchema.parse(id)).to.equal(id);
    for (const other of ['', ' ', NaN, Infinity, null, true, []]) {
      expect(idSchema.safeParse(other).success).to.equal(false);
    }
  });
});

describe('partialDateSchema', () => {
  it('accepts a year, a month, a day, or a time with its offset', () => {
    for (const date of [
      '2026',
      '2026-01',
      '2026-01-26',
      '2026-01-26T10:00Z',
      '2026-01-26T10:00:00.5+05:30',
    ]) {
      expect(partialDateSchema.parse(date)).to.equal(date);
    }
  });

  it('accepts each day that some year has, and no other', () => {
    const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (let month = 0; month <= 99; month += 1) {
      for (let day = 0; day <= 99; day += 1) {
        const date = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const isDay = day > 0 && day <= (days[month - 1] ?? 0);
        expect(partialDateSchema.safeParse(date).success, date).to.equal(isDay);
      }
    }
  });

  it('accepts each month of the year and no other', () => {
    for (let month = 0; month <= 99; month += 1) {
      const date = `2024-${String(month).padStart(2, '0')}`;
      expect(partialDateSchema.safeParse(date).success, date).to.equal(month >= 1 && month <= 12);
    }
  });

  it('refuses a time without an offset, a time of no day, and other ways to write dates', () => {
    for (const date of [
      '2026-01-26T10:00',
      '2026-01-26T24:00Z',
      '2026-01-26 10:00Z',
      '26.1.2026',
      '',
      2026,
      null,
    ]) {
      expect(partialDateSchema.safeParse(date).success, String(date)).to.equal(false);
    }
  });
});
