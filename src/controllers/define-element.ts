import { printToConsole } from './print-to-console.js';

/** Registers a class for a tag where the tag is free; warns where the tag belongs to somebody else. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (!('factlet' in present))
    printToConsole('warn', `Factlet: <${tag}> belongs to another script; Factlet leaves it alone.`);
}
