import type { Locale } from '../locale/messages.js';
import type { Issue } from '../model/issue.js';

/** Tag of an element. */
export type ElementTag = 'fact-summary' | 'claim-card' | 'source-list';

/** What an element is told by its attributes, as the properties of the same names. */
export interface ElementAttributes {
  /** Address of the fact check's JSON; else the fact check stands inside the tag. */
  src?: string;
  /** Id of the `<fact-summary>` on the page that brings the fact check; then neither it nor the article stands inside the tag. */
  for?: string;
  /** Which claim a `<claim-card>` shows: its id, or its position from 1. */
  claim?: string | number;
  view?: 'full' | 'brief' | 'glance';
  headingLevel?: number;
  theme?: 'auto' | 'light' | 'dark';
  density?: 'comfortable' | 'compact';
  noTitle?: boolean;
  noPreviews?: boolean;
  truthFirst?: boolean;
  images?: boolean;
  /** Of a `<claim-card>`: whether readers can copy and share it. */
  shareButtons?: boolean;
  questions?: 'list' | 'buttons';
  /** Where follow-up questions lead; an address relative to the page needs `pageUrl`. */
  questionUrl?: string;
  structuredData?: boolean;
}

/** How an element is written. */
export interface ElementOptions extends ElementAttributes {
  /** Which element; `fact-summary` where not given. */
  element?: ElementTag;
  id?: string;
  /** Language of the interface; English where not given. */
  locale?: Locale;
  /** Language of the page around the element (BCP 47); the interface's where not given. */
  pageLang?: string;
  /** Address of the page, to resolve relative ones against. */
  pageUrl?: string;
  /** Address in the page’s `<base>`, where it has one; default: `pageUrl`. Relative addresses are resolved against it. */
  baseUrl?: string;
  /** Nonce of the page's content security policy. */
  nonce?: string;
}

/** An element as a piece of a page. */
export interface Rendered {
  html: string;
  /** Sources for `style-src` that allow its styles, as `'sha256-…'` with the quotes. */
  styleHashes: string[];
  /** What there is to say about the fact check. */
  issues: Issue[];
}
