/** What `fromHtml` needs of a node: those of a page (https://dom.spec.whatwg.org/#interface-node) and of parse5 have it. */
export interface HtmlNode {
  /** `#text`, or the name of an element in letters of either case. */
  readonly nodeName: string;
  readonly childNodes?: ArrayLike<HtmlNode>;
  /** Words of a text node in a page. */
  readonly nodeValue?: string | null;
  /** Words of a text node of parse5. */
  readonly value?: unknown;
  /** Attributes in a page. */
  readonly getAttribute?: (name: string) => string | null;
  /** Attributes in parse5. */
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}
