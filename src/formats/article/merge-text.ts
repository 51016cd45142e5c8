import type { Inline } from '../../text/rich-text.js';

/** A line of running text in which no two plain texts stand next to each other. */
export function mergeText(line: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of line) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', text: last.text + node.text };
    else merged.push(node);
  }
  return merged;
}
