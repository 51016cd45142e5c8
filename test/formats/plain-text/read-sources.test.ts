import { expect } from 'chai';
import { readLines } from '../../../src/formats/plain-text/read-lines.js';
import {
  hasSourceForm,
  isFootnote,
  isSourceLine,
  readSources,
} from '../../../src/formats/plain-text/read-sources.js';

const url = 'https://example.org/tea';
const long = (length: number): string => 'x'.repeat(length);
const line = (text: string) => ({ text, key: text, blankBefore: true, blankAfter: true });

/** Id, title and address of each source, and the lines that are none. */
function read(...lines: string[]): { rows: (string | undefined)[][]; isNumbered: boolean; others: string[] } {
  const { sources, isNumbered, others } = readSources(readLines(['Sources', ...lines].join('\n')).slice(1));
  const rows = sources.map(({ id, title, url: address }) => [id, title, address]);
  return { rows, isNumbered, others: others.map(({ text }) => text) };
}

describe('readSources', () => {
  it('reads numbers of every form, and counts on from the last', () => {
    expect(
      read('[1] One', '[^2]: Two', '(3) Three', '4. Four', '05) Five', '6: Six', '– Seven'),
    ).to.deep.equal({
      rows: [
        ['1', 'One', undefined],
        ['2', 'Two', undefined],
        ['3', 'Three', undefined],
        ['4', 'Four', undefined],
        ['5', 'Five', undefined],
        ['6', 'Six', undefined],
        ['7', 'Seven', undefined],
      ],
      isNumbered: false,
      others: [],
    });
    expect(read('3. Three', '7. Seven').isNumbered).to.equal(true);
    expect(read('• 9. Nine').rows).to.deep.equal([['9', 'Nine', undefined]]);
    expect(read('1.5 million', '2026 report').rows).to.deep.equal([
      ['1', '1.5 million', undefined],
      ['2', '2026 report', undefined],
    ]);
    expect(read()).to.deep.equal({ rows: [], isNumbered: true, others: [] });
  });

  it('joins an address with the title above it, and what stands below a lone number', () => {
    expect(read('Tea', url, 'Milk', `${url}/2`).rows).to.deep.equal([
      ['1', 'Tea', url],
      ['2', 'Milk', `${url}/2`],
    ]);
    expect(read('[1]', `Tea ${url}`, '[2]', 'Milk').rows).to.deep.equal([
      ['1', 'Tea', url],
      ['2', 'Milk', undefined],
    ]);
    expect(read(url, `${url}/2`).rows).to.deep.equal([
      ['1', undefined, url],
      ['2', undefined, `${url}/2`],
    ]);
    expect(read('Tea', `Milk ${url}`).rows).to.deep.equal([
      ['1', 'Tea', undefined],
      ['2', 'Milk', url],
    ]);
  });

  it('tells a second address of a source apart from its title, and knows an archived copy', () => {
    const lines = [
      'Sources',
      `1. Tea ${url} (archived: https://archive.ph/tea)`,
      '2. Milk',
      `${url}/2`,
      `${url}/copy`,
    ];
    const { sources, further } = readSources(readLines(lines.join('\n')).slice(1));
    expect(sources).to.deep.equal([
      { id: '1', title: 'Tea', url, archiveUrl: 'https://archive.ph/tea' },
      { id: '2', title: 'Milk', url: `${url}/2` },
    ]);
    expect(further).to.deep.equal([`${url}/copy`]);
  });

  it('takes every line below an entry of a marked list to it, and keeps what stands apart', () => {
    expect(read('1. Tea', 'by Ada', url, '2. Milk', '', 'We asked.', '', `Cups ${url}/2`)).to.deep.equal({
      rows: [
        ['1', 'Tea by Ada', url],
        ['2', 'Milk', undefined],
        ['3', 'Cups', `${url}/2`],
      ],
      isNumbered: false,
      others: ['We asked.'],
    });
    expect(read(`1. Tea ${url}`, `${url}/copy`).rows).to.deep.equal([['1', 'Tea', url]]);
  });
});

describe('hasSourceForm', () => {
  it('knows numbers, bullets and addresses, with no more words than a title has', () => {
    for (const text of [
      '1. Tea',
      '[2] Tea',
      '• Tea',
      `Tea ${url}`,
      'www.example.org',
      'WWW.example.org/a',
      `1. ${long(397)}`,
    ])
      expect(hasSourceForm({ text }), text).to.equal(true);
    for (const text of ['Tea', '1. Tea [2]', `1. ${long(398)}`, `${long(400)} ${url}`, 'see www.example.org'])
      expect(hasSourceForm({ text }), text).to.equal(false);
  });
});

describe('isSourceLine', () => {
  it('is no sentence that cites sources, and none that is long', () => {
    for (const text of ['Tea', '1. Tea', long(200), `${long(300)} ${url}`, `Tea [1] ${url}`])
      expect(isSourceLine(line(text)), text).to.equal(true);
    for (const text of [long(201), 'Tea [1].', '1. Tea [1]'])
      expect(isSourceLine(line(text)), text).to.equal(false);
  });
});

describe('isFootnote', () => {
  it('has a number in brackets at its start, and an address', () => {
    for (const text of [`[1] Tea ${url}`, `[^2]: ${url}`])
      expect(isFootnote(line(text)), text).to.equal(true);
    for (const text of ['[1] Tea', `1. Tea ${url}`, `Tea [1] ${url}`, `[1] ${long(400)} ${url}`])
      expect(isFootnote(line(text)), text).to.equal(false);
  });
});
