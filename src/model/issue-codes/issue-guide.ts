/** What a kind of issue means to the person who edits the fact check. */
export interface IssueGuide {
  /** What was found, and what readers see because of it. */
  meaning: string;
  /** Part of a payload or text with this fault. */
  example: string;
  /** What to write or do instead. */
  remedy: string;
}
