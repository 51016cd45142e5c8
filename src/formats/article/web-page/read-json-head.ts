import type { ArticleHead } from '../article-tree.js';
import { decodeEntities } from '../../reviews/decode-entities.js';

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const DEEPEST = 20;

/** What the JSON-LD of a page says of its article. `isThisPage` tells the page's own address. */
export function readJsonHead(
  values: readonly unknown[],
  isThisPage: (address: string) => boolean,
): Partial<ArticleHead> {
  const nodes: Node[] = [];
  for (const value of values) collect(value, nodes, 0);
  const named = new Map<unknown, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (id !== undefined && Object.keys(node).length > (named.has(id) ? 2 : 1)) named.set(id, node);
  }
  const resolve = (value: unknown): Node | undefined => {
    const node = asNode(value);
    return node && Object.keys(node).length === 1 ? (named.get(node['@id']) ?? node) : node;
  };
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const addressed = (node: Node): boolean =>
    [node.url, node['@id'], node.mainEntityOfPage].some((one) => {
      const address = textOf(asNode(one)?.['@id'] ?? one);
      return address !== undefined && isThisPage(address);
    });
  const article =
    articles.find(addressed) ??
    articles.find((node) => textOf(node.headline)) ??
    nodes.find((node) => typesOf(node).includes('ClaimReview') && (addressed(node) || !node.url));
  if (!article) return {};
  const isReview = typesOf(article).includes('ClaimReview');
  const people = (value: unknown, role?: string): ArticleHead['authors'] =>
    [value].flat().flatMap((one) => {
      const node = resolve(one);
      const name = textOf(node ? node.name : one);
      if (
        !name ||
        /^https?:/.test(name) ||
        (node && typesOf(node).some((type) => /Organization$/.test(type)))
      )
        return [];
      const url = textOf(node?.url);
      return [{ name, ...(role && { role }), ...(url && { url }) }];
    });
  const publisher =
    resolve([article.publisher].flat()[0]) ?? (isReview ? resolve([article.author].flat()[0]) : undefined);
  const logo = asNode([publisher?.logo].flat()[0]);
  return withoutEmpty({
    lang: textOf(article.inLanguage),
    title: textOf(article.headline ?? article.name),
    authors: [...people(article.author), ...people(article.editor, 'editor')],
    publisher: filled({
      name: textOf(publisher?.name ?? article.publisher),
      url: textOf(publisher?.url),
      logo: textOf(logo ? (logo.url ?? logo.contentUrl) : publisher?.logo),
    }),
    publishedAt: textOf(article.datePublished),
    modifiedAt: textOf(article.dateModified),
  });
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) nodes.push(value as Node);
  for (const inner of Object.values(value)) collect(inner, nodes, depth + 1);
}

function asNode(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().map((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : ''));
}

function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'string'
    ? decodeEntities(first).replace(/\s+/g, ' ').trim() || undefined
    : undefined;
}

function filled(fields: Readonly<Record<string, string | undefined>>): Record<string, string> | undefined {
  const entries = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

function withoutEmpty(
  head: Record<keyof Omit<ArticleHead, 'reviews' | 'url' | 'checkedAt'>, unknown>,
): Partial<ArticleHead> {
  return Object.fromEntries(
    Object.entries(head).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}
