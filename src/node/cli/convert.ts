import { langOption } from './choose-locale.js';
import type { Command } from './command.js';
import { makeAll } from './make-all.js';
import { readingOptions } from './read/reading-settings.js';
import { UsageError } from './usage-error.js';
import { storeOptions } from './write/choose-store.js';
import { quietOption } from './write/quiet-option.js';
import { writers } from './write/writers.js';

const names = Object.keys(writers);

/** `factlet convert`: writes fact checks in another format. */
export const convert: Command = {
  usage: `FILE… --to ${names.join('|')} [options]`,
  options: [
    { name: 'to', value: 'FORMAT', choices: names, does: `format of the result: ${names.join(', ')}` },
    ...storeOptions,
    {
      name: 'images',
      does: 'html: writes pictures as <img>, which browsers load; pictures that were checked only if their file carries the verdict',
    },
    langOption,
    ...readingOptions,
    { name: 'json', does: 'results and findings together as one JSON document; with --ndjson one line each' },
    quietOption,
  ],
  examples: [
    {
      does: 'The same, with what the article does not say',
      line: 'npx factlet convert article.txt --to json --with facts.json > article.json',
    },
    {
      does: 'ClaimReview for search engines, from a newsroom with labels of its own',
      line: 'npx factlet convert review.jsonld --ratings ratings.json --to claimreview',
    },
    { does: 'HTML for the children of the tag', line: 'npx factlet convert new.json --to html' },
    {
      does: 'All articles of a folder',
      line: 'npx factlet convert "archive/**/*.txt" --to json --out-dir payloads',
    },
    {
      does: 'The answer of Google’s Fact Check Tools, a file for each fact check in it',
      line: 'npx factlet convert answer.json --to markdown --out-dir drafts',
    },
    {
      does: 'An archive of one document a line, of any size',
      line: 'npx factlet convert - --ndjson --to claimreview < archive.ndjson > reviews.ndjson',
    },
    {
      does: 'Broken JSON, by guessing',
      line: 'npx factlet convert broken.json --repair --to json',
    },
  ],
  notes: [
    'Whatever is lost is reported on standard error, one line each: file:line:column, severity, what, and the words themselves. With --ndjson such a line is JSON: { "error": "…", "line": 3, … }.',
    'With --ndjson, texts are written and read as JSON strings.',
    'Exit codes: 0 success · 1 content skipped or unreadable · 2 usage or file error',
  ],
  run: (args, terminal) => {
    const writer = writers[args.valueOf('to') ?? ''];
    if (!writer) throw new UsageError(`Name the format to write: --to ${names.join(', --to ')}.`);
    const images = args.has('images');
    if (images && args.valueOf('to') !== 'html')
      throw new UsageError(`--images has no effect with --to ${args.valueOf('to') ?? ''}.`);
    const url = args.valueOf('url');
    const { extension, write, join } = writer;
    return makeAll(
      args,
      terminal,
      ({ factCheck, locale, onIssue }) => [
        { extension, value: write(factCheck, { url, locale, images, onIssue }) },
      ],
      { ...(join && { join }) },
    );
  },
};
