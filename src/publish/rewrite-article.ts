/** An element of an article as `toHtml` writes it; values of attributes are as they stand there, escaped. */
export interface ArticleTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  parent: ArticleTag | undefined;
}

/** What stands for the two ends of an element. */
export type TagEnds = readonly [opening: string, closing: string];

// Every attribute that is written is quoted and every bracket in it escaped.
const TAG = /<(\/?)([a-z]\w*)((?: [\w-]+="[^"]*")*)>/g;
const ATTRIBUTE = / ([\w-]+)="([^"]*)"/g;

/** An article with other tags in the place of its own; its words stay as they are. */
export function rewriteArticle(html: string, rewrite: (tag: ArticleTag) => TagEnds): string {
  const open: { tag: ArticleTag; closing: string }[] = [];
  return html.replace(TAG, (_, slash: string, name: string, written: string) => {
    if (slash) return open.pop()?.closing ?? '';
    const attributes: Record<string, string> = {};
    for (const [, key, value] of written.matchAll(ATTRIBUTE)) attributes[key as string] = value as string;
    const tag = { name, attributes, parent: open.at(-1)?.tag };
    const [opening, closing] = rewrite(tag);
    open.push({ tag, closing });
    return opening;
  });
}
