import { expect } from 'chai';
import { en } from '../../src/locale/en.js';
import { formatPartialDate } from '../../src/locale/format-date.js';

describe('formatPartialDate, wherever the reader is', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
    it(`writes the day, the hour and the offset that the date names: ${zone}`, () => {
      process.env['TZ'] = zone;
      // Proves that the clock is set: none of these zones is at UTC.
      expect(new Date(2026, 0, 1).getTimezoneOffset()).not.to.equal(0);
      expect(
        ['2026', '2026-01', '2026-01-01', '2026-01-01T00:30Z', '2026-12-31T23:59-11:00'].map((date) =>
          formatPartialDate(date, en),
        ),
      ).to.deep.equal([
        '2026',
        'January 2026',
        'January 1, 2026',
        'January 1, 2026, 00:30 UTC',
        'December 31, 2026, 23:59 UTC-11:00',
      ]);
    });
  }
});
