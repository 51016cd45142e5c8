import type { TemplateResult } from 'lit';
import type { Issue } from '../../../src/model/issue.js';
import { inCode } from '../form/problems-view.js';
import type { Words } from '../words/en.js';
import { issueWords } from '../words/issue-words.js';

/** Why something cannot be read, in the language of the desk. */
export function failureWords(failure: string | Issue, words: Words): (string | TemplateResult)[] {
  return inCode(typeof failure === 'string' ? failure : issueWords(failure, words));
}
