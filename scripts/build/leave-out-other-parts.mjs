import { replaceOnce } from './replace-once.mjs';

const file = /[\\/]lit-html[\\/]lit-html\.js$/;

const pieces = {
  'other-attributes': ['ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', 'ctor:H'],
  'element-parts': ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
  'element-part': [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  'raw-texts': ['if(y.test(r.tagName))', 'if(0)'],
  'raw-text-ends': ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  'other-markup': ['2===i?"<svg>":3===i?"<math>":""', '""'],
  'other-markup-ends': ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
  'other-roots': [
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    ',0){}',
  ],
};

/**
 * Leaves out of the bundled Lit what our templates never use: properties, listeners, attributes by a condition, parts of elements,
 * values inside scripts and text areas, and templates that begin inside SVG or MathML. They hold words and attributes only.
 */
export function leaveOutOtherParts() {
  return Object.entries(pieces).map(([name, [original, replacement]]) =>
    replaceOnce(`leave-out-${name}`, file, original, replacement),
  );
}
