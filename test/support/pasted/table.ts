import { forms, type Form } from './forms.js';
import type { MediaOutcome, Outcome, Pictures, Row } from './row.js';

/** What a row is called that has no setting. */
export const AS_IT_COMES = 'as it comes';

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

const picturesInWords: Readonly<Record<Pictures, string>> = {
  stay: 'pictures stay',
  told: 'pictures stay, and their host learns of the page',
  'left-out': 'pictures left out',
  others: 'other pictures',
};

/** The two tables of docs/publishing.md: what a publisher wants to know of each system, and the evidence for it. */
export function writeTables(rows: readonly Row[]): string {
  const systems = [...new Set(rows.map(({ system }) => system))];
  const short = systems.map((system) => {
    const own = rows.filter((row) => row.system === system);
    return [
      system,
      resultOf(own, ['marker with src', 'article'], true),
      resultOf(own, ['tag with src']),
      resultOf(own, ['rich text']),
    ];
  });
  const evidence = rows.map(({ system, setting, outcomes, media }) => [
    `${system}, ${setting}`,
    ...forms.map((form) => inWords[outcomes[form]]),
    mediaInWords(media),
  ]);
  return [
    table(['system', 'marker', 'tag with an address', 'formatted text'], short),
    'The same, form by form:',
    table(['system and setting', ...forms, 'article with pictures'], evidence),
  ].join('\n\n');
}

// Where nothing stays, no pictures do.
function mediaInWords({ outcome, pictures }: MediaOutcome): string {
  return ['lost', 'refused', 'code'].includes(outcome)
    ? inWords[outcome]
    : `${inWords[outcome]}; ${picturesInWords[pictures]}`;
}

// As it comes if that works, else with a setting that makes it work, else with the snippet that is made for it, else the best that
// can be had.
function resultOf(rows: readonly Row[], wanted: readonly Form[], mayBeSnippet = false): string {
  const worstOf = ({ outcomes }: Row): Outcome =>
    wanted.map((form) => outcomes[form]).find((outcome) => outcome !== 'works') ?? 'works';
  const inSetting = ({ setting }: Row): string => (setting === AS_IT_COMES ? '' : ` ${setting}`);
  const first = rows.find(({ setting }) => setting === AS_IT_COMES) ?? rows[0]!;
  const working = [first, ...rows].find((row) => worstOf(row) === 'works');
  if (working) return `works${inSetting(working)}`;
  const own = mayBeSnippet && rows.find(({ host }) => host);
  return own ? `our snippet works${inSetting(own)}` : inWords[worstOf(first)];
}

function table(head: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
