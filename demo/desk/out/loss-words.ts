import type { Issue } from '../../../src/model/issue.js';
import { describeLoss } from '../../../src/publish/snippet/find-losses.js';
import type { Words } from '../words/en.js';
import { placeOf } from '../words/field-words.js';
import { issueWords } from '../words/issue-words.js';

/** What the HTML cannot hold, in the language of the desk. */
export function lossWords(issue: Issue, words: Words): string {
  const path = issue.path && placeOf(issue.path, words);
  return describeLoss({ ...issue, path, message: issueWords(issue, words) });
}
