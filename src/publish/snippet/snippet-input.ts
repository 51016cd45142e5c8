import type { Locale } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';

/** What a snippet is made from. */
export interface SnippetInput {
  factCheck: FactCheck;
  /** Public address of the fact check's JSON. Default: none; the article in the snippet is then the only copy of the words. */
  src?: string;
  /**
   * What stands inside the tag where `src` is given: the whole article, or only the title as a link to the fact check's `url`, so
   * that the JSON stays the only copy of the words. Default: `article`.
   */
  inside?: 'article' | 'link';
  /** Address of the script; `/assets/factlet.min.js` where not given. */
  script?: string;
  /** Its sub-resource integrity hash (https://www.w3.org/TR/SRI/). */
  integrity?: string;
  /** Address of the iframe page, for places that turn an address into an embed. */
  iframe?: string;
  /**
   * Language of the words that are not the fact check's own; English where not given. Any other is loaded from `factlet.LANG.json`
   * beside the script (`data-locales`).
   */
  locale?: Locale;
  view?: 'full' | 'brief' | 'glance';
  /** Level of the title, 2 to 6; 2 where not given. */
  headingLevel?: number;
}
