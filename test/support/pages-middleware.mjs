import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const policies = {
  'strict-policy.html': `${strict}; require-trusted-types-for 'script'; trusted-types factlet`,
  'strict-policy-own-lit.html': `${strict}; require-trusted-types-for 'script'; trusted-types factlet lit-html`,
};

/** Serves test/doors/pages untouched (the runner would add an inline script), with the policy a page asks for. */
export async function pagesMiddleware(context, next) {
  const name = /^\/test\/doors\/pages\/([\w-]+\.html)$/.exec(context.path)?.[1];
  const file = `test/doors/pages/${name}`;
  if (!name || !existsSync(file)) return next();
  context.type = 'html';
  context.body = await readFile(file, 'utf8');
  if (policies[name]) context.set('Content-Security-Policy', policies[name]);
}
