import type { Locale } from '../../locale/messages.js';
import type { FactCheck } from '../../model/fact-check.js';

/** What a snippet is made from. */
export interface SnippetInput {
  factCheck: FactCheck;
  /** Public address of the fact check's JSON; where not given, the fact check stands in the snippet itself. */
  src?: string;
  /** Address of the script; `/assets/factlet.min.js` where not given. */
  script?: string;
  /** Its sub-resource integrity hash (https://www.w3.org/TR/SRI/). */
  integrity?: string;
  /** Address of the iframe page, for places that turn an address into an embed. */
  iframe?: string;
  /** Language of the words that are not the fact check's own; English where not given. */
  locale?: Locale;
  view?: 'full' | 'brief' | 'glance';
  /** Level of the title, 2 to 6; 2 where not given. */
  headingLevel?: number;
}
