import type { FactCheck } from '../../src/model/fact-check.js';
import type { Issue } from '../../src/model/issue.js';
import type { Fields } from './paths.js';

/** A fact check as it is being worked on. */
export interface Draft {
  id: string;
  /** The payload: the one truth of the desk after reading. */
  payload: Fields;
  /** What was pasted; empty for a file without text. */
  text: string;
  /** What reading had to say that an editor has not seen yet. */
  notes: readonly Issue[];
  /** What is published; what is changed since is compared with it. */
  published?: FactCheck;
  /** When it was last changed, as RFC 3339. */
  savedAt: string;
  /** Address of its data in a file of its own. */
  src?: string;
  /** How much readers see at first. */
  view?: Choices['view'];
}

/** What is the same for all fact checks of a newsroom, and therefore kept. */
export type KeptChoices = Pick<Choices, 'destination' | 'script' | 'isLocked'>;

/** How the desk looks and what it gives, beside the fact check itself. */
export interface Choices {
  pane: 'preview' | 'text';
  look: 'desktop' | 'phone' | 'plain' | 'email' | 'shared';
  isDark: boolean;
  destination: string;
  /** Address of the script on the newsroom's site. */
  script: string;
  isLocked: boolean;
  /** Address of the data in a file of its own; empty for none. */
  src: string;
  view: '' | 'brief' | 'glance';
}
