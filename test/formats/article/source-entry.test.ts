import { expect } from 'chai';
import { readSourceEntry } from '../../../src/formats/article/source-entry.js';

const url = 'https://example.org/tea';

describe('readSourceEntry', () => {
  const entries: Record<string, [title: string, url: string]> = {
    ' Tea ': ['Tea', ''],
    [url]: ['', url],
    [`Tea – ${url}`]: ['Tea', url],
    [`Tea: ${url}`]: ['Tea', url],
    [`Tea. ${url}`]: ['Tea.', url],
    [`Tea (${url})`]: ['Tea', url],
    [`Tea <${url}>`]: ['Tea', url],
    [`Tea [${url}]`]: ['Tea', url],
    [`Tea (${url}).`]: ['Tea', url],
    [`Tea (${url}), 2026`]: ['Tea, 2026', url],
    [`Tea (${url}) 2026`]: ['Tea 2026', url],
    [`Tea, ${url} – 2026`]: ['Tea, 2026', url],
    [`${url} – Tea`]: ['Tea', url],
    [`${url} "Tea"`]: ['Tea', url],
    [`${url} "Tea" and "milk"`]: ['"Tea" and "milk"', url],
    [`Ada ${url} "Tea"`]: ['Ada "Tea"', url],
    [`${url}.`]: ['', url],
    [`${url}_(drink)`]: ['', `${url}_(drink)`],
    [`(${url}_(drink))`]: ['', `${url}_(drink)`],
    [`${url}?,;:.`]: ['', `${url}?`],
    [`“${url}!’»`]: ['', url],
    [`${url}))`]: ['', url],
    'HTTP://example.org/': ['', 'HTTP://example.org/'],
    [`[Tea](${url})`]: ['Tea', url],
    [`Ada: [Tea](${url}), 2026`]: ['Ada: Tea, 2026', url],
    [`[Tea](<${url}>)`]: ['Tea', url],
    [`[Tea](${url} "Milk")`]: ['Tea "Milk"', url],
    [`[${url}](${url})`]: ['', url],
    [`[Tea](${url}_(drink))`]: ['Tea', `${url}_(drink)`],
    [`[a [Tea](${url})`]: ['[a Tea', url],
    '[Tea]()': ['Tea', ''],
    [`Tea](${url})`]: ['Tea]', url],
    [`[Tea](${url}`]: ['[Tea]', url],
    [`Tea. ${url} (archived: https://archive.ph/tea)`]: ['Tea.', url],
    [`Tea ${url} https://example.org/milk`]: ['Tea', url],
    [`Untitled – ${url}`]: ['', url],
    'Tea](x)': ['Tea](x)', ''],
    '[Tea](x': ['[Tea](x', ''],
  };

  it('reads the archived copy and further addresses', () => {
    const { archiveUrl, furtherAddresses } = readSourceEntry([
      { text: `Tea. ${url} (archived: https://archive.ph/tea), https://example.org/milk` },
    ]);
    expect([archiveUrl, furtherAddresses]).to.deep.equal([
      'https://archive.ph/tea',
      ['https://example.org/milk'],
    ]);
  });

  for (const [words, [title, address]] of Object.entries(entries)) {
    it(`reads ${words}`, () => {
      const entry = readSourceEntry([{ text: words }]);
      expect([entry.title, entry.url]).to.deep.equal([title, address]);
    });
  }
});
