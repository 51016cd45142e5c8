import { isHidden } from './is-hidden.js';
import { isBlock, isElement, isSilent, isText, type PageDocument, type PageElement } from './page-node.js';

/** How much of a page an element holds. */
export interface Measure {
  /** Characters that readers see, spaces counted once. */
  letters: number;
  /** Of these, those that lead somewhere. */
  linked: number;
  /** Whether it holds elements that are lines of their own. */
  hasBlocks: boolean;
  /** Elements `h1`. */
  titles: number;
}

const NOTHING: Readonly<Measure> = { letters: 0, linked: 0, hasBlocks: false, titles: 0 };

/** Measures all elements of a page in one pass; hidden ones hold nothing. */
export class PageMeasures {
  readonly #measures = new Map<PageElement, Measure>();

  constructor(root: PageDocument | PageElement) {
    for (const child of root.childNodes) if (isElement(child)) this.#measure(child, false);
  }

  /** What was found of an element. */
  of(element: PageElement): Readonly<Measure> {
    return this.#measures.get(element) ?? NOTHING;
  }

  /** Which part of the words of an element lead somewhere, from 0 to 1. */
  linkShare(element: PageElement): number {
    const { letters, linked } = this.of(element);
    return letters ? linked / letters : 0;
  }

  #measure(element: PageElement, isInLink: boolean): Measure {
    const measure = { ...NOTHING };
    this.#measures.set(element, measure);
    if (isSilent(element) || isHidden(element)) return measure;
    const isLinked = isInLink || element.tagName === 'a';
    if (element.tagName === 'h1') measure.titles = 1;
    for (const child of element.childNodes) {
      if (isText(child)) {
        const letters = child.value.replace(/\s+/g, ' ').trim().length;
        measure.letters += letters;
        if (isLinked) measure.linked += letters;
      } else if (isElement(child)) {
        const inner = this.#measure(child, isLinked);
        measure.letters += inner.letters;
        measure.linked += inner.linked;
        measure.titles += inner.titles;
        measure.hasBlocks ||= isBlock(child) || inner.hasBlocks;
      }
    }
    return measure;
  }
}
