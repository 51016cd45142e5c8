import { parseXml, XmlElement as ParsedElement } from '@rgrove/parse-xml';
import { BrokenArchive, TooLargeArchive } from './unzip.js';

/** Most elements of all files of a document: of an article of 200,000 characters there are a tenth. */
const MOST_ELEMENTS = 400_000;
const DEEPEST = 200;

/** An element of a document without the prefixes of its names. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Elements, and text where there is any. */
  children: (XmlElement | string)[];
}

/** Parses the files of one document, whose elements are counted together. */
export class XmlReader {
  #left = MOST_ELEMENTS;

  /** The root of a file. Throws what `Archive` throws for what is no XML, or too much of it. */
  parse(xml: string): XmlElement {
    // Counted before they are made: each is a hundred times as large as the sign that begins it.
    for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1))
      if (xml[at + 1] !== '/') this.#left -= 1;
    if (this.#left < 0) throw new TooLargeArchive();
    return toXmlElement(parseTree(xml), 0);
  }
}

function parseTree(xml: string): ParsedElement {
  try {
    const { root } = parseXml(xml);
    if (root) return root;
  } catch {
    // parse-xml throws for what is not well formed, and the engine for what is nested too deeply.
  }
  throw new BrokenArchive();
}

function toXmlElement({ name, attributes, children }: ParsedElement, depth: number): XmlElement {
  if (depth > DEEPEST) throw new BrokenArchive();
  const localAttributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) localAttributes[localName(key)] = value;
  const element: XmlElement = { name: localName(name), attributes: localAttributes, children: [] };
  // Only these hold words; spaces between the others are none.
  const isWords = /^(?:t|delText|instrText)$/.test(element.name);
  for (const child of children) {
    if (child instanceof ParsedElement) element.children.push(toXmlElement(child, depth + 1));
    else if (isWords && 'text' in child) element.children.push(child.text);
  }
  return element;
}

/** The elements in an element. */
export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first element of a name in an element. */
export function findIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsIn(element).find((child) => child.name === name);
}

/** The value of a property, which stands as `val` on an element of its name. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return findIn(element, name)?.attributes['val'];
}

/** Whether a property is switched on; `undefined` if nothing is said of it. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = findIn(element, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attributes['val'] ?? '');
}

/** The text of an element. */
export function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
