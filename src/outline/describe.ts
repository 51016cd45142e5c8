import type { Outline } from './outline.js';
import type { ProseLine } from './prose.js';
import { Phrases } from './phrases.js';

const LONGEST = 300;

/**
 * The fact check in plain words for search results and previews of links: the claims with their verdicts, which are never cut, because
 * a cut label can turn a verdict round; claims that find no room are counted. Without claims, that there is no verdict, and the start
 * of the summary.
 */
export function describeOutline({ gist, summary, locale }: Outline): string {
  if (!gist.claims.length) {
    const text = (summary?.prose ?? [])
      .flatMap((block) => ('line' in block ? [block.line] : block.type === 'list' ? block.items : []))
      .map(textWithoutMarks)
      .join(' ');
    return shorten([...gist.status, ...gist.overview.slice(1), text].join(' '));
  }
  const phrases = new Phrases(locale);
  for (let count = gist.claims.length; ; count -= 1) {
    const left = gist.claims.length - count;
    const notShown = left ? [phrases.message('moreNotShown', { count: left })] : [];
    const text = [...gist.status, ...gist.claims.slice(0, count), ...notShown].join(' ');
    if (count < 2 || text.length <= LONGEST) return text;
  }
}

function textWithoutMarks({ inlines }: ProseLine): string {
  return inlines
    .map((inline) => (inline.type === 'marks' ? inline.after : inline.text))
    .join('')
    .replace(/\s+([.,;:!?])/g, '$1');
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : line;
}
