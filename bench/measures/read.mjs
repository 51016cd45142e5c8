import { fromPlainText } from '../../dist/formats.js';
import { fromWebPage } from '../../dist/node/server.js';

const ATTEMPTS = 5;
const PAGE = 1_000_000;
const WORDS = 650;

const sentence =
  'Bees rest at night, when it is dark and cold outside, and so they do in every hive that was watched [1].';

/** Articles of newsrooms, read from the first letter to the last: a short one as plain text, and a page of a million characters. */
export const read = {
  name: 'read',
  round({ add }) {
    const text = plainText();
    const page = webPage();
    add(
      'read text',
      'factlet',
      fastest(() => fromPlainText(text)),
    );
    add(
      'read page',
      'factlet',
      fastest(() => fromWebPage(page, { url: 'https://example.org/bees' })),
    );
  },
};

function plainText() {
  const paragraphs = Math.ceil(WORDS / sentence.split(' ').length);
  return [
    'Do bees sleep?\nBy Ann Ash\n3 May 2026\n\nClaim: Bees never sleep.\nClaimed by: Tom Reed\nVerdict: False\n',
    ...Array(paragraphs).fill(`${sentence}\n`),
    'Sources\n[1] The hive at night. https://example.org/hive',
  ].join('\n');
}

function webPage() {
  const paragraph = `<p class="a b">${sentence} <a href="/x">A link</a>, <b>and</b> more.</p>
<div class="related"><ul><li><a href="/y">Other</a></li></ul></div>
`;
  return `<!doctype html><html lang="en"><head><title>Do bees sleep?</title></head><body><main><h1>Do bees sleep?</h1>${paragraph.repeat(
    Math.ceil(PAGE / paragraph.length),
  )}</main></body></html>`;
}

// In milliseconds of the processor: what else the machine does is not the reader's time.
function fastest(job) {
  let best = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const start = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
