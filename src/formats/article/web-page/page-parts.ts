import type { PageNotes } from './find-notes.js';
import type { PageMeasures } from './measure-page.js';
import type { PageElement } from './page-node.js';

/** What is known of a page before its blocks are read. */
export interface PageParts {
  body: PageElement;
  /** The part that holds the article. */
  main: PageElement;
  boxes: ReadonlySet<PageElement>;
  notes: PageNotes;
  measures: PageMeasures;
  /** Address that others are resolved against. */
  base: string | undefined;
  /** Whether author and date are known, so that the line that names them can be left out. */
  hasByline: boolean;
  /** Whether it is known when the article was last changed. */
  hasUpdate: boolean;
}
