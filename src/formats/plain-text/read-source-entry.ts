/** A source as one entry of a list describes it; what it lacks is empty. */
export interface SourceEntry {
  title: string;
  url: string;
}

const ADDRESS = /https?:\/\//iu;

/** The title and the address in the words of one entry: `Title – URL`, `Title (URL)`, `[Title](URL)`, `URL "Title"`, a bare address. */
export function readSourceEntry(words: string): SourceEntry {
  const linked = readMarkdownLink(words);
  if (linked) return linked;
  const start = words.search(ADDRESS);
  if (start < 0) return { title: words.trim(), url: '' };
  const before = words.slice(0, start);
  let url = /^[^\s<>"“”]*/u.exec(words.slice(start))?.[0] ?? '';
  let spare = count(url, ')') - count(url, '(');
  while (/[\].,;:!'’»]$/u.test(url) || (url.endsWith(')') && spare > 0)) {
    if (url.endsWith(')')) spare -= 1;
    url = url.slice(0, -1);
  }
  const title = joinTitle(before, words.slice(start + url.length));
  // The title of a Markdown reference, `[1]: address "Title"`.
  const isQuoted = !before.trim() && /^"[^"]+"$/u.test(title);
  return { title: isQuoted ? title.slice(1, -1) : title, url };
}

function readMarkdownLink(words: string): SourceEntry | undefined {
  const middle = words.indexOf('](');
  const open = middle < 0 ? -1 : words.slice(0, middle).lastIndexOf('[');
  const close = middle < 0 ? -1 : closingParenthesis(words, middle + 2);
  if (open < 0 || close < 0) return undefined;
  const [url = '', ...note] = words
    .slice(middle + 2, close)
    .trim()
    .split(/\s+/u);
  const title = words.slice(open + 1, middle);
  const shown = title === url ? '' : title;
  return {
    title: joinTitle(words.slice(0, open) + shown, [...note, words.slice(close + 1)].join(' ')),
    url: url.replace(/^<|>$/gu, ''),
  };
}

function closingParenthesis(words: string, from: number): number {
  let depth = 1;
  for (let at = from; at < words.length; at += 1) {
    if (words[at] === '(') depth += 1;
    if (words[at] === ')' && (depth -= 1) === 0) return at;
  }
  return -1;
}

const SEPARATORS = new Set('–—:|,;.-'.split(''));

// The signs that stood between words and address (dash, colon, brackets) say nothing once they are apart.
function joinTitle(before: string, after: string): string {
  const head = trimSigns(before, 'end', new Set('([<'));
  const tail = trimSigns(after, 'start', new Set(')]>'));
  const bareTail = trimSigns(tail, 'start', SEPARATORS);
  if (!head) return bareTail;
  if (!bareTail) return trimSigns(head, 'end', new Set('–—:|,;-'));
  if (SEPARATORS.has(head.at(-1) as string)) return `${head} ${bareTail}`;
  return /^[,;.:]/u.test(tail) ? head + tail : `${head} ${tail}`;
}

function trimSigns(words: string, side: 'start' | 'end', signs: ReadonlySet<string>): string {
  const isSign = (sign: string | undefined): boolean =>
    sign !== undefined && (signs.has(sign) || /\s/u.test(sign));
  let from = 0;
  let to = words.length;
  while (side === 'start' && from < to && isSign(words[from])) from += 1;
  while (side === 'end' && to > from && isSign(words[to - 1])) to -= 1;
  return words.slice(from, to).trim();
}

function count(words: string, sign: string): number {
  return words.split(sign).length - 1;
}
