import { fillPhrase } from '../../locale/fill-phrase.js';
import { parseFactCheck } from '../../model/parse-fact-check.js';
import type { FactCheck } from '../../model/fact-check.js';
import { toSafeUrl } from '../../model/url-gate.js';
import {
  makeSnippet,
  nameOfHost,
  snippetHosts,
  type Snippet,
  type SnippetHost,
} from '../../publish/snippet.js';
import type { Arguments } from './arguments.js';
import { chooseLocale, langOption } from './choose-locale.js';
import type { Command } from './command.js';
import { SUCCESS } from './exit-code.js';
import { fillAddress } from './fill-address.js';
import { makeAll, type Making } from './make-all.js';
import { readingOptions, readSettings } from './read/reading-settings.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeLink } from './write-link.js';
import { storeOptions } from './write/choose-store.js';
import { textOf, type Output } from './write/output.js';
import { quietOption } from './write/quiet-option.js';
import { OutputFiles } from './write/output-files.js';

/** The places that take words only, so that an address alone gives them nothing. */
const WORDS_ONLY: readonly SnippetHost[] = ['substack', 'medium', 'email'];

/** `factlet snippet`: writes what is pasted into a content management system. */
export const snippet: Command = {
  usage: `FILE|URL --for ${snippetHosts.join('|')} [options]`,
  options: [
    {
      name: 'for',
      value: 'HOST',
      choices: snippetHosts,
      does: `where it is pasted: ${snippetHosts.join(', ')}`,
    },
    ...storeOptions,
    {
      name: 'src',
      value: 'ADDRESS',
      does: 'address of the JSON, if relative to the page, such as /checks/article.json',
    },
    {
      name: 'script',
      value: 'URL',
      does: 'address of factlet.min.js; default: /assets/factlet.min.js',
    },
    { name: 'integrity', value: 'HASH', does: 'sub-resource integrity hash of that script' },
    {
      name: 'iframe-url',
      value: 'URL',
      does: 'address of the page of render --as iframe, for places that embed addresses',
    },
    {
      name: 'view',
      value: 'VIEW',
      choices: ['full', 'brief', 'glance'],
      does: 'how much readers see at first: full, brief or glance',
    },
    { name: 'title', value: 'WORDS', does: 'words inside the tag where only an address is given' },
    langOption,
    ...readingOptions,
    {
      name: 'json',
      does: 'the snippet, its steps and findings as one JSON document; with --ndjson one line each',
    },
    quietOption,
  ],
  examples: [
    {
      does: 'One that is loaded from your site, with the whole article for readers without JavaScript',
      line: 'npx factlet snippet article.json https://example.org/checks/article.json --for wordpress',
    },
    {
      does: 'With the address alone, which is not fetched but only written into the snippet',
      line: 'npx factlet snippet https://example.org/checks/article.json --for wix --script https://example.org/factlet.min.js',
    },
    {
      does: 'Formatted text for a newsletter, and its twin post.txt',
      line: 'npx factlet snippet article.txt --for substack -o post.html',
    },
  ],
  notes: [
    'The snippet goes to standard output, the steps to standard error.',
    'No address is ever fetched. In all addresses {name} is the name of the input without its ending, and {id} the id of the fact check.',
    'Exit codes: 0 success · 1 content skipped or unreadable · 2 usage or file error',
  ],
  run: (args, terminal) => {
    const host = args.valueOf('for') as SnippetHost | undefined;
    if (!host) throw new UsageError(`Name where to paste it: --for ${snippetHosts.join(', --for ')}.`);
    const addresses = args.names.filter(isAddress);
    const names = args.names.filter((name) => !isAddress(name));
    if (addresses.length > (args.has('src') ? 0 : 1))
      throw new UsageError('Give one address: a snippet loads one fact check.');
    const src = addresses[0] ?? args.valueOf('src');
    if (src !== undefined && !names.length) return writeAlone(args, terminal, host, src);
    const isForPrograms = args.has('json') || args.has('ndjson');
    return makeAll(
      args,
      terminal,
      async (making) => {
        const made = make(args, host, src && fillAddress(src, making), making);
        if (isForPrograms) return [{ extension: '.json', value: made }];
        if (!args.has('quiet')) await terminal.printMessage(formatSteps(made));
        return outputsOf(made);
      },
      { names },
    );
  },
};

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

function make(
  args: Arguments,
  host: SnippetHost,
  src: string | undefined,
  making: Pick<Making, 'factCheck' | 'document' | 'locale'>,
): Snippet {
  if (src !== undefined && isAddress(src) && !toSafeUrl(src))
    throw new UsageError(`“${src}” is not a full http or https address.`);
  const iframe = args.valueOf('iframe-url');
  return makeSnippet(host, {
    factCheck: making.factCheck,
    locale: making.locale,
    src,
    script: args.valueOf('script'),
    integrity: args.valueOf('integrity'),
    iframe: iframe && fillAddress(iframe, making),
    view: args.valueOf('view') as 'full' | 'brief' | 'glance' | undefined,
  });
}

// Nothing is known but the address, so nothing is said of the fact check: its title, or that it is one, leads to its page.
async function writeAlone(
  args: Arguments,
  terminal: Terminal,
  host: SnippetHost,
  src: string,
): Promise<number> {
  if (WORDS_ONLY.includes(host))
    throw new UsageError(
      `--for ${host} takes text only, and no address is fetched. Name the file of the fact check.`,
    );
  // Nothing of them is needed, but a wrong name is told, and none of them is written over.
  await readSettings(args, terminal);
  const title = args.valueOf('title') ?? fillPhrase(await chooseLocale(args.valueOf('lang')), 'factCheck');
  const factCheck = parseFactCheck({ title }).factCheck as FactCheck;
  const document = {
    name: src,
    isUnreadable: false,
    format: undefined,
    factChecks: [],
    issues: [],
    text: '',
    bytes: 0,
  };
  const locale = await chooseLocale(args.valueOf('lang'));
  const made = make(args, host, src, { factCheck, document, locale });
  const code = made.code.replace(/<article\b[^]*<\/article>/, () => writeLink(title, args.valueOf('url')));
  const found = { ...made, code };
  const out = args.valueOf('out');
  if (!args.has('quiet')) {
    await terminal.printMessage(
      'The address is only written into the snippet, not fetched. Name the file too, and the whole article stands in the snippet for readers without JavaScript.',
    );
    if (!args.has('json')) await terminal.printMessage(formatSteps(found));
  }
  const record = { documents: [{ file: src, outputs: [found], issues: [] }] };
  const text = textOf({ extension: '.html', value: args.has('json') ? record : code });
  if (out === undefined || out === '-') await terminal.print(text);
  else await new OutputFiles(terminal).write([{ name: out, text }], src);
  return SUCCESS;
}

function outputsOf({ host, code, text }: Snippet): [Output, ...Output[]] {
  const main = { extension: host === 'wix' ? '.txt' : '.html', value: code };
  return text === undefined ? [main] : [main, { extension: '.txt', value: text }];
}

function formatSteps({ host, steps, keeps, tried, lost = [] }: Snippet): string {
  const lines = steps.map((step, index) => `${index + 1}. ${step}`);
  const proof = tried === 'run' ? 'Tested.' : 'Not tested.';
  const notHeld = lost.map((loss) => `Not in the snippet: ${loss}`);
  return [
    `For ${nameOfHost(host)}:`,
    ...lines,
    `What survives there: ${keeps} ${proof}`,
    ...notHeld,
    '',
  ].join('\n');
}
