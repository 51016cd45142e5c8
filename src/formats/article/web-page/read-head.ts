import type { ArticleHead } from '../article-tree.js';
import { isHidden } from './is-hidden.js';
import {
  ancestorsOf,
  attribute,
  descendantsOf,
  nameWords,
  parentOf,
  type PageDocument,
  type PageElement,
} from './page-node.js';
import { readJsonHead } from './read-json-head.js';
import { resolveAddress } from './resolve-address.js';
import { visibleTextIn } from './text-in.js';

type Meta = ReadonlyMap<string, readonly string[]>;

/** Words for a change of an article, in several languages. */
export const UPDATED =
  /updat|modif|edited|actuali|aktuali|mis à jour|aggiorn|atualiz|güncel|zaktual|aktual|更新|تحديث|به.?روز|अपडेट/iu;
const LONGEST_NAME = 60;

/** What is known of an article before its text is read. */
export interface PageHead {
  head: ArticleHead;
  /** Address that others are resolved against. */
  base: string | undefined;
}

/** Reads what a page says of its article: in its JSON-LD, then in meta elements, then where readers see it. */
export function readHead(
  page: PageDocument,
  main: PageElement,
  values: readonly unknown[],
  pageAddress: string | undefined,
): PageHead {
  const all = [...descendantsOf(page)];
  const meta = readMeta(all);
  const first = (...names: string[]): string | undefined => names.flatMap((name) => meta.get(name) ?? [])[0];
  const link = (tag: string, rel?: string): string | undefined => {
    const found = all.find(
      (one) =>
        one.tagName === tag && (!rel || attribute(one, 'rel')?.toLowerCase().split(/\s+/).includes(rel)),
    );
    return (found && attribute(found, 'href')?.trim()) || undefined;
  };
  const canonical = [link('link', 'canonical'), first('og:url', 'citation_public_url')].flatMap((address) =>
    address ? resolveAddress(address, pageAddress) : [],
  );
  const url = canonical.find(isPageAddress) ?? pageAddress ?? canonical[0];
  const baseHref = link('base');
  const base = baseHref ? resolveAddress(baseHref, pageAddress ?? url) : (pageAddress ?? url);
  const isThisPage = (address: string): boolean =>
    [url, pageAddress].some((known) => known && bare(resolveAddress(address, known)) === bare(known));

  const data = readJsonHead(values, isThisPage);
  const seen = readSeen(main, base);
  const html = all.find(({ tagName }) => tagName === 'html');
  const site = first('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher');
  const h1 = seen.title ?? titleOf(all.find(({ tagName }) => tagName === 'h1'));
  const titles = [
    data.title,
    first('og:title', 'citation_title', 'dc.title', 'twitter:title'),
    h1,
    titleOf(all.find(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')),
  ];
  const title = chooseTitle(titles.find(Boolean), h1, site);
  const named = namesIn(
    meta.get('citation_author') ??
      meta.get('author') ??
      meta.get('parsely-author') ??
      meta.get('dc.creator') ??
      meta.get('article:author') ??
      [],
  );
  const publisher = { ...(site && { name: site }), ...data.publisher };
  const lang =
    attribute(main, 'lang') ??
    (html && attribute(html, 'lang')) ??
    data.lang ??
    first('og:locale', 'content-language', 'dc.language');
  const head: ArticleHead = {
    ...(lang?.trim() && { lang: lang.trim().replace('_', '-') }),
    ...(title && { title }),
    ...(url && { url }),
    authors: data.authors ?? (named.length ? named.map((name) => ({ name })) : seen.authors),
    ...(Object.keys(publisher).length > 0 && { publisher }),
    reviews: [],
  };
  const publishedAt =
    data.publishedAt ??
    first(
      'article:published_time',
      'og:published_time',
      'citation_publication_date',
      'citation_date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'dc.date.issued',
      'pubdate',
      'date',
    ) ??
    seen.publishedAt;
  const modifiedAt =
    data.modifiedAt ??
    first('article:modified_time', 'og:updated_time', 'dc.date.modified', 'last-modified') ??
    seen.modifiedAt;
  if (publishedAt) head.publishedAt = publishedAt;
  if (modifiedAt && modifiedAt !== publishedAt) head.modifiedAt = modifiedAt;
  return { head, base };
}

function readMeta(all: readonly PageElement[]): Meta {
  const meta = new Map<string, string[]>();
  for (const element of all) {
    if (element.tagName !== 'meta') continue;
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'http-equiv')
    )
      ?.trim()
      .toLowerCase();
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const values = meta.get(name) ?? [];
    values.push(content);
    meta.set(name, values);
  }
  return meta;
}

// What readers see in the main part: its title, the names of authors and the dates before the text.
function readSeen(
  main: PageElement,
  base: string | undefined,
): Pick<ArticleHead, 'title' | 'authors' | 'publishedAt' | 'modifiedAt'> {
  const authors: ArticleHead['authors'] = [];
  const seen: ReturnType<typeof readSeen> = { authors };
  for (const element of descendantsOf(main)) {
    if (isHidden(element)) continue;
    const { tagName } = element;
    if (tagName === 'h1') seen.title ??= titleOf(element);
    const isAuthor =
      (tagName === 'a' && attribute(element, 'rel')?.split(/\s+/).includes('author')) ||
      attribute(element, 'itemprop') === 'author' ||
      (tagName === 'a' && inByline(element));
    if (isAuthor) addAuthor(authors, element, base);
    const at = tagName === 'time' ? attribute(element, 'datetime')?.trim() : undefined;
    if (!at || !/\d{4}/.test(at)) continue;
    if (UPDATED.test(`${nameWords(element)} ${aroundTime(element)} ${attribute(element, 'itemprop') ?? ''}`))
      seen.modifiedAt ??= at;
    else seen.publishedAt ??= at;
  }
  return seen;
}

function addAuthor(authors: ArticleHead['authors'], element: PageElement, base: string | undefined): void {
  const name = visibleTextIn(element);
  const isName = /^\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[@:]/.test(name);
  if (!isName || authors.some((one) => one.name === name)) return;
  const href = attribute(element, 'href');
  const url = href && resolveAddress(href, base);
  authors.push({ name, ...(url && /^https?:/.test(url) && { url }) });
}

function inByline(link: PageElement): boolean {
  const around = ancestorsOf(link).slice(1, 4);
  const isNamed = around.some(
    (one) =>
      / (?:by ?lines?|authors?) /.test(nameWords(one)) && !/ (?:bio|box|about|related) /.test(nameWords(one)),
  );
  const leads =
    /\/(?:authors?|autor(?:es|en)?|auteurs?|autori|perfil|people|profile|staff|team|redaktion|reporter)\/[^/?#]+/i.test(
      attribute(link, 'href') ?? '',
    );
  return (
    (isNamed && (leads || visibleTextIn(link).split(' ').length <= 4)) ||
    (leads && around.some((one) => / (?:meta|submitted|credits?) /.test(nameWords(one))))
  );
}

function aroundTime(element: PageElement): string {
  const parent = parentOf(element);
  const text = parent ? visibleTextIn(parent) : '';
  return text.length < 80 ? `${parent ? nameWords(parent) : ''} ${text}` : '';
}

function titleOf(element: PageElement | undefined): string | undefined {
  if (!element) return undefined;
  const text =
    element.tagName === 'title'
      ? element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      : visibleTextIn(element);
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

// Systems add their name to the title, and what readers see is the title without it.
function chooseTitle(
  title: string | undefined,
  h1: string | undefined,
  site: string | undefined,
): string | undefined {
  if (!title) return undefined;
  if (h1 && title !== h1 && title.startsWith(h1) && /^\s*[|–—\-·:»]/.test(title.slice(h1.length))) return h1;
  if (!site || title.length <= site.length) return title;
  const rest = title.slice(0, -site.length);
  return title.endsWith(site) && /\s[|–—\-·»]\s$/.test(rest) ? rest.replace(/\s[|–—\-·»]\s$/, '') : title;
}

function namesIn(values: readonly string[]): string[] {
  const names = values.flatMap((value) => value.split(/\s*[,;]\s+|\s+(?:and|und|et|y|e)\s+/));
  return [...new Set(names)].filter(
    (name) => name && name.length <= LONGEST_NAME && !/^https?:|@/.test(name),
  );
}

function isPageAddress(address: string): boolean {
  return /^https?:\/\/[^/]+\/+[^/]/.test(address);
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/g, '');
}
