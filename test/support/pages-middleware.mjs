import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { integrityOf } from '../../scripts/build/integrity.mjs';

const script = 'dist/factlet.min.js';
const recorder = 'test/doors/pages/record.js';
// Its import of Lit is resolved by the runner.
const ownLit = 'test/doors/pages/own-lit.js';
const trusted = "require-trusted-types-for 'script'; trusted-types factlet";
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${trusted}`;
const policies = {
  'strict-policy.html': () => strict,
  'strict-policy-forms.html': () => strict.replace('factlet', "'none'"),
  'closed-network-policy.html': () => "default-src 'none'; script-src 'self'; connect-src 'none'",
  'strict-policy-own-lit.html': () => strict.replace('factlet', 'lit-html'),
  // Nothing but the bytes of the two scripts and the payload's host is allowed.
  'hash-policy.html': (hashes) =>
    `default-src 'none'; script-src ${hashes.join(' ')}; connect-src 'self'; ${trusted}`,
};

/**
 * Serves test/doors/pages and the scripts that were built for pages to the byte (the runner would change them), with the policy a
 * page asks for and the hashes of its scripts; and, as `other-version.js`, the script as another version of it would be. With
 * `?changed` a script has one other byte at its end.
 */
export async function pagesMiddleware(context, next) {
  const [, file] =
    /^\/(dist\/[\w.-]+\.min\.js|test\/doors\/pages\/[\w-]+\.(?:html|js))$/.exec(context.path) ?? [];
  if (file === 'test/doors/pages/other-version.js') return answer(context, 'js', await otherVersion());
  if (!file || file === ownLit || !existsSync(file)) return next();
  const text = await readFile(file, 'utf8');
  if (!file.endsWith('.html')) {
    // Other sites may have it, so that they can check its hash.
    context.set('Access-Control-Allow-Origin', '*');
    return answer(context, 'js', 'changed' in context.query ? text.replace(/\n$/, ' ') : text);
  }
  const ofScript = JSON.parse(await readFile('dist/integrity.json', 'utf8'))['factlet.min.js'];
  const ofRecorder = integrityOf(recorder);
  answer(
    context,
    'html',
    text.replace('INTEGRITY-OF-SCRIPT', ofScript).replace('INTEGRITY-OF-RECORDER', ofRecorder),
  );
  const policy = policies[basename(file)]?.([`'${ofScript}'`, `'${ofRecorder}'`]);
  if (policy) context.set('Content-Security-Policy', policy);
}

/** The script with other words in it, so that a page shows which version drew it. */
async function otherVersion() {
  const text = await readFile(script, 'utf8');
  const other = text.replace(/(\bfactCheck:.)Fact check/, '$1Check by another version');
  if (other === text) throw new Error('The words to be changed are not in the script.');
  return other;
}

function answer(context, type, body) {
  context.type = type;
  context.body = body;
}
