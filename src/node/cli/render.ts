import { toSafeUrl } from '../../model/url-gate.js';
import type { Arguments } from './arguments.js';
import { langOption } from './choose-locale.js';
import type { Command } from './command.js';
import { fillAddress } from './fill-address.js';
import { makeAll } from './make-all.js';
import type { Option } from './option.js';
import { readingOptions } from './read/reading-settings.js';
import { renderers, type Renderer, type RenderSettings } from './renderers.js';
import { UsageError } from './usage-error.js';
import { storeOptions } from './write/choose-store.js';
import { quietOption } from './write/quiet-option.js';

const names = Object.keys(renderers);

/** The options that shape a rendering, by the settings that they give. */
const shaping: Readonly<Partial<Record<keyof RenderSettings, Option>>> = {
  iframeUrl: {
    name: 'iframe-url',
    value: 'URL',
    does: 'oembed: address where the page of --as iframe will be; {name} is the name of the input, {id} the id of the fact check',
  },
  oembedUrl: {
    name: 'oembed-url',
    value: 'URL',
    does: 'page, iframe: address where the answer of --as oembed will be',
  },
  script: {
    name: 'script',
    value: 'URL',
    does: 'page: address of factlet.min.js; without it the page has no script',
  },
  theme: {
    name: 'theme',
    value: 'THEME',
    choices: ['auto', 'light', 'dark'],
    does: 'all but email: auto, light or dark',
  },
  view: {
    name: 'view',
    value: 'VIEW',
    choices: ['full', 'brief', 'glance'],
    does: 'all but email: how much readers see at first: full, brief or glance',
  },
  width: { name: 'width', value: 'PIXELS', does: 'oembed: width of the iframe' },
  images: {
    name: 'images',
    does: 'allows pictures and picks one for link previews. Checked pictures appear only with a visible stamp.',
  },
  height: { name: 'height', value: 'PIXELS', does: 'oembed: height until the page reports its own' },
};

/** `factlet render`: makes what is published. */
export const render: Command = {
  usage: `FILE… --as ${names.join('|')} [options]`,
  options: [
    { name: 'as', value: 'FORM', choices: names, does: `what to make: ${names.join(', ')}` },
    ...storeOptions,
    ...Object.values(shaping),
    langOption,
    ...readingOptions,
    { name: 'json', does: 'results and findings together as one JSON document; with --ndjson one line each' },
    quietOption,
  ],
  examples: [
    {
      does: 'The element for a page of your own',
      line: 'npx factlet render article.json --as fragment > fragment.html',
    },
    {
      does: 'A page for an iframe, and the oEmbed answer that leads to it',
      line: 'npx factlet render article.json --as iframe --oembed-url https://example.org/embed/article.json -o embed/article.html',
    },
    {
      does: 'The oEmbed answers of all fact checks',
      line: 'npx factlet render "payloads/*.json" --as oembed --iframe-url "https://example.org/embed/{name}.html" --out-dir embed',
    },
    {
      does: 'An e-mail: mail.html, and its twin in plain text mail.txt',
      line: 'npx factlet render article.txt --as email -o mail.html',
    },
  ],
  notes: [
    'To render one fact check several times, convert it to JSON first: see npx factlet convert --help.',
    'In all addresses {name} is the name of the input without its ending, and {id} the id of the fact check.',
    'Exit codes: 0 success · 1 content skipped or unreadable · 2 usage or file error',
  ],
  run: (args, terminal) => {
    const renderer = renderers[args.valueOf('as') ?? ''];
    if (!renderer) throw new UsageError(`Say what to make: --as ${names.join(', --as ')}.`);
    checkOptions(args, renderer);
    const { now } = terminal;
    const pixels = { width: readPixels(args, 'width'), height: readPixels(args, 'height') };
    return makeAll(args, terminal, ({ factCheck, document, locale, onIssue }) => {
      const addressOf = (name: string): string | undefined => {
        const address = args.valueOf(name);
        return address && fillAddress(address, { factCheck, document });
      };
      return renderer.render(factCheck, {
        url: addressOf('url'),
        iframeUrl: addressOf('iframe-url'),
        oembedUrl: addressOf('oembed-url'),
        script: args.valueOf('script'),
        theme: args.valueOf('theme') as RenderSettings['theme'],
        view: args.valueOf('view') as RenderSettings['view'],
        images: args.has('images'),
        ...pixels,
        locale,
        now,
        onIssue,
      });
    });
  },
};

function checkOptions(args: Arguments, { takes, needs = [] }: Renderer): void {
  const form = args.valueOf('as') ?? '';
  for (const [setting, { name, value = '' }] of Object.entries(shaping)) {
    const key = setting as keyof RenderSettings;
    if (needs.includes(key) && !args.has(name))
      throw new UsageError(`--as ${form} needs --${name} ${value}.`);
    if (args.has(name) && !takes.includes(key))
      throw new UsageError(`--${name} has no effect with --as ${form}.`);
  }
  for (const name of ['url', 'iframe-url', 'oembed-url']) {
    const address = args.valueOf(name);
    if (address !== undefined && !toSafeUrl(address.replaceAll(/\{(?:name|id)\}/g, 'x')))
      throw new UsageError(`--${name} has to be a full http or https address.`);
  }
}

function readPixels(args: Arguments, name: string): number | undefined {
  const pixels = args.valueOf(name);
  if (pixels !== undefined && !/^[1-9]\d{0,4}$/.test(pixels))
    throw new UsageError(`--${name}: “${pixels}” is not a number of pixels. Write one such as 600.`);
  return pixels === undefined ? undefined : Number(pixels);
}
