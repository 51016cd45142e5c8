import { fillPhrase, type PhraseValues } from '../locale/fill-phrase.js';
import type { Messages } from '../locale/messages.js';
import type { Outline } from '../outline/outline.js';
import { Phrases } from '../outline/phrases.js';
import { directionIn } from '../text/direction.js';

/** The page around an element. */
export interface PageAround {
  /** Its language, a BCP 47 tag; empty if it gives none. */
  lang: string;
  /** Its address, and the one that relative addresses in it start from. */
  url?: string | undefined;
  base?: string | undefined;
}

/** What a page adds to an outline: where on it the fact check stands, and what readers have done with it. */
export interface PageState {
  /** Id of the element, which addresses of places in it begin with. */
  id: string;
  /** Address of the page before `#`, where a `<base>` of the page would lead `#…` to another one; else empty. */
  address: string;
  /** Level of the first heading, as the page gives it. */
  headingLevel: unknown;
  /** Id of the source that a reader has been led to. */
  highlightedSource: string | undefined;
  /** Whether the text with the marks can be reached from here. */
  hasText: boolean;
  /** Whether the page allows images. */
  hasImages: boolean;
  /** Addresses of the pictures that a reader has asked for, and of those that could not be loaded. */
  pictures: { readonly shown: ReadonlySet<string>; readonly failed: ReadonlySet<string> };
  /** Ratings for which the page has a sign of its own. */
  ownSigns: ReadonlySet<string>;
  /** Whether the rest of a brief fact check is shown, and the places of long texts that are shown whole. */
  isOpen: boolean;
  unfolded: ReadonlySet<string>;
  /** What came of copying. */
  outcome: 'copied' | 'notCopied' | undefined;
}

/** What every part of the page is drawn with, apart from its own outline. */
export interface PageContext extends PageState {
  outline: Outline;
  phrases: Phrases;
  /** From 1; there is none below 6. */
  level: number;
  /** Direction of the whole if the payload gives one; else the page does. */
  rootDir: 'ltr' | 'rtl' | undefined;
  /** Whether everything around the payload's words runs from left to right. */
  isLeftToRight: boolean;
  /** `lang` and `dir` of the interface's words, where they differ from the payload's or may. */
  uiLang: string | undefined;
  uiDir: 'ltr' | 'rtl' | undefined;
  /** `lang` of the payload's words among those of the interface, where they differ. */
  payloadLang: string | undefined;
}

/** Gathers what the parts are drawn with. */
export function makePageContext(outline: Outline, state: PageState): PageContext {
  const { locale, dir, isForeign, lang } = outline;
  return {
    ...state,
    outline,
    phrases: new Phrases(locale),
    level: levelOf(state.headingLevel),
    rootDir: dir === 'auto' ? undefined : dir,
    isLeftToRight: dir === 'ltr' && locale.dir === 'ltr',
    uiLang: isForeign ? locale.lang : undefined,
    uiDir: isForeign || dir === 'auto' ? locale.dir : undefined,
    payloadLang: isForeign ? lang : undefined,
  };
}

/** Address of a place in the fact check on this page, such as `source-3`. */
export function addressOf({ id, address }: PageContext, place: string): string {
  // Halves of characters cannot be encoded.
  const name = encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  return `${address}#${name}${id && '/'}${place}`;
}

/** Address of a page before `#`, if relative addresses in it start elsewhere; else empty, also for pages without a fixed address. */
export function addressBesideBase({ url = '', base = url }: Omit<PageAround, 'lang'>): string {
  const [address = '', start] = [url, base].map((whole) => whole.replace(/#.*/su, ''));
  return address !== start && /^(?:https?|file):/iu.test(address) ? address : '';
}

/** Direction of one of the payload's texts: another than the whole's if all its letters have that one. */
export function directionFor({ outline: { dir } }: PageContext, text: string): 'ltr' | 'rtl' | 'auto' {
  return dir === 'auto' ? dir : directionIn(dir, text);
}

/** A phrase of the interface, for what only a page has: buttons and names of controls. */
export function message({ outline }: PageContext, name: keyof Messages, values?: PhraseValues): string {
  return fillPhrase(outline.locale, name, values);
}

// A property can hold anything, also a symbol, which is no number.
function levelOf(value: unknown): number {
  const number = typeof value === 'number' || typeof value === 'string' ? Math.trunc(Number(value)) : 0;
  return Math.max(number || 2, 1);
}
