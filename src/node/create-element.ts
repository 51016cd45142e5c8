import type { CSSResult } from 'lit';
import { ClaimCardElement } from '../elements/claim-card/claim-card.js';
import { FactSummaryElement } from '../elements/fact-summary/fact-summary.js';
import { SourceListElement } from '../elements/source-list/source-list.js';
import { writeAttribute } from '../view/serialize.js';
import type { ElementOptions } from './element-options.js';

const classes = {
  'fact-summary': FactSummaryElement,
  'claim-card': ClaimCardElement,
  'source-list': SourceListElement,
};

// What comes to an element by other ways than attributes, and what needs a page.
const LEFT_OUT = ['data', 'fromPage'];

/** An element without a page around it, and how its tag is written. */
export interface CreatedElement {
  element: FactSummaryElement | ClaimCardElement | SourceListElement;
  /** The start tag without its brackets. */
  start: string;
  tag: string;
  styles: string;
}

/** Makes an element as its attributes say; it is never registered, so that other elements of the page's own stay what they are. */
export function createElement(options: ElementOptions): CreatedElement {
  const { element: tag = 'fact-summary', id = '', ...properties } = options;
  const Class = classes[tag];
  // Lit makes the properties of a class when it is asked for its attributes, as at registering.
  if (!Class.observedAttributes.length) throw new Error(`${tag} has no attributes.`);
  const element = Object.assign(new Class(), { id });
  let start = tag + writeAttribute('id', id);
  for (const [property, declaration] of Class.elementProperties) {
    const { attribute: name = String(property).toLowerCase(), type } = declaration;
    const value = (properties as Record<PropertyKey, string | number | boolean | null | undefined>)[property];
    if (value === undefined || value === null || value === false || LEFT_OUT.includes(String(property)))
      continue;
    const text = String(value);
    Object.assign(element, { [property]: type ? value : text });
    start += type === Boolean ? ` ${String(name)}` : writeAttribute(String(name), text);
  }
  const styles = Class.elementStyles.map((sheet) => (sheet as CSSResult).cssText).join('\n');
  return { element, start, tag, styles };
}
