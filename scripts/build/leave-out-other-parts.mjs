import { replaceOnce } from './replace-once.mjs';

const file =
  /[\\/](?:lit-html[\\/]lit-html|reactive-element[\\/](?:css-tag|reactive-element)|lit-element[\\/]lit-element)\.js$/;

const pieces = {
  'other-attributes': ['ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:H'],
  'element-parts': ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  'element-part': [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  'raw-texts': ['if(y.test(r.tagName))', 'if(0)'],
  'raw-text-ends': ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  'other-markup': ['2===i?"<svg>":3===i?"<math>":""', '""'],
  'other-markup-ends': ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
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
  'polyfills-of-templates': ['B=t.litHtmlPolyfillSupport', 'B=void 0'],
  'polyfills-of-both': ['o=s.litElementPolyfillSupport', 'o=void 0'],
  hydration: ['s.litElementHydrateSupport?.({LitElement:i})', '0'],
  'version-of-elements': ['(a.reactiveElementVersions??=[]).push(', 'void('],
  'version-of-templates': ['(t.litHtmlVersions??=[]).push(', 'void('],
  'version-of-both': ['(s.litElementVersions??=[]).push(', 'void('],
  'warning-of-templates': ['Error("invalid template strings array")', 'Error()'],
  'sheets-of-others': [
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;',
    'c=t=>t;',
  ],
  'sheets-among-styles': ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
  'other-roots': [
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    ',0){}',
  ],
};

/**
 * Leaves out of the bundled Lit what our templates never use: properties, listeners, attributes by a condition, parts of elements,
 * values inside scripts and text areas, templates that begin inside SVG or MathML, properties whose attributes hold JSON, what old
 * browsers need, and the versions that it writes into the page.
 */
export function leaveOutOtherParts() {
  return Object.entries(pieces).map(([name, [original, replacement]]) =>
    replaceOnce(`leave-out-${name}`, file, original, replacement),
  );
}
