import type { ChangePhrases } from './change-phrases.js';
import type { ReliedOn } from './relied-on.js';

/** What every comparison of a part needs: the words for changes, and what readers rely on. */
export interface Comparing {
  phrases: ChangePhrases;
  reliedOn: ReliedOn;
}
