import { gzipSync } from 'node:zlib';
import { setLine } from './other-line.mjs';

/** What the requests of one test did, by the `key` that the test puts into its addresses. */
const books = new Map();

const routes = {
  json: (context) => answer(context, 'application/json', payloadOf(context)),
  plain: (context) => answer(context, 'text/plain', payloadOf(context)),
  'byte-order-mark': (context) => answer(context, 'application/json', `\uFEFF${payloadOf(context)}`),
  'login-page': (context) => answer(context, 'text/html', '<!doctype html><title>Log in</title>'),
  'not-found': (context) => answer(context, 'application/json', payloadOf(context), 404),
  'server-error': (context) => answer(context, 'application/json', payloadOf(context), 500),
  'no-content': (context) => answer(context, 'application/json', null, 204),
  empty: (context) => answer(context, 'application/json', ''),
  'not-an-object': (context) => answer(context, 'application/json', '[null, 7]'),
  deep: (context) =>
    answer(
      context,
      'application/json',
      payloadOf(context).replace('{', `{"unknown":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
    ),
  truncated: (context) => answer(context, 'application/json', payloadOf(context).slice(0, -9)),
  'largest-allowed': (context) => answer(context, 'application/json', payloadOf(context).padEnd(262_144)),
  'too-large': (context) => answer(context, 'application/json', payloadOf(context).padEnd(262_145)),
  'gzip-bomb': (context) => {
    context.set('Content-Encoding', 'gzip');
    answer(context, 'application/json', gzipBomb());
  },
  'utf-16': (context) => {
    const bytes = Buffer.from(`\uFEFF${payloadOf(context)}`, 'utf16le');
    answer(context, 'application/json', bytes);
  },
  'false-gzip': (context) => {
    context.set('Content-Encoding', 'gzip');
    answer(context, 'application/json', payloadOf(context));
  },
  'log-in': (context) => {
    context.set('WWW-Authenticate', 'Basic realm="A site"');
    answer(context, 'application/json', payloadOf(context), 401);
  },
  'sets-cookie': (context) => {
    context.set('Set-Cookie', 'tracked=yes; Path=/');
    answer(context, 'application/json', payloadOf(context));
  },
  redirect: (context) => context.redirect(`/faults/json${context.search}`),
  'redirect-to-login-page': (context) => context.redirect(`/faults/login-page${context.search}`),
  'redirect-for-ever': (context) => context.redirect(`/faults/redirect-for-ever${context.search}`),
  'redirect-to-data': (context) => context.redirect('data:application/json,{"title":"From an address"}'),
  // `for-all-sites` is allowed there, `json` is not.
  'redirect-elsewhere': (context) => {
    context.redirect(`${elsewhere(context)}/faults/for-all-sites${context.search}`);
  },
  'redirect-to-a-closed-site': (context) => {
    context.redirect(`${elsewhere(context)}/faults/json${context.search}`);
  },
  'for-all-sites': (context) => {
    context.set('Access-Control-Allow-Origin', '*');
    answer(context, 'application/json', payloadOf(context));
  },
  picture: (context) =>
    answer(
      context,
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="gold" d="M0 0h600v400H0"/></svg>',
    ),
  'reset-at-once': (context) => {
    context.respond = false;
    context.res.destroy();
  },
  /** Says that more comes than does. */
  'too-short': (context) => {
    context.respond = false;
    const body = payloadOf(context);
    context.res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length + 1000 });
    context.res.write(body.slice(0, -9), () => context.res.destroy());
  },
  /** Says no word, or half of one, for as long as the browser listens. */
  hung: (context) => (context.respond = false),
  'hung-midway': (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'application/json' });
    context.res.write('{ "title": "half');
  },
  /** Answers after so many milliseconds as `delay` says. */
  delayed: async (context) => {
    await new Promise((resolve) => setTimeout(resolve, Number(context.query.delay)));
    answer(context, 'application/json', payloadOf(context));
  },
  'reset-midway': (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'application/json' });
    // WebKit waits for ever if the end comes together with the beginning.
    context.res.write('{ "title": "half', () => setTimeout(() => context.res.destroy(), 100));
  },
  /** Answers once the test has asked for `release`. */
  held: async (context, book) => {
    if (!book.isReleased) {
      await new Promise((release) => {
        book.held.push(release);
        context.req.once('close', release);
      });
    }
    answer(context, 'application/json', payloadOf(context));
  },
  /** Answers with a page, the `rest` of it once the test has asked for `release`. */
  'page-in-two-parts': (context, book) => {
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'text/html' });
    context.res.write(context.query.first);
    book.held.push(() => context.res.end(context.query.rest));
  },
  /** Answers with one `body` of the address after the other, and then always with the last. */
  series: (context, book) => {
    const bodies = [context.query.body].flat();
    answer(context, 'application/json', bodies[Math.min(book.requests.length, bodies.length) - 1]);
  },
  /** Fails the first time. */
  'second-try': (context, book) =>
    answer(context, 'application/json', payloadOf(context), book.requests.length > 1 ? 200 : 503),
};

/** Answers `/faults/NAME?key=…&title=…` with the faults a network has, and `/faults/log?key=…` with what it was asked. */
export async function faultsMiddleware(context, next) {
  const name = /^\/faults\/([\w-]+)$/.exec(context.path)?.[1];
  if (!name) return next();
  const book = bookOf(String(context.query.key));
  context.set('Cache-Control', 'no-store');
  if (name === 'release') {
    book.isReleased = true;
    for (const release of book.held.splice(0)) release();
    context.body = '';
  } else if (name === 'log') context.body = book.requests;
  else if (name === 'line') context.body = await setLine(context.query.key, context.query.state === 'up');
  else {
    const { cookie = '', referer = '', authorization = '' } = context.headers;
    const request = { name, cookie, referer, authorization, aborted: false };
    book.requests.push(request);
    context.res.once('close', () => (request.aborted = !context.res.writableFinished));
    await routes[name](context, book);
  }
}

let bomb;

/** Two hundred kilobytes that are two hundred megabytes. */
function gzipBomb() {
  return (bomb ??= gzipSync(Buffer.alloc(200_000_000, ' ')));
}

/** The same server under another name, which browsers take for another site. */
function elsewhere({ host }) {
  return `http://${host.replace('localhost', '127.0.0.1')}`;
}

function bookOf(key) {
  if (!books.has(key)) books.set(key, { requests: [], held: [], isReleased: false });
  return books.get(key);
}

function answer(context, type, body, status = 200) {
  context.body = body;
  context.type = type;
  context.status = status;
}

function payloadOf({ query }) {
  return JSON.stringify({
    title: query.title ?? 'A fact check from the server',
    summary: 'It came by itself.',
  });
}
