/** What a kind of issue means to the person who edits the fact check. */
export interface IssueGuide {
  /** What was found, and what readers see because of it. */
  meaning: string;
  /** A piece of a payload or of a text that has the fault. */
  example: string;
  /** What to write or do instead. */
  remedy: string;
}
