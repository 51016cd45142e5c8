/**
 * Declares the script's own `globalThis`, `Symbol` and a few classes, as the first lines of its function. Lit, as published, writes to
 * the first two (`Symbol.metadata`, `litPropertyMetadata`, `reactiveElementVersions`): that throws where a page has frozen them (SES
 * lockdown), and would leave names in every page. Our own modules use `pageWindow` instead, which a rule of ESLint holds. The classes
 * are those that constructors of elements use, in which an exception cannot be caught: a page that breaks them later breaks its own.
 */
export const litScope = `
const litPropertyMetadata = new WeakMap();
const globalThis = {
  __proto__: null,
  litPropertyMetadata,
  ShadowRoot: window.ShadowRoot,
  trustedTypes: window.trustedTypes,
};
const { HTMLElement, Map, Number, Promise, Set } = window;
const Symbol = (description) => window.Symbol(description);
`;
