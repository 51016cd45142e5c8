import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rows } from './rows.mjs';

const file = new URL('README.md', import.meta.url);
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const short = (value) => {
  if (!Number.isFinite(value)) return '';
  return `${Math.abs(value) >= 100 ? Math.round(value) : Number(value.toFixed(2))}`;
};

/** The table of what was measured, as Markdown: medians of the rounds, ratios of each round to the floor in the same round. */
export function writeTable(samples, notes, surroundings) {
  const lines = [
    '| | floor | floor in a shadow root | Factlet | against the floor | goal | |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const { name, what, unit, goal, limit, isMore } of rows) {
    const own = samples.get(name);
    if (!own) continue;
    const isRatio = unit === 'x';
    const [light, shadow, factlet] = ['light', 'shadow', 'factlet'].map(
      (contender) => own.get(contender) ?? [],
    );
    const ratios = light.length ? factlet.map((value, round) => value / light[round]) : factlet;
    const value = middle(isRatio ? ratios : factlet);
    const spread =
      isRatio && ratios.length > 1 ? ` (${short(Math.min(...ratios))}–${short(Math.max(...ratios))})` : '';
    const passes = (bound) => (isMore ? value >= bound : value <= bound + 1e-9);
    const verdict =
      goal === undefined
        ? ''
        : passes(goal)
          ? 'yes'
          : limit !== undefined && passes(limit)
            ? 'within the limit'
            : 'no';
    const cells = [
      what + (!isRatio && unit ? `, ${unit}` : ''),
      ...[light, shadow, factlet].map((values) => (values.length ? short(middle(values)) : '')),
      isRatio ? `${short(value)} ×${spread}` : '',
      goal === undefined ? '' : `${goal}${limit === undefined ? '' : `, limit ${limit}`}`,
      verdict,
    ];
    lines.push(`| ${cells.join(' | ')} |`);
  }
  return [surroundings, '', ...notes.map((note) => `- ${note}`), '', ...lines, ''].join('\n');
}

/** Puts a table into the README in the place of the last one. */
export async function keepTable(table) {
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- table -->\n)[\s\S]*(<!-- end -->)/,
    (_, start, end) => `${start}\n${table}\n${end}`,
  );
  const filepath = fileURLToPath(file);
  writeFileSync(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
