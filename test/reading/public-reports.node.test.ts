import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { FactCheck } from '../../src/model/fact-check.js';
import { readBytes } from '../../src/reading/read-document.js';
import { linesOf } from '../../src/text/walk-rich-text.js';
import type { Inline, RichText } from '../../src/text/rich-text.js';

const folder = new URL('../formats/fixtures/public-reports/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.read.txt'));

/** A line as readers see it; `{1, 2}` are the sources that a mark leads to. */
function words(line: readonly Inline[]): string {
  return line
    .map((node) =>
      node.type === 'citation'
        ? `{${node.refs.join(', ')}}`
        : node.type === 'link'
          ? `${node.text} <${node.href}>`
          : node.text,
    )
    .join('');
}

function text(blocks: RichText | undefined): string[] {
  const lines = (blocks ?? []).flatMap((block) =>
    block.type === 'table' ? block.rows.map((row) => row.map(words).join(' | ')) : linesOf(block).map(words),
  );
  return lines.map((line) => `  ${line}`);
}

function describeFactCheck({ title, claims, summary, sections, sources }: FactCheck): string[] {
  return [
    `title: ${title}`,
    ...claims.flatMap(({ text: claim, claimant, appearances, verdicts, explanation }) => [
      `claim: ${claim}${claimant ? ` (${claimant.name})` : ''}`,
      ...appearances.map(({ url }) => `  seen at ${url}`),
      ...verdicts.map(({ label, rating, reviewer }) => `  ${label} (${rating}) by ${reviewer?.name}`),
      ...text(explanation),
    ]),
    ...(summary?.length ? ['summary:', ...text(summary)] : []),
    ...sections.flatMap(({ heading, body }) => [`section: ${heading}`, ...text(body)]),
    ...sources.map(({ id, title: name, url }) => `source ${id}: ${name ?? ''} <${url ?? ''}>`),
  ];
}

function read(name: string): string {
  const { format, factChecks, issues } = readBytes(readFileSync(new URL(name, folder)), {})!;
  const told = issues
    .filter(({ code }) => code !== 'rating-from-label' && code !== 'missing-date')
    .map(
      ({ severity, code, text: given }) =>
        `${severity} ${code}${given ? `: ${given.replace(/\s+/gu, ' ')}` : ''}`,
    );
  return [format, ...factChecks.flatMap(describeFactCheck), ...told].join('\n') + '\n';
}

describe('Inputs that others have met', () => {
  for (const name of names) {
    it(`are read as they were meant: ${name}`, () => {
      const expected = new URL(`${name}.read.txt`, folder);
      expect(read(name)).to.equal(readFileSync(expected, 'utf8'));
    });
  }
});
