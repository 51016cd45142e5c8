import type { Locale } from '../locale/messages.js';
import type { VerdictChange } from '../model/changed-verdicts.js';
import type { CheckedPicture } from '../model/checked-pictures.js';
import type { CitedSources } from '../model/cite-sources.js';
import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import type { Phrases } from './phrases.js';

/** What, apart from the fact check, decides what readers are told. */
export interface OutlineContext {
  /** Language of the interface. */
  locale: Locale;
  /** BCP 47 tag of the page's language, which stands for the payload's if that is not given. */
  pageLang?: string | undefined;
  /** The day on which it is read: a check that was due for review by then says so. */
  now?: Date | undefined;
  /** What the parser said: lists that were cut say how much is not shown. */
  issues?: readonly Issue[] | undefined;
  /** Whether what is true stands above the claim. */
  isTruthFirst?: boolean | undefined;
  /** Where follow-up questions lead, with `{question}` in it, and what it is resolved against. */
  questionUrl?: string | undefined;
  base?: string | undefined;
  /** Verdicts that have changed since the reader opened the page. */
  changes?: readonly VerdictChange[] | undefined;
}

/** What each part of the outline is built from. */
export interface Building {
  factCheck: FactCheck;
  context: OutlineContext;
  phrases: Phrases;
  cited: CitedSources;
  /** The pictures that were checked, by their file. */
  checked: ReadonlyMap<string, CheckedPicture>;
}
