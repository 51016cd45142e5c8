const original = 'createPolicy("lit-html"';
const renamed = 'createPolicy("factlet"';

/** Gives the bundled Lit a Trusted Types policy name of its own, so that a page's own Lit keeps `lit-html`. */
export function renameTrustedTypesPolicy() {
  let replaced = 0;
  return {
    name: 'rename-trusted-types-policy',
    buildStart() {
      replaced = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const pieces = code.split(original);
      replaced += pieces.length - 1;
      return { code: pieces.join(renamed), map: null };
    },
    buildEnd(error) {
      if (error || replaced === 1) return;
      this.error(`Lit's Trusted Types policy was renamed ${replaced} times; it must be exactly once.`);
    },
  };
}
