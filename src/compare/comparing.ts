import type { ChangeWords } from './change-words.js';
import type { ReliedOn } from './relied-on.js';

/** What every comparison of a part needs: the words for changes, and what readers rely on. */
export interface Comparing {
  words: ChangeWords;
  reliedOn: ReliedOn;
}
