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
  'attributes-of-booleans': ['case Boolean:t=t?l:null;break;', ''],
  'converters-of-attributes': [
    '(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute',
    'u.toAttribute',
  ],
  'converters-as-attributes': [
    'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
    'h=u;',
  ],
  defaults: ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(', '('],
  'defaults-in-options': ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
  'usual-options': [',converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '}'],
  'defaults-at-first': ['this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
  'defaults-of-attributes': [
    '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
    '',
  ],
  'defaults-as-attributes': ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  initializers: ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  'initializers-above': [',void 0!==t.l&&(this.l=[...t.l])', ''],
  'initializers-at-first': [',this.constructor.l?.forEach(t=>t(this))', ''],
  'accessors-of-classes': ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
  'accessors-of-classes-at-first': [
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  'other-ways-to-compare': ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
  'refusing-updates': ['t=this.shouldUpdate(s),t?(', 't=!0,('],
  'refused-updates': [',this.update(s)):this._$EM()', ',this.update(s))'],
  'refusing-updates-by-itself': ['shouldUpdate(t){return!0}', ''],
  'first-updates': ['(this.hasUpdated=!0,this.firstUpdated(t))', '(this.hasUpdated=!0)'],
  'first-updates-by-themselves': ['firstUpdated(t){}', ''],
  'names-that-are-symbols': ['[...r(t),...o(t)]', 'r(t)'],
  'state-without-attribute': ['s.state&&(s.attribute=!1),', ''],
  'leaving-controllers': ['removeController(t){this._$EO?.delete(t)}', ''],
  'polyfills-of-elements': ['p=a.reactiveElementPolyfillSupport', 'p=void 0'],
  'version-of-elements': ['(a.reactiveElementVersions??=[]).push(', 'void('],
  'sheets-of-others': [
    'c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;',
    'c=t=>t;',
  ],
  'sheets-among-styles': ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
};

/**
 * Leaves out of the bundled Lit what our elements never use: properties whose attributes hold JSON or are no words where they are
 * reflected, converters, defaults and initializers of properties, accessors of a class's own, updates that are refused or the first,
 * what old browsers need, and the version that it writes into the page.
 */
export function leaveOutOtherParts() {
  return Object.entries(pieces).map(([name, [original, replacement]]) =>
    replaceOnce(`leave-out-${name}`, file, original, replacement),
  );
}
