import { replaceOnce } from './replace-once.mjs';

const file = /[\\/]@lit[\\/]reactive-element[\\/]reactive-element\.js$/;

/**
 * Leaves out what the bundled Lit does for standard decorators, which our elements do not use: it adds a name to `Symbol`, and so
 * ends on pages that have frozen what the language brings (SES lockdown), and one to the page.
 */
export function leaveOutDecoratorMetadata() {
  return [
    replaceOnce(
      'leave-out-decorator-metadata',
      file,
      'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      '',
    ),
    replaceOnce(
      'leave-out-reading-of-metadata',
      file,
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ),
  ];
}
