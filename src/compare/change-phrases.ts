import type { Category, Medium } from '../model/fact-check.js';

/** The facts of a claim beside its words and verdicts. */
export type ClaimFact = 'claimant' | 'saidAt' | 'place' | 'verbatim' | 'appearances' | 'explanation';

/** The facts of a verdict beside its words. */
export type VerdictFact = 'rating' | 'confidence' | 'at' | 'url' | 'reviewer' | 'explanation';

/** The facts of a picture, video or recording of a claim. */
export type MediumFact =
  | 'kind'
  | 'src'
  | 'alt'
  | 'width'
  | 'height'
  | 'caption'
  | 'credit'
  | 'url'
  | 'archiveUrl'
  | 'at'
  | 'start'
  | 'end'
  | 'transcript'
  | 'categories'
  | 'context'
  | 'original'
  | 'stamped'
  | 'sensitive'
  | 'credentials';

/** What is said of a picture, video or recording: its categories, and how much of it was made with AI. */
export type SaidOfMedium = Category | `ai-${NonNullable<Medium['aiMade']>}`;

/** The facts of a source. */
export type SourceFact =
  | 'title'
  | 'url'
  | 'publisher'
  | 'linkStatus'
  | 'access'
  | 'archiveUrl'
  | 'type'
  | 'publishedAt'
  | 'authors'
  | 'quotes'
  | 'stances';

/** What stands in a fact check beside claims, sections and sources. */
export type WholeFact =
  | 'title'
  | 'summary'
  | 'disclaimer'
  | 'status'
  | 'kind'
  | 'url'
  | 'lang'
  | 'version'
  | 'supersededBy'
  | 'checkedAt'
  | 'publishedAt'
  | 'modifiedAt'
  | 'evidenceCutoff'
  | 'reviewBy'
  | 'publisher'
  | 'contributors'
  | 'followUps'
  | 'labels'
  | 'scope'
  | 'id'
  | 'dir'
  | 'ai';

/** How changes are said in one language. Sentences come without their full stop; words of the fact check come quoted. */
export interface ChangePhrases {
  /** BCP 47 tag. */
  lang: string;
  /** The signs around quoted words. */
  quotes: readonly [string, string];
  /** Whether all nouns begin with a capital letter, so that one capital makes no name. */
  hasCapitalNouns: boolean;
  /** That something changed; `from` and `to` are quoted, and missing where only the fact is known. */
  changed: (name: string, from?: string, to?: string) => string;
  added: (name: string) => string;
  removed: (name: string) => string;
  /** A fact of the whole, as the beginning of a sentence. */
  whole: Readonly<Record<WholeFact, string>>;
  /** A claim; without its words where they are what changed. */
  claim: (text?: string) => string;
  claimFact: (fact: ClaimFact, claim: string) => string;
  /** A verdict on a claim; `label` is named where the verdict is gone or new. */
  verdict: (claim: string, reviewer?: string, label?: string) => string;
  verdictFact: (fact: VerdictFact, claim: string, reviewer?: string) => string;
  /** A picture, video or recording of a claim; `shown` is what it shows, quoted. */
  medium: (kind: Medium['kind'], claim: string, shown?: string) => string;
  mediumFact: (fact: MediumFact, medium: string) => string;
  categories: Readonly<Record<SaidOfMedium, string>>;
  section: (heading: string | undefined) => string;
  heading: string;
  source: (id: string, text?: string) => string;
  sourceFact: (fact: SourceFact, id: string) => string;
  withdrawn: (source: string) => string;
  noLongerWithdrawn: (source: string) => string;
  /** A draft for readers where the whole fact check was withdrawn, with its full stop. */
  factCheckWithdrawn: string;
  /** What is said of a change that has no correction entry, with its full stop. */
  withoutEntry: (change: string) => string;
  entryRemoved: (entry: string) => string;
  entryReworded: (entry: string) => string;
  entryAdded: (entry: string) => string;
}
