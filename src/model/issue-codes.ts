import { articleIssues } from './issue-codes/article-issues.js';
import type { IssueGuide } from './issue-codes/issue-guide.js';
import { newsroomIssues } from './issue-codes/newsroom-issues.js';
import { outputIssues } from './issue-codes/output-issues.js';
import { pageIssues } from './issue-codes/page-issues.js';
import { payloadIssues } from './issue-codes/payload-issues.js';
import { reviewIssues } from './issue-codes/review-issues.js';

export type { IssueGuide } from './issue-codes/issue-guide.js';

/** Stable name of a kind of issue. */
export type IssueCode =
  | keyof typeof payloadIssues
  | keyof typeof pageIssues
  | keyof typeof articleIssues
  | keyof typeof newsroomIssues
  | keyof typeof reviewIssues
  | keyof typeof outputIssues;

/** What each code of an issue means, with an example and what to do about it, in groups. */
export const issueGuides: Readonly<Record<string, Readonly<Partial<Record<IssueCode, IssueGuide>>>>> = {
  'The JSON of a fact check': payloadIssues,
  'Elements in a page': pageIssues,
  'Articles: plain text, Markdown, HTML': articleIssues,
  'Articles as newsrooms write them': newsroomIssues,
  'ClaimReview and Google’s answers': reviewIssues,
  'Writing and the command line': outputIssues,
};

/** What one code means, with an example and what to do about it. */
export function explainIssue(code: IssueCode): IssueGuide {
  return {
    ...payloadIssues,
    ...pageIssues,
    ...articleIssues,
    ...newsroomIssues,
    ...reviewIssues,
    ...outputIssues,
  }[code];
}
