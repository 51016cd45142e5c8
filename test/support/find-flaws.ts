import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, Result, RunOptions } from 'axe-core';

interface Axe {
  run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>;
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const options: RunOptions = {
  runOnly: { type: 'tag', values: standards },
  // Off by itself, and the only rule of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#target-size-minimum).
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

// What axe leaves to a person, who has looked at it.
const looked = new Set([
  // Text behind which something is drawn: the colours are computed in tests of their own.
  'color-contrast',
  // A link back shows one letter, which its name holds: “Back to place a in the text”.
  'label-content-name-mismatch',
  // Marks stand out from the text by brackets, which come from the style sheet.
  'link-in-text-block',
]);

/**
 * What axe finds against all its rules of WCAG 2.2 A and AA and best practice, with the size of targets: a line each,
 * `rule: piece of the page`. Last come the findings that it leaves to a person and nobody has looked at.
 */
export async function findFlaws(piece: Element): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations, incomplete } = await axe.run(piece, options);
  const unsure = incomplete.filter(({ id }) => !looked.has(id));
  return [...violations.flatMap(linesOf), ...unsure.flatMap(linesOf).map((line) => `unsure, ${line}`)];
}

function linesOf({ id, nodes }: Result): string[] {
  return nodes.map(({ html, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message);
    return `${id}: ${html.slice(0, 120)} (${reasons.join('; ').slice(0, 160)})`;
  });
}
