import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toClaimReview } from '../../src/formats/claim-review.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { renderIframePage } from '../../src/node/render-iframe-page.js';

const payload = readFileSync('demo/payloads/one-claim.json', 'utf8');
const factCheck = parseFactCheck(JSON.parse(payload)).factCheck!;
const reviews = toClaimReview(factCheck);

/** The hash of the script, which examples leave out as `sha384-…`. */
export const integrity = (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)[
  'factlet.min.js'
]!;

/** What a page for an example is made of. */
export interface PageParts {
  body: string;
  head?: string;
  policy?: string;
}

/** A site as the examples suppose it: the scripts under `/assets/`, a fact check under `/fact-checks/`, and one page. */
export interface ExampleSite {
  address: string;
  /** What the page shows from now on. */
  show: (parts: PageParts) => void;
  stop: () => void;
}

/** Starts such a site. */
export async function serveExamples(): Promise<ExampleSite> {
  let parts: PageParts = { body: '' };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://site');
    const send = (type: string, body: string | Buffer): ServerResponse =>
      response.writeHead(200, { 'Content-Type': type }).end(body);
    if (pathname === '/page') {
      if (parts.policy) response.setHeader('Content-Security-Policy', parts.policy);
      return send('text/html; charset=utf-8', writePage(parts));
    }
    if (pathname === '/fact-checks/leaves.json') return send('application/json', payload);
    if (pathname === '/fact-checks/leaves.html')
      return send('text/html; charset=utf-8', renderIframePage(factCheck));
    const file = pathname.replace(/^\/assets\//, '/dist/').replace(/(factlet)-[\d.]+(\.min\.js)$/, '$1$2');
    try {
      return send(file.endsWith('.css') ? 'text/css' : 'text/javascript', readFileSync(`.${file}`));
    } catch {
      return response.writeHead(file === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`,
    show: (own) => (parts = own),
    stop: () => server.close(),
  };
}

function writePage({ body, head = '' }: PageParts): string {
  const claimReview = body.includes('from-page')
    ? `<script type="application/ld+json">${JSON.stringify(reviews)}</script>`
    : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An example</title>
<link rel="canonical" href="${factCheck.url}">${claimReview}${head}</head><body>${body}</body></html>`;
}
