import { en } from '../../locale/en.js';
import { fillPhrase } from '../../locale/fill-phrase.js';

/** The heading of questions that have none of their own; in a text, it is not taken for the author's own words. */
export const DEFAULT_HEADING = fillPhrase(en, 'followUps');
