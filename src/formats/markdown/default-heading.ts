/** The heading of questions that have none of their own; in a text, it is not taken for the author's own words. */
export const DEFAULT_HEADING = 'Further questions';
