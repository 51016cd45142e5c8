import type { Issue } from '../../model/issue.js';

/** A map, a list or words of the front matter. */
export type Value = string | boolean | number | Value[] | { [key: string]: Value };

/** Fields by name. */
export type Fields = Record<string, Value>;

interface Line {
  /** Number in the file, from 1. */
  number: number;
  indent: number;
  words: string;
}

const ENTRY = /^([A-Za-z][\w-]*):(?:\s+(\S.*))?$/;
const BOOLEANS = new Set(['verbatim', 'primary', 'retracted', 'placeholder']);
const NUMBERS = new Set(['value', 'worst', 'best']);

/** The front matter of a text, and the text with blank lines in its place, so that lines keep their numbers. */
export function readFrontMatter(text: string, issues: Issue[]): { fields: Fields; body: string } {
  const [block] = /^---[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (block === undefined) return { fields: fieldsOf(), body: text };
  const lines = block.split('\n').slice(1, -2).flatMap(toLine);
  const reader = new FrontMatterReader(lines, issues);
  return { fields: reader.readAll(), body: block.replace(/[^\n]/g, '') + text.slice(block.length) };
}

function toLine(written: string, index: number): Line[] {
  const words = written.trim();
  const indent = written.length - written.trimStart().length;
  return !words || words.startsWith('#') ? [] : [{ number: index + 2, indent, words }];
}

/** Whether a value has fields. */
export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && !Array.isArray(value);
}

// Keys such as `__proto__` are no more than keys.
function fieldsOf(): Fields {
  return Object.create(null) as Fields;
}

/** Reads a small part of YAML (https://yaml.org/spec/1.2.2/): `key: words`, and below a key, further in, more of these or `- ` lists. */
class FrontMatterReader {
  readonly #lines: Line[];
  readonly #issues: Issue[];

  constructor(lines: Line[], issues: Issue[]) {
    this.#lines = lines;
    this.#issues = issues;
  }

  readAll(): Fields {
    const fields = fieldsOf();
    while (this.#lines.length) {
      const line = this.#lines[0] as Line;
      const read = this.#isItem(line) ? undefined : this.#readFields(line.indent);
      if (read) Object.assign(fields, read);
      else this.#lose(this.#lines.shift() as Line);
    }
    return fields;
  }

  #readBlock(indent: number, key: string): Value {
    return this.#isItem(this.#lines[0]) ? this.#readList(indent, key) : this.#readFields(indent);
  }

  #readFields(indent: number): Fields {
    const fields = fieldsOf();
    for (let line = this.#lines[0]; line && line.indent >= indent; line = this.#lines[0]) {
      if (this.#isItem(line) && line.indent === indent) break;
      this.#lines.shift();
      const [, key = '', words] = ENTRY.exec(line.words) ?? [];
      if (!key || line.indent > indent) this.#lose(line);
      else {
        const value = words === undefined ? this.#readBelow(line, key) : this.#readWords(words, key, line);
        if (value !== undefined) fields[key] = value;
      }
    }
    return fields;
  }

  // YAML lets a list stand right below its key.
  #readBelow(above: Line, key: string): Value | undefined {
    const [next] = this.#lines;
    const isBelow =
      next && (next.indent > above.indent || (this.#isItem(next) && next.indent === above.indent));
    return isBelow ? this.#readBlock(next.indent, key) : undefined;
  }

  #readList(indent: number, key: string): Value[] {
    const items: Value[] = [];
    for (
      let line = this.#lines[0];
      line && this.#isItem(line) && line.indent === indent;
      line = this.#lines[0]
    ) {
      const words = line.words.slice(1).trimStart();
      const inner = { ...line, words, indent: line.indent + line.words.length - words.length };
      this.#lines.shift();
      if (ENTRY.test(words)) {
        this.#lines.unshift(inner);
        items.push(this.#readFields(inner.indent));
      } else {
        const value = this.#readWords(words, key, line);
        if (value !== undefined) items.push(value);
      }
    }
    return items;
  }

  #readWords(words: string, key: string, line: Line): Value | undefined {
    if (/^"(?:[^"\\]|\\.)*"$/.test(words)) {
      try {
        return JSON.parse(words) as string;
      } catch {
        return this.#lose(line);
      }
    }
    if (/^'(?:[^']|'')*'$/.test(words)) return words.slice(1, -1).replaceAll("''", "'");
    // Lists in brackets, links within the file, folded lines and the like are not read, and not taken for words either.
    if (/^["'[{&*!|>%@`]/.test(words)) return this.#lose(line);
    if (BOOLEANS.has(key) && /^(?:true|false)$/.test(words)) return words === 'true';
    return NUMBERS.has(key) && words.trim() && Number.isFinite(Number(words)) ? Number(words) : words;
  }

  #isItem(line: Line | undefined): boolean {
    return line !== undefined && /^-(?:\s|$)/.test(line.words);
  }

  #lose({ number, words }: Line): undefined {
    const message = `Line ${number}: not read. Write “key: words”, with words in "…" where they have signs of their own.`;
    this.#issues.push({ severity: 'warning', code: 'unread-front-matter', path: '', message, text: words });
    return undefined;
  }
}
