import { expect } from 'chai';
import { fromDocx } from '../../../src/formats/docx.js';
import { fromMarkdown } from '../../../src/formats/markdown.js';
import { fromPlainText } from '../../../src/formats/plain-text.js';
import { toMarkdown } from '../../../src/formats/to-markdown.js';
import { toPlainText } from '../../../src/formats/plain-text.js';
import { fromWebPage } from '../../../src/formats/web-page.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { parseFactCheck, type ParsedFactCheck } from '../../../src/model/parse-fact-check.js';
import { linesOf } from '../../../src/text/walk-rich-text.js';
import { buildDocx, docxParagraph, docxRun } from '../../support/build-docx.js';
import * as fc from '../../support/fast-check.js';

const NAMES = ['Museum', 'Institute', 'Village', 'Garden', 'Harbour', 'Library', 'School', 'Tower', 'Mill'];

/** The words of all texts, each mark as the titles of the sources that it leads to. */
function resolved({ summary, sections, sources }: FactCheck): string {
  const titles = new Map(sources.map(({ id, title, url }) => [String(id), title ?? url]));
  return [...(summary ?? []), ...sections.flatMap(({ body }) => body ?? [])]
    .flatMap(linesOf)
    .map((line) =>
      line
        .map((node) =>
          node.type === 'citation' ? `{${node.refs.map((ref) => titles.get(ref)).join(' ')}}` : node.text,
        )
        .join(''),
    )
    .join('\n');
}

function textOf(words: string, order: readonly number[]): string {
  const list = order.map((id) => `[${id}] ${NAMES[id - 1]} – https://example.org/${id}`);
  return `Do bats get caught?\n\nChecked on March 3, 2026\n\nExecutive summary\n\n${words}\n\nSources\n${list.join('\n')}\n`;
}

function markdownOf(words: string, order: readonly number[]): string {
  const list = order.map((id) => `- [${id}] [${NAMES[id - 1]}](https://example.org/${id})`);
  return `# Do bats get caught?\n\n${words}\n\n## References:\n\n${list.join('\n')}\n`;
}

function pageOf(words: string, order: readonly number[]): string {
  const list = order.map(
    (id) => `<li value="${id}"><a href="https://example.org/${id}">${NAMES[id - 1]}</a></li>`,
  );
  return `<html lang="en"><title>Bats</title><main><h1>Do bats get caught?</h1><p>${words}</p><h2>Sources</h2><ol>${list.join('')}</ol></main></html>`;
}

// Raised words are runs of their own, and each line a paragraph.
function documentOf(words: string, order: readonly number[]): string {
  const runs = words
    .split(/<sup>(.*?)<\/sup>/u)
    .map((part, at) => docxRun(part, at % 2 ? '<w:vertAlign w:val="superscript"/>' : ''));
  const list = order.map((id) => docxParagraph(`[${id}] ${NAMES[id - 1]} – https://example.org/${id}`));
  const heading = '<w:pStyle w:val="Heading1"/>';
  return [
    docxParagraph('Do bats get caught?', heading),
    docxParagraph(runs.join('')),
    docxParagraph('Sources', heading),
    ...list,
  ].join('');
}

const both = (shape: (numbers: string) => string) => (ids: readonly number[]) => shape(ids.join(', '));
const each = (shape: (number: number) => string) => (ids: readonly number[]) => ids.map(shape).join('');
const raised = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');

type Shape = (ids: readonly number[]) => string;
/** Marks as tools and styles write them in any text. */
const shapes: Record<string, Shape> = {
  '[1, 2]': both((numbers) => `[${numbers}]`),
  '[1][2]': each((number) => `[${number}]`),
  '[1，2]': (ids) => `[${ids.join('，')}]`,
  '[1；2]': (ids) => `[${ids.join('；')}]`,
  '[cite: 1, 2]': both((numbers) => `[cite: ${numbers}]`),
  '[Source 1]': each((number) => `[Source ${number}]`),
  '[ref. 1, 2]': both((numbers) => `[ref. ${numbers}]`),
  '【1】': each((number) => `【${number}】`),
  '［1］': each((number) => `［${number}］`),
  '[^1]': each((number) => `[^${number}]`),
  '[^1^]': each((number) => `[^${number}^]`),
  '^1,2^': (ids) => `^${ids.join(',')}^`,
  '¹ ²': (ids) => ids.map(raised).join(' '),
  '¹,²': (ids) => ids.map(raised).join(','),
};
const writtenShapes: Record<string, Shape> = {
  ...shapes,
  '\\[1\\]\\[2\\]': each((number) => `\\[${number}\\]`),
  '[[1]](#references)': each((number) => `[[${number}]](#references)`),
  '[1](#ref1)': each((number) => `[${number}](#ref${number})`),
  '<sup>1, 2</sup>': both((numbers) => `<sup>${numbers}</sup>`),
};
const markdownShapes: Record<string, Shape> = {
  ...writtenShapes,
  '<sup>[[1]](#references)</sup>': (ids) =>
    `<sup>${ids.map((id) => `[[${id}]](#references)`).join('')}</sup>`,
};
const pageShapes: Record<string, Shape> = {
  ...shapes,
  '<sup>1, 2</sup>': both((numbers) => `<sup>${numbers}</sup>`),
  '<sup>[1]</sup><sup>[2]</sup>': each((number) => `<sup>[${number}]</sup>`),
  'links to the list': each((number) => `<a href="#sources">[${number}]</a>`),
  'numbers that are links, in a bracket': (ids) =>
    `[${ids.map((id) => `<a href="#sources">${id}</a>`).join(', ')}]`,
};

const documentShapes: Record<string, Shape> = {
  ...shapes,
  '\\[1\\]\\[2\\]': each((number) => `\\[${number}\\]`),
  'raised 1, 2': both((numbers) => `<sup>${numbers}</sup>`),
  'raised [1] [2]': each((number) => `<sup>[${number}]</sup>`),
};

const forms: [
  name: string,
  read: (text: string) => ParsedFactCheck,
  write: typeof textOf,
  shapes: Record<string, Shape>,
][] = [
  ['plain text', fromPlainText, textOf, writtenShapes],
  ['Markdown', fromMarkdown, markdownOf, markdownShapes],
  ['a page', fromWebPage, pageOf, pageShapes],
  ['a Word document', (body) => fromDocx(buildDocx(body)), documentOf, documentShapes],
];

const reading = (words: string, order = [1, 2, 3]): string =>
  resolved(fromPlainText(textOf(words, order)).factCheck!);

describe('Marks', () => {
  for (const [name, read, write, known] of forms) {
    for (const [shape, mark] of Object.entries(known))
      it(`of the shape ${shape} lead to the sources that they name in ${name}`, () => {
        const { factCheck } = read(write(`Bats steer${mark([1, 2])} and fly ${mark([3])}.`, [3, 1, 2]));
        const found = resolved(factCheck!).replaceAll('}{', ' ').replaceAll('} {', ' ');
        expect(found).to.equal('Bats steer{Museum Institute} and fly {Village}.');
      });

    it(`lead to the sources that were meant in ${name}, in any shapes and with the list in any order`, () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: NAMES.length }).chain((count) => {
            const ids = Array.from({ length: count }, (_, index) => index + 1);
            const one = fc.tuple(
              fc.constantFrom(...Object.keys(known)),
              fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(count, 3) }),
            );
            return fc.tuple(
              fc.shuffledSubarray(ids, { minLength: count }),
              fc.array(one, { minLength: 1, maxLength: 6 }),
            );
          }),
          ([order, marks]) => {
            const words = marks.map(
              ([shape, ids], at) => `Sentence ${'abcdefgh'[at]} tells${known[shape]!(ids)}.`,
            );
            const { factCheck } = read(write(words.join(' '), order));
            const found = resolved(factCheck!).replaceAll(/\} ?\{/gu, ' ');
            const meant = marks.map(
              ([, ids], at) =>
                `Sentence ${'abcdefgh'[at]} tells{${ids.map((id) => NAMES[id - 1]).join(' ')}}.`,
            );
            expect(found).to.equal(meant.join(' '));
          },
        ),
      );
    });
  }

  it('with a page keep it in words', () => {
    expect(reading('Bats steer [1, p. 6–7] in the dark [2: 14]. [1, S. 3; 3, S. 4]')).to.equal(
      'Bats steer {Museum} (p. 6–7) in the dark {Institute} (14). {Museum} (S. 3) {Village} (S. 4)',
    );
  });

  it('are said, as they were written', () => {
    const { issues } = fromPlainText(textOf('[cite_start]Bats steer[cite: 1, 2].', [1, 2, 3]));
    expect(issues.find(({ code }) => code === 'marks-rewritten')).to.include({
      severity: 'info',
      text: '[cite_start] [cite: 1, 2]',
    });
  });

  it('are words if no source has their number, and a warning says that no mark leads to a source', () => {
    const { factCheck, issues } = fromPlainText(
      textOf('Bats steer [Source 9] at 20¹⁹ [9, p. 2].', [1, 2, 3]),
    );
    expect(resolved(factCheck!)).to.equal('Bats steer [Source 9] at 20¹⁹ [9, p. 2].');
    expect(issues.find(({ code }) => code === 'unused-source')).to.include({ severity: 'warning' });
  });

  it('that a program for citing left are told where they lead nowhere', () => {
    const { issues } = fromPlainText(textOf('Bats steer [cite: 9] [1].', [1, 2, 3]));
    expect(issues.find(({ code }) => code === 'leaked-token')).to.include({ text: '[cite: 9]' });
  });

  it('in parentheses are marks only if the list has its numbers in parentheses', () => {
    const text = (sign: string): string =>
      `Do bats get caught?\n\nBats steer (1) and fly (2, 3), as in 2019 (2019).\n\nReferences\n${NAMES.slice(
        0,
        3,
      )
        .map((name, at) => `${sign.replace('1', String(at + 1))} ${name}. https://example.org/${at}`)
        .join('\n')}`;
    expect(resolved(fromPlainText(text('(1)')).factCheck!)).to.equal(
      'Bats steer {Museum.} and fly {Institute. Village.}, as in 2019 (2019).',
    );
    expect(resolved(fromPlainText(text('1.')).factCheck!)).to.include('Bats steer (1) and fly (2, 3)');
  });

  it('stand among strong words', () => {
    const { factCheck } = fromMarkdown(markdownOf('**Bats steer [2] well.**', [1, 2, 3]));
    expect(resolved(factCheck!)).to.equal('Bats steer {Institute} well.');
  });

  it('come back as words where words only look like marks', () => {
    const words =
      'Bats [cite: 1] [1, p. 2] 【1】 [^1] ^1^ bats¹ \\[1\\] <sup>1</sup> [1](https://example.org/1) [Source 1].';
    const { factCheck } = parseFactCheck({
      title: 'Do bats get caught?',
      summary: [
        { type: 'paragraph', children: [{ type: 'text', text: words }] },
        { type: 'paragraph', children: [{ type: 'link', text: '1', href: 'https://example.org/9' }] },
      ],
      sources: [{ id: 1, title: 'Museum', url: 'https://example.org/1' }],
    });
    const inMarkdown = fromMarkdown(toMarkdown(factCheck!)).factCheck!;
    expect(inMarkdown.summary).to.deep.equal(factCheck!.summary);
    const inText = resolved(fromPlainText(toPlainText(factCheck!)).factCheck!);
    expect(inText.split('\n')[0]).not.to.include('{');
  });
});

describe('Raised numbers', () => {
  it('stay apart from the number before them if they name no source, and are told', () => {
    for (const [read, write] of [
      [fromMarkdown, markdownOf],
      [fromWebPage, pageOf],
    ] as const) {
      const { factCheck, issues } = read(write('In 2019<sup>9</sup> bats flew 12<sup>1</sup>.', [1, 2, 3]));
      expect(resolved(factCheck!)).to.equal('In 2019⁹ bats flew 12{Museum}.');
      expect(issues.find(({ code }) => code === 'raised-number')).to.include({
        severity: 'warning',
        text: '9',
      });
    }
  });

  it('are powers behind units, letters and powers of ten', () => {
    for (const words of ['45 km<sup>2</sup>', '5 m<sup>3</sup>', '6 × 10<sup>3</sup>', 'x<sup>2</sup>']) {
      const { factCheck, issues } = fromMarkdown(markdownOf(`Bats fly over ${words} [1].`, [1, 2, 3]));
      expect(resolved(factCheck!)).to.match(/[²³] \{Museum\}\.$/u);
      expect(issues.map(({ code }) => code)).not.to.include('raised-number');
    }
    expect(reading('Bats fly over 45 km² and m² [1].')).to.equal('Bats fly over 45 km² and m² {Museum}.');
  });
});

describe('Links whose words are a number', () => {
  it('become sources under that number, and marks', () => {
    const words =
      'From 2019.[1](https://a.example.org/x_(y))[2](https://b.example.org/), [[3]](https://a.example.org/x_(y)).';
    const { factCheck } = fromMarkdown(`# Do bats get caught?\n\n${words}\n`);
    expect(factCheck!.sources.map(({ id, url }) => [id, url])).to.deep.equal([
      ['1', 'https://a.example.org/x_(y)'],
      ['2', 'https://b.example.org/'],
    ]);
    expect(resolved(factCheck!)).to.equal(
      'From 2019.{https://a.example.org/x_(y)}{https://b.example.org/}, {https://a.example.org/x_(y)}.',
    );
    const plain = fromPlainText(`Do bats get caught?\n\n${words}\n\nMore about it is told here.`).factCheck!;
    expect(plain.sources).to.have.length(2);
  });

  it('lead to their own address, even if the list has another source of that number', () => {
    const { factCheck } = fromMarkdown(markdownOf('Bats [1](https://other.example.org/) [1].', [1, 2, 3]));
    expect(resolved(factCheck!)).to.equal(
      'Bats {https://other.example.org/ Museum}.'.replace(' Museum', '} {Museum'),
    );
    expect(factCheck!.sources.map(({ id }) => id)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('are links if none of them is 1', () => {
    const { factCheck } = fromMarkdown(
      '# Do bats get caught?\n\nBats had [7](https://a.example.org/) films.\n',
    );
    expect(factCheck!.sources).to.deep.equal([]);
  });
});
