import type { Correction } from '../model/fact-check.js';

/** Kind of entry among the corrections. */
export type EntryKind = NonNullable<Correction['kind']>;

/** Something that a newer version of a fact check says otherwise than an older one. */
export interface Change {
  /** Where in the newer version; what holds it where it is gone. */
  path: string;
  /** What changed, as a sentence without its full stop. */
  what: string;
  from?: string;
  to?: string;
  /** The kind of entry that readers are owed for it; none where no verdict, number or name changed. */
  entry?: EntryKind;
}
