import { expect } from 'chai';
import type { IssueCode } from '../../src/model/issue-codes.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { aClaim, aFactCheck, aVerdict } from '../support/build-payload.js';

function issuesOf(value: object, code: IssueCode): string[] {
  const { factCheck, issues } = parseFactCheck({ ...aFactCheck(), ...value });
  expect(factCheck).not.to.equal(undefined);
  return issues.filter((issue) => issue.code === code).map(({ path, message }) => `${path}: ${message}`);
}

const pathsOf = (value: object): string[] =>
  issuesOf(value, 'html-in-text').map((line) => line.replace(/:.*/, ''));

describe('HTML in a text', () => {
  for (const text of [
    '<b>False</b>',
    'It is <em class="x">false</em>.',
    '<p>False</p>',
    'False<br />',
    'a</span>',
    'Tea &amp; milk',
    'Tea&nbsp;',
    '&#8220;Tea&#x201d;',
    '<a href="https://example.org/">Tea</a>',
  ])
    it(`is a warning that names the field: ${text}`, () => {
      const verdicts = [aVerdict({ label: text })];
      expect(pathsOf({ claims: [aClaim({ verdicts })] })).to.deep.equal(['claims[0].verdicts[0].label']);
      expect(pathsOf({ summary: text })).to.deep.equal(['summary']);
      const block = { type: 'paragraph', children: [{ type: 'text', text }] };
      expect(pathsOf({ summary: [block] })).to.deep.equal(['summary[0].children[0].text']);
    });

  for (const text of [
    '1 < 2 and 3 > 2',
    'a <b',
    '<think>',
    'AT&T',
    'R&D; more',
    '<https://example.org/>',
    '<3',
  ])
    it(`is not seen where there is none: ${text}`, () => {
      expect(pathsOf({ title: text, summary: text })).to.deep.equal([]);
    });

  it('is said once for each kind of field, and of five kinds at most', () => {
    const claims = [1, 2, 3].map((id) => aClaim({ id, text: `<b>${id}</b>` }));
    expect(pathsOf({ claims })).to.deep.equal(['claims[0].text']);
    const text = '<b>Tea</b>';
    const sections = [{ heading: text, body: text }];
    const everywhere = { title: text, summary: text, sections, claims, disclosure: { disclaimer: text } };
    expect(pathsOf({ ...everywhere, publisher: { name: text } })).to.have.length(5);
  });

  it('is not said of the language, which readers do not see', () => {
    expect(pathsOf({ lang: '<b>en</b>' })).to.deep.equal([]);
    expect(issuesOf({ lang: '<b>en</b>' }, 'no-language-tag')).to.have.length(1);
  });

  it('says what readers see and what to write, without a sign of HTML', () => {
    expect(issuesOf({ title: '<b>Tea</b>' }, 'html-in-text')).to.deep.equal([
      'title: `title` contains HTML tags, which are shown to readers as they are. Write plain text.',
    ]);
  });

  it('is looked for in time that grows with the length of the text', () => {
    const start = performance.now();
    for (const piece of ['<a ', '<', '&', '<a href="', '&#1', '</b '])
      parseFactCheck({ title: 'Tea', summary: piece.repeat(60_000 / piece.length) });
    expect(performance.now() - start).to.be.below(1_000);
  });
});

describe('The language of a fact check', () => {
  for (const lang of [
    'en',
    'pt-BR',
    'zh-Hans-CN',
    'de-CH-1996',
    'sr-Latn',
    'x-tea',
    'EN',
    ' fr ',
    'haw',
    'en-u-ca-buddhist',
  ])
    it(`is a tag: ${lang}`, () => {
      expect(issuesOf({ lang }, 'no-language-tag')).to.deep.equal([]);
    });

  const others: [lang: string, advice: string][] = [
    ['English', 'Write one such as "en", "de" or "pt-BR".'],
    ['Deutsch', 'Write one such as "en", "de" or "pt-BR".'],
    ['english (US)', 'Write one such as "en", "de" or "pt-BR".'],
    ['e', 'Write one such as "en", "de" or "pt-BR".'],
    ['日本語', 'Write one such as "en", "de" or "pt-BR".'],
    ['en_US', 'Write "en-US".'],
    ['zh_Hans_CN', 'Write "zh-Hans-CN".'],
  ];
  for (const [lang, advice] of others)
    it(`is a word and no tag, which is a warning that says what to write: ${lang}`, () => {
      expect(issuesOf({ lang }, 'no-language-tag')).to.deep.equal([
        `lang: \`lang\` must be a language tag; "${lang}" is not one. ${advice}`,
      ]);
    });

  it('is named in short, however long it is', () => {
    const [line] = issuesOf({ lang: 'English '.repeat(10_000) }, 'no-language-tag');
    expect(line!.length).to.be.below(200);
  });
});
