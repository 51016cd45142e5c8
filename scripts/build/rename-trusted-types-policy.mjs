import { replaceOnce } from './replace-once.mjs';

/** Gives the bundled Lit a Trusted Types policy name of its own, so that a page's own Lit keeps `lit-html`. */
export function renameTrustedTypesPolicy() {
  return replaceOnce(
    'rename-trusted-types-policy',
    /[\\/]lit-html[\\/]lit-html\.js$/,
    'createPolicy("lit-html"',
    'createPolicy("factlet"',
  );
}
