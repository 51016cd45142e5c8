import type { Locale } from '../../../src/locale/messages.js';
import type { FactCheck } from '../../../src/model/fact-check.js';
import { directionOfLanguage } from '../../../src/text/direction.js';
import {
  makeSnippet,
  type Snippet,
  type SnippetHost,
  type SnippetInput,
} from '../../../src/publish/snippet.js';
import { escapeText, writeAttribute } from '../../../src/view/serialize.js';
import type { NewsroomProfile } from '../../../src/reading/newsroom-profile.js';

/** A place where a fact check is published. */
export interface Destination {
  name: string;
  /** The place that the snippet is made for. */
  host: SnippetHost;
  /** Takes formatted text from the clipboard and nothing else. */
  isFormatted?: boolean;
  /** Whether the editor needs the file of the script, or the plugin that brings it. */
  needs?: 'script' | 'plugin';
  /** Whether nothing can be shown there without a file of the data. */
  needsData?: boolean;
  /** Words after the name of a question that arises here. */
  questions: readonly string[];
}

const COMMON = ['address', 'google'];

/** All places, in the order in which they are offered. */
export const destinations: readonly Destination[] = [
  {
    name: 'wordpress-plugin',
    host: 'wordpress',
    needs: 'plugin',
    questions: ['where', 'developer', 'edit', ...COMMON],
  },
  {
    name: 'wordpress',
    host: 'wordpress',
    needs: 'script',
    questions: ['where', 'developer', 'edit', 'lock', ...COMMON],
  },
  { name: 'ghost', host: 'ghost', needs: 'script', questions: ['where', 'developer', 'lock', ...COMMON] },
  { name: 'drupal', host: 'drupal', needs: 'script', questions: ['where', 'developer', 'lock', ...COMMON] },
  {
    name: 'squarespace',
    host: 'squarespace',
    needs: 'script',
    questions: ['where', 'developer', 'lock', ...COMMON],
  },
  {
    name: 'wix',
    host: 'wix',
    needs: 'script',
    needsData: true,
    questions: ['where', 'developer', ...COMMON],
  },
  { name: 'substack', host: 'substack', isFormatted: true, questions: ['developer', 'google'] },
  { name: 'medium', host: 'medium', isFormatted: true, questions: ['developer', 'google'] },
  { name: 'html', host: 'html', needs: 'script', questions: ['where', 'developer', 'lock', ...COMMON] },
  ...(['tinymce', 'hugo', 'jekyll', 'mdx', 'mediawiki', 'tiptap', 'headless'] as const).map(
    (host): Destination => ({
      name: host,
      host,
      needs: 'script',
      needsData: host === 'headless',
      questions: ['where', 'developer', 'lock', ...COMMON],
    }),
  ),
  { name: 'file', host: 'html', needs: 'script', questions: ['where', 'developer', ...COMMON] },
  { name: 'email', host: 'email', isFormatted: true, questions: ['developer'] },
  { name: 'developer', host: 'html', questions: ['address', 'lock', 'google'] },
];

/** What is pasted or saved at a place. */
export function writeFor(
  { name, host }: Destination,
  input: SnippetInput,
  { locale, profile }: { locale: Locale; profile: NewsroomProfile },
): Snippet {
  const isFile = name === 'file';
  // The page and the script go to the same folder.
  const script = isFile ? (input.script?.split('/').at(-1) ?? '') : input.script;
  const snippet = makeSnippet(host, { ...input, inside: 'link', ...(script && { script }) });
  if (isFile) return { ...snippet, code: writePage(input.factCheck, snippet.code, locale) };
  const styles = writeColours(profile);
  return styles && host === 'html' ? { ...snippet, code: `${styles}\n${snippet.code}` } : snippet;
}

// One file, one copy of the words: the article inside the tag.
function writePage({ title, lang }: FactCheck, snippet: string, locale: Locale): string {
  const language = lang?.trim() || locale.lang;
  return [
    '<!doctype html>',
    `<html${writeAttribute('lang', language)}${writeAttribute('dir', directionOfLanguage(language) === 'rtl' ? 'rtl' : undefined)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(title)}</title>`,
    '</head>',
    '<body>',
    snippet,
    '</body>',
    '</html>',
  ].join('\n');
}

// The newsroom's colours, by what its labels mean.
function writeColours({ scale = [] }: NewsroomProfile): string {
  const colours = new Map(
    scale.flatMap(({ rating, colour }) => (rating && colour ? [[property(rating), colour] as const] : [])),
  );
  if (!colours.size) return '';
  const lines = [...colours].map(([name, colour]) => `--fact-${name}: ${colour};`);
  return `<style>fact-summary { ${lines.join(' ')} }</style>`;
}

function property(rating: string): string {
  return /^(?:true|mostly-true|mixed|mostly-false|false)$/.test(rating) ? rating : 'off-scale';
}
