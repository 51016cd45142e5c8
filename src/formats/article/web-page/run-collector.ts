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
    const words = text.replace(INVISIBLE, '');
    this.#push(isPreformatted ? words.replace(/\r\n?/g, '\n') : words.replace(/[\t\n\f\r ]+/g, ' '), style);
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
  take(): ArticleRun[] {
    const runs: ArticleRun[] = [];
    let end = '\n';
    for (const { text, ...style } of this.#runs) {
      let words = /\s$/.test(end) ? text.replace(/^ +/, '') : text;
      if (end === '\n' && !runs.length) words = words.replace(/^\s+/, '');
      if (!words) continue;
      const last = runs.at(-1);
      if (words.startsWith('\n') && last) last.text = last.text.replace(/ +$/, '');
      if (last && isSame(last, style)) last.text += words;
      else runs.push({ text: words, ...style });
      end = words.at(-1) as string;
    }
    this.#runs = [];
    return trimEnd(runs);
  }

  /** The same in paragraphs, which two line breaks in a row part. */
  takeParagraphs(): ArticleRun[][] {
    const paragraphs: ArticleRun[][] = [[]];
    for (const run of this.take()) {
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
  if (first) first.text = first.text.replace(/^\s+/, '');
  return trimEnd(first?.text ? runs : runs.slice(1));
}

function trimEnd(runs: ArticleRun[]): ArticleRun[] {
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    last.text = last.text.replace(/\s+$/, '');
    if (last.text) break;
    runs.pop();
  }
  return runs;
}
