import { forms } from './forms.js';
import type { Outcome, Row } from './row.js';

const inWords: Readonly<Record<Outcome, string>> = {
  works: 'works',
  shown: 'works with JavaScript; other words without',
  words: 'words only',
  undirected: 'words only, all from left to right',
  lost: 'nothing stays',
  changed: 'some words change',
  code: 'readers see code',
  refused: 'ends with an error',
  wrong: 'shows other facts',
};

/** The two tables of docs/publishing.md: what a publisher wants to know of each system, and the evidence for it. */
export function writeTables(rows: readonly Row[]): string {
  const systems = [...new Set(rows.map(({ system }) => system))];
  const short = systems.map((system) => {
    const own = rows.filter((row) => row.system === system);
    return [
      system,
      resultOf(own, ['marker with src', 'article']),
      resultOf(own, ['tag with src']),
      resultOf(own, ['rich text']),
    ];
  });
  const evidence = rows.map(({ system, setting, outcomes }) => [
    `${system}, ${setting}`,
    ...forms.map((form) => inWords[outcomes[form]]),
  ]);
  return [
    table(['system', 'marker', 'tag with an address', 'formatted text'], short),
    'The same, form by form:',
    table(['system and setting', ...forms], evidence),
  ].join('\n\n');
}

// With the settings that a system comes with, else with one that makes it work, else the best that can be had.
function resultOf(rows: readonly Row[], wanted: readonly (keyof Row['outcomes'])[]): string {
  const worstOf = ({ outcomes }: Row): Outcome => {
    const all = wanted.map((form) => outcomes[form]);
    return all.find((outcome) => outcome !== 'works') ?? 'works';
  };
  const first = rows.find(({ setting }) => setting === 'as it comes') ?? rows[0]!;
  if (worstOf(first) === 'works' && rows.every((row) => worstOf(row) === 'works')) return 'works';
  const working = rows.find((row) => worstOf(row) === 'works');
  if (!working) return inWords[worstOf(first)];
  return working.setting === 'as it comes' ? 'works' : `works ${working.setting}`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
