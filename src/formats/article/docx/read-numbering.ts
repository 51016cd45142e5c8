import { elementsIn, findIn, valueIn, type XmlElement } from './parse-xml.js';

/** The place of a paragraph in a list. */
export interface ListPlace {
  /** 0 for items of the list itself, more for those of lists in it. */
  level: number;
  isOrdered: boolean;
  /** The number as printed, without the signs around it. */
  number: string | undefined;
  /** Which list it is. */
  list: string;
}

interface Level {
  format: string;
  start: number;
}

const DEEPEST = 8;

/** Numbers the paragraphs of lists as a word processor does, which stores only what the numbers look like. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  readonly #counts = new Map<string, (number | undefined)[]>();

  constructor(root: XmlElement | undefined) {
    for (const element of root ? elementsIn(root) : []) {
      const levels = new Map(levelsIn(element));
      if (element.name === 'abstractNum') this.#levels.set(element.attributes['abstractNumId'] ?? '', levels);
      if (element.name === 'num') this.#addList(element);
    }
  }

  /** The place of the next paragraph with these properties; `undefined` for one in no list. */
  next(properties: XmlElement | undefined): ListPlace | undefined {
    const id = valueIn(properties, 'numId');
    const list = id === undefined || id === '0' ? undefined : this.#lists.get(id);
    if (!list || id === undefined) return undefined;
    const level = Math.min(Math.max(Number(valueIn(properties, 'ilvl') ?? 0) || 0, 0), DEEPEST);
    const { format, start } = this.#levels.get(list.abstract)?.get(level) ?? { format: 'bullet', start: 1 };
    const isOrdered = format !== 'bullet' && format !== 'none';
    // Lists that look alike go on counting, unless they say where they start.
    const key = list.starts.size ? `own ${id}` : list.abstract;
    const counts = this.#counts.get(key) ?? [];
    const count = (counts[level] ?? (list.starts.get(level) ?? start) - 1) + 1;
    counts.length = level + 1;
    counts[level] = count;
    this.#counts.set(key, counts);
    return { level, isOrdered, number: isOrdered ? writeNumber(count, format) : undefined, list: key };
  }

  #addList(element: XmlElement): void {
    const starts = new Map<number, number>();
    for (const child of elementsIn(element)) {
      const start = valueIn(child, 'startOverride') ?? valueIn(findIn(child, 'lvl'), 'start');
      if (child.name === 'lvlOverride' && start !== undefined)
        starts.set(Number(child.attributes['ilvl'] ?? 0), Number(start));
    }
    const abstract = valueIn(element, 'abstractNumId') ?? '';
    this.#lists.set(element.attributes['numId'] ?? '', { abstract, starts });
  }
}

function levelsIn(element: XmlElement): [number, Level][] {
  return elementsIn(element)
    .filter(({ name }) => name === 'lvl')
    .map((level) => {
      const start = Number(valueIn(level, 'start') ?? 1);
      return [
        Number(level.attributes['ilvl'] ?? 0),
        { format: valueIn(level, 'numFmt') ?? 'decimal', start: Number.isInteger(start) ? start : 1 },
      ];
    });
}

const ROMAN: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 3_999;

/** A number in a form of a word processor; in digits for those that need a language. */
export function writeNumber(count: number, format: string): string {
  if (/Letter$/.test(format) && count > 0 && count <= 26 * 30) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (!/Roman$/.test(format) || count < 1 || count > MOST_ROMAN) return String(count);
  let [rest, roman] = [count, ''];
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) roman += letters;
  return format === 'upperRoman' ? roman.toUpperCase() : roman;
}
