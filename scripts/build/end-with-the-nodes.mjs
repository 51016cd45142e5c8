import { replaceOnce } from './replace-once.mjs';

/**
 * Lets the bundled Lit stop looking for the places of a template where the template ends: on a page that adds a name like `0` to
 * `Object.prototype`, or cleans all HTML, it would look for ever.
 */
export function endWithTheNodes() {
  return replaceOnce(
    'end-with-the-nodes',
    /[\\/]lit-html[\\/]lit-html\.js$/,
    'for(;void 0!==r;)',
    'for(;h&&void 0!==r;)',
  );
}
