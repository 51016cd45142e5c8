import { expect } from 'chai';
import { formatPartialDate } from '../../src/locale/format-date.js';
import { languages } from '../../src/locale/languages.js';

// Browsers bring older and newer editions of the standard data (https://cldr.unicode.org), which spell some months differently.
describe('The months of a date', () => {
  for (const locale of languages) {
    it(`are called as the standard data of languages call them: ${locale.lang}`, () => {
      const numbering = locale.digits ? 'arabext' : 'latn';
      const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      const format = new Intl.DateTimeFormat(`${locale.lang}-u-ca-gregory-nu-${numbering}`, options);
      for (let month = 0; month < 12; month += 1) {
        const when = new Date(Date.UTC(2026, month, 9));
        const ours = formatPartialDate(when.toISOString().slice(0, 10), locale);
        const standard = format.format(when).replaceAll(/[\u200e\u200f,]/g, '');
        expect(standard, ours).to.include(locale.months.split(' ')[month]);
      }
    });
  }
});
