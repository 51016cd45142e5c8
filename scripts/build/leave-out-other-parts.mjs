import { replaceOnce } from './replace-once.mjs';

const file = /[\\/]@lit[\\/]reactive-element[\\/](?:css-tag|reactive-element)\.js$/;

const pieces = {
  // What they say is said by the types already.
  'warning-of-values': [
    `Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    'Error()',
  ],
  'warning-of-results': [
    'Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
    'Error()',
  ],
  'attributes-of-json': ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
  'attributes-as-json': ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
  'polyfills-of-elements': ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
  'version-of-elements': ['(a.reactiveElementVersions??=[]).push(', 'void('],
  'sheets-of-others': [
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;',
    'c=t=>t;',
  ],
  'sheets-among-styles': ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
};

/**
 * Leaves out of the bundled Lit what our elements never use: properties whose attributes hold JSON, what old browsers need, and the
 * version that it writes into the page.
 */
export function leaveOutOtherParts() {
  return Object.entries(pieces).map(([name, [original, replacement]]) =>
    replaceOnce(`leave-out-${name}`, file, original, replacement),
  );
}
