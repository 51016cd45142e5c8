import { readFile } from 'node:fs/promises';

const recorder = '/test/doors/pages/record.js';

/**
 * Answers `/served?ask=JSON` with a page as a server writes it: `{ payload | input, element, head, before, after, page, policy }`,
 * where `payload` names a file of demo/payloads, `element` and `page` are the options of the two renderers, `head`, `before` and
 * `after` are put around the element, and `policy` is a policy in which STYLES stands for what the element asks for.
 */
export async function servedMiddleware(context, next) {
  if (context.path !== '/served') return next();
  const ask = JSON.parse(context.query.ask);
  const { renderElement, renderPage } = await import('../../dist/node/server.js');
  const input = ask.payload
    ? JSON.parse(await readFile(`demo/payloads/${ask.payload}.json`, 'utf8'))
    : ask.input;
  const nonce = ask.element?.nonce ? ` nonce="${ask.element.nonce}"` : '';
  context.type = 'html';
  if (ask.page) {
    context.body = renderPage(input, ask.page).replace(
      '<head>',
      `<head><script src="${recorder}"${nonce}></script>`,
    );
    return;
  }
  const { html, styleHashes } = renderElement(input, ask.element);
  if (ask.policy) context.set('Content-Security-Policy', ask.policy.replace('STYLES', styleHashes.join(' ')));
  context.body = `<!doctype html><html lang="${ask.lang ?? 'en'}"><head><meta charset="utf-8"><title>A page</title>
    <script src="${recorder}"${nonce}></script>${ask.head ?? ''}</head>
    <body>${ask.before ?? ''}${html}${ask.after ?? ''}</body></html>`;
}
