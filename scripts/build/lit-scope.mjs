/**
 * Declares the script's own `globalThis` and `Symbol`, as the first lines of its function. Lit, as published, writes to both
 * (`Symbol.metadata`, `litPropertyMetadata`, `reactiveElementVersions`): that throws where a page has frozen them (SES lockdown), and
 * would leave names in every page. Our own modules use `pageWindow` instead, which a rule of ESLint holds.
 */
export const litScope = `
const litPropertyMetadata = new WeakMap();
const globalThis = {
  __proto__: null,
  litPropertyMetadata,
  ShadowRoot: window.ShadowRoot,
  trustedTypes: window.trustedTypes,
};
const Symbol = (description) => window.Symbol(description);
`;
