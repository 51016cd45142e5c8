import { readFile } from 'node:fs/promises';

/** Serves `/frames/NAME` as the iframe page of the sample fact check of that name, rendered by the built package. */
export async function framesMiddleware(context, next) {
  const name = /^\/frames\/([\w-]+)$/.exec(context.path)?.[1];
  if (!name) return next();
  const { parseFactCheck, renderIframePage, en } = await factlet();
  const payload = JSON.parse(await readFile(`demo/payloads/${name}.json`, 'utf8'));
  const { factCheck } = parseFactCheck(payload);
  // Only its name and direction matter to the page; its phrases come with a script for that language.
  const other = { ...en, lang: 'ar', dir: 'rtl' };
  context.type = 'html';
  context.body = renderIframePage(factCheck, {
    pageUrl: context.query.page,
    locales: [en, other],
  });
}

async function factlet() {
  const [{ renderIframePage }, { parseFactCheck }, { en }] = await Promise.all([
    import('factlet/server'),
    import('factlet/formats'),
    import('factlet/locales/en'),
  ]);
  return { renderIframePage, parseFactCheck, en };
}
