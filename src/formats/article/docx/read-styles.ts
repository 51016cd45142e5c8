import { elementsIn, findIn, isOn, valueIn, type XmlElement } from './parse-xml.js';

/** How words are set, as far as an article needs it; `undefined` where nothing is said. */
export interface RunLook {
  isStrong?: boolean | undefined;
  isEmphasis?: boolean | undefined;
  isRaised?: boolean | undefined;
  isHidden?: boolean | undefined;
  isStruck?: boolean | undefined;
}

/** What the style of a paragraph makes of it. */
export interface ParagraphStyle {
  /** Its name in small letters, in English for those that every document has. */
  name: string;
  /** 1 to 9 for a heading. */
  level: number | undefined;
  numbering: XmlElement | undefined;
  look: RunLook;
}

const MOST_BASES = 20;
const PLAIN: ParagraphStyle = { name: '', level: undefined, numbering: undefined, look: {} };

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();

  constructor(root: XmlElement | undefined) {
    for (const style of root ? elementsIn(root) : []) {
      const id = style.attributes['styleId'];
      if (style.name === 'style' && id !== undefined) this.#styles.set(id, style);
    }
  }

  /** A style with what it takes from those that it is based on. */
  find(id: string | undefined): ParagraphStyle {
    const chain: XmlElement[] = [];
    for (let style = this.#styles.get(id ?? ''); style && chain.length < MOST_BASES;) {
      chain.push(style);
      style = this.#styles.get(valueIn(style, 'basedOn') ?? '');
    }
    const [first] = chain;
    if (!first)
      return id === undefined ? PLAIN : { ...PLAIN, name: id.toLowerCase(), level: headingLevel(id) };
    const properties = chain.map((style) => findIn(style, 'pPr'));
    const outline = properties.map((one) => valueIn(one, 'outlineLvl')).find((level) => level !== undefined);
    const names = chain.map((style) => (valueIn(style, 'name') ?? '').toLowerCase());
    return {
      name: names[0] ?? '',
      level: outlineLevel(outline) ?? names.map(headingLevel).find((level) => level !== undefined),
      numbering: properties.map((one) => findIn(one, 'numPr')).find((one) => one !== undefined),
      look: chain
        .map((style) => readLook(findIn(style, 'rPr')))
        .reduceRight((look, one) => overlay(look, one), {}),
    };
  }
}

/** The level of an outline as that of a heading; body text has none. */
export function outlineLevel(written: string | undefined): number | undefined {
  const level = Number(written ?? NaN) + 1;
  return level >= 1 && level <= 9 ? level : undefined;
}

/** What properties of words say. */
export function readLook(properties: XmlElement | undefined): RunLook {
  const position = valueIn(properties, 'vertAlign');
  return {
    isStrong: isOn(properties, 'b'),
    isEmphasis: isOn(properties, 'i'),
    isRaised: position === undefined ? undefined : position === 'superscript',
    isHidden: isOn(properties, 'vanish'),
    isStruck: isOn(properties, 'strike') ?? isOn(properties, 'dstrike'),
  };
}

/** One look over another: what the upper one says counts. */
export function overlay(lower: RunLook, upper: RunLook): RunLook {
  return {
    isStrong: upper.isStrong ?? lower.isStrong,
    isEmphasis: upper.isEmphasis ?? lower.isEmphasis,
    isRaised: upper.isRaised ?? lower.isRaised,
    isHidden: upper.isHidden ?? lower.isHidden,
    isStruck: upper.isStruck ?? lower.isStruck,
  };
}

function headingLevel(name: string): number | undefined {
  const [, level] = /^heading ?([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level);
}
