import type { ArticleRun } from '../article-tree.js';

/** What words are set in. */
export type RunStyle = Omit<ArticleRun, 'text'>;

// Marks where a word may be divided or joined, which are no letters.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Collects the words of a block with their styles; spaces become one, a forced line break `\n`. */
export class RunCollector {
  #runs: ArticleRun[] = [];

  /** Adds words as a page holds them. */
  add(text: string, style: RunStyle, isPreformatted = false): void {
    const visible = text.replace(INVISIBLE, '');
    this.#push(
      isPreformatted ? visible.replace(/\r\n?/g, '\n') : visible.replace(/[\t\n\f\r ]+/g, ' '),
      style,
    );
  }

  /** Adds a forced line break. */
  break(): void {
    if (this.#runs.length) this.#push('\n', {});
  }

  /** Adds a space between words that stand in elements of their own. */
  space(): void {
    if (this.#runs.length) this.#push(' ', {});
  }

  /** What was collected, without spaces around it; the collector is empty then. */
  takeRuns(): ArticleRun[] {
    const pieces: ArticleRun[] = [];
    let end = '\n';
    for (const { text, ...style } of this.#runs) {
      let piece = /\s$/.test(end) ? text.replace(/^ +/, '') : text;
      if (!pieces.length) piece = piece.trimStart();
      if (!piece) continue;
      const last = pieces.at(-1);
      if (piece.startsWith('\n') && last) last.text = withoutSpacesAtEnd(last.text);
      pieces.push({ text: piece, ...style });
      end = piece.charAt(piece.length - 1);
    }
    this.#runs = [];
    return trimEnd(merge(pieces));
  }

  /** The same in paragraphs, which two line breaks in a row part. */
  takeParagraphs(): ArticleRun[][] {
    const paragraphs: ArticleRun[][] = [[]];
    for (const run of this.takeRuns()) {
      run.text.split(/\n\s*\n/).forEach((text, index) => {
        if (index) paragraphs.push([]);
        if (text) paragraphs.at(-1)?.push({ ...run, text });
      });
    }
    return paragraphs.map(trim).filter(({ length }) => length);
  }

  #push(text: string, style: RunStyle): void {
    if (text) this.#runs.push({ text, ...style });
  }
}

// In one go, because a text that grows piece by piece is copied again and again.
function merge(pieces: readonly ArticleRun[]): ArticleRun[] {
  const runs: ArticleRun[] = [];
  for (let from = 0; from < pieces.length;) {
    const first = pieces[from] as ArticleRun;
    let to = from + 1;
    while (to < pieces.length && isSame(pieces[to] as ArticleRun, first)) to += 1;
    const text = pieces.slice(from, to).map((piece) => piece.text);
    runs.push({ ...first, text: text.join('') });
    from = to;
  }
  return runs.filter(({ text }) => text);
}

// A pattern that ends with `$` would try each space of a long row.
function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

function isSame({ text: _, ...a }: ArticleRun, b: RunStyle): boolean {
  return (
    a.href === b.href &&
    a.isStrong === b.isStrong &&
    a.isEmphasis === b.isEmphasis &&
    a.isRaised === b.isRaised &&
    a.note === b.note
  );
}

function trim(runs: ArticleRun[]): ArticleRun[] {
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  return trimEnd(first?.text ? runs : runs.slice(1));
}

function trimEnd(runs: ArticleRun[]): ArticleRun[] {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text) break;
    runs.pop();
  }
  return runs;
}
