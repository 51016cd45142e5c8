import { digitsToNumber } from '../../text/split-citations.js';
import type { ArticleRun } from './article-tree.js';
import { isArchive, isBareLink, isArchiveLabel } from './archive.js';

/** A source as one entry of a list describes it; what it lacks is empty. */
export interface SourceEntry {
  number: string;
  title: string;
  url: string;
  archiveUrl: string;
  /** Further addresses, of which a source has no place. */
  furtherAddresses: string[];
}

const NUMBER =
  /^(?:\[\^?(\p{Nd}{1,3}|[a-z])\][:.]?|\((\p{Nd}{1,3})\)|(\p{Nd}{1,3})(?:[.):\t]|\s[–—-]\s))\s*(?=\S)/u;
const BULLET = /^[•◦▪‣·●○*–—-]\s+/u;
const ADDRESS = /https?:\/\/[^\s<>"“”「」『』]{1,2000}/giu;
const SIGNS = '–—:：|,;、，-';
// A link of Markdown in words: its words, its address, also in angle brackets, and its title.
const LINK =
  /\[([^[\]]{0,400})\]\(\s?(?:<([^<>\s]{0,2000})>|((?:[^\s()]|\([^\s()]{0,500}\)){0,1000}))(?:\s+("[^"]{0,300}"))?\s?\)/gu;
// Stands where an address stood.
const HERE = '\ufffc';
const BETWEEN_SIGNS = /([–—:|,;.-])\s*\ufffc\s*[–—:|,;.-]\s/gu;
const AT_END = /(?:[([<]\ufffc[)\]>]|\ufffc)[.,;:]*\s*$/u;

/**
 * Reads the entry in some runs: number, title, address and archived copy, in whatever order they stand; links of Markdown in plain
 * words are links. Without `hasNumber` the number has been read, and no other is looked for.
 */
export function readSourceEntry(runs: readonly ArticleRun[], hasNumber = true): SourceEntry {
  const addresses: string[] = [];
  let entryText = '';
  const add = (text: string, href: string): string => {
    if (href) addresses.push(href);
    return isBareLink(text) || text.trim() === href ? ' ' : text;
  };
  for (const { text, href, note } of runs) {
    if (note !== undefined) continue;
    if (href !== undefined) entryText += add(text, href);
    else
      entryText += text.replace(
        LINK,
        (_, linkText: string, framed?: string, address?: string, title?: string) =>
          [add(linkText, framed ?? address ?? ''), title].filter(Boolean).join(' '),
      );
  }
  entryText = entryText.replace(BULLET, '');
  const [marker = '', bracket, parenthesis, plain] = (hasNumber && NUMBER.exec(entryText)) || [];
  const number = bracket ?? parenthesis ?? plain ?? '';
  const spread = entryText.slice(marker.length).replace(ADDRESS, (found) => {
    const address = withoutTail(found);
    addresses.push(address);
    return HERE + found.slice(address.length);
  });
  // The title of a Markdown reference, `[1]: address "Title"`.
  const [, quoted] = /^\s*<?\ufffc>?\s*"([^"]+)"\s*$/u.exec(spread) ?? [];
  const bare =
    quoted ??
    spread
      .replace(AT_END, ' ')
      .replace(BETWEEN_SIGNS, '$1 ')
      .replace(/<?\ufffc>?/gu, ' ');
  const [url = '', ...otherUrls] = addresses.filter((address) => !isArchive(address));
  const [archiveUrl = '', ...copies] = addresses.filter(isArchive);
  const further = [...otherUrls, ...copies].filter((address) => address !== url && address !== archiveUrl);
  return {
    number: /^\p{Nd}+$/u.test(number) ? String(digitsToNumber(number) || number) : number,
    title: titleOf(bare),
    url: url || archiveUrl,
    archiveUrl: url ? archiveUrl : '',
    furtherAddresses: [...new Set(further)],
  };
}

// Stops and brackets behind an address are the sentence’s.
function withoutTail(address: string): string {
  let url = address;
  let spare = count(url, ')') - count(url, '(');
  while (/[\].,;:!'’»。、」]$/u.test(url) || (url.endsWith(')') && spare > 0)) {
    if (url.endsWith(')')) spare -= 1;
    url = url.slice(0, -1);
  }
  return url;
}

// Signs alone are no title, nor what a program writes for one that it does not know.
function titleOf(text: string): string {
  const title = cleanTitle(text);
  return /[\p{L}\p{N}]/u.test(title) && !/^(?:undefined|null|untitled|n\/a)\.?$/iu.test(title) ? title : '';
}

// Brackets that say nothing but “archived”, and the signs that stood between words and address.
function cleanTitle(text: string): string {
  const kept = text.replace(/\s?[([]([^()[\]]{0,40})[)\]]/gu, (all, inner: string) => {
    const label = inner.replace(/[\s:：,;]+$/u, '').trim();
    return !label || isArchiveLabel(label) ? ' ' : all;
  });
  const line = kept
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:])(?=\s|$)/gu, '$1')
    .trim();
  let from = 0;
  let to = line.length;
  const isSign = (sign: string): boolean => SIGNS.includes(sign) || sign === ' ';
  while (from < to && isSign(line[from] as string)) from += 1;
  while (to > from && isSign(line[to - 1] as string)) to -= 1;
  return line
    .slice(from, to)
    .replace(/[\s–—:：|,;-]{1,4}\.$/u, '')
    .replace(/\s?[([<]$/u, '');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
