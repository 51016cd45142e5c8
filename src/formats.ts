export { escapeJsonForHtml, fromClaimReview, toClaimReview } from './formats/claim-review.js';
export type { ClaimReviewOptions, ClaimReviewWriterOptions } from './formats/claim-review.js';
export { detectFormat } from './formats/detect-format.js';
export { fromGoogleFactCheck } from './formats/google-fact-check.js';
export { fromHtml, toHtml } from './formats/html.js';
export type { HtmlNode, HtmlOptions, HtmlReadingOptions } from './formats/html.js';
export { fromPlainText, toPlainText } from './formats/plain-text.js';
export type { PlainTextOptions, PlainTextWritingOptions } from './formats/plain-text.js';
export { toMarkdown } from './formats/to-markdown.js';
export type { MarkdownWritingOptions } from './formats/to-markdown.js';
export { FactCheckError } from './model/fact-check-error.js';
export { explainIssue, issueGuides } from './model/issue-codes.js';
export type { IssueCode, IssueGuide } from './model/issue-codes.js';
export type { Issue, Severity } from './model/issue.js';
export { parseFactCheck } from './model/parse-fact-check.js';
export type {
  ParsedFactCheck,
  ParseOptions,
  ShownFactCheck,
  UnshownFactCheck,
} from './model/parse-fact-check.js';
export type * from './model/fact-check.js';
