import type { Block, Inline } from '../../text/rich-text.js';
import type { FigureBlock, TableBlock } from './article-tree.js';
import { mergeText } from './merge-text.js';
import { wordsOf } from './runs.js';

/** Carries a table or a picture over as paragraphs, until a fact check has places of its own for them. Nothing is lost. */
export function writeMedia(
  block: TableBlock | FigureBlock,
  writeRuns: (runs: TableBlock['rows'][number][number]) => Inline[],
): Block[] {
  if (block.type === 'figure') {
    const { alt, caption, credit, url } = block;
    const about = [wordsOf(caption), credit].filter(Boolean).join(' · ');
    const words = [alt.trim(), about && (alt.trim() ? `(${about})` : about)].filter(Boolean).join(' ');
    if (!words) return [];
    const text = `Picture: ${words}`;
    return [
      { type: 'paragraph', children: [url ? { type: 'link', text, href: url } : { type: 'text', text }] },
    ];
  }
  const rows = block.rows.filter((row) => row.some((cell) => wordsOf(cell)));
  const lines = rows.map((row) =>
    row.flatMap((cell, at): Inline[] => [
      ...(at ? [{ type: 'text' as const, text: ' | ' }] : []),
      ...writeRuns(cell),
    ]),
  );
  const caption = block.caption && wordsOf(block.caption) ? [writeRuns(block.caption)] : [];
  return [...caption, ...lines].map((children) => ({ type: 'paragraph', children: mergeText(children) }));
}
