import { articleExamples } from './articles.js';
import { newsroomExamples } from './newsroom.js';
import { outputExamples } from './output.js';
import { payloadExamples } from './payload.js';
import { reviewExamples } from './reviews.js';

/** For each code that a function of the package can give a call that gives it. */
export const calls = {
  ...payloadExamples,
  ...articleExamples,
  ...newsroomExamples,
  ...reviewExamples,
  ...outputExamples,
};

/** The issues that the example of a code gives, with the functions of the package. */
export function issuesOf(code, factlet) {
  const issues = [];
  const result = calls[code](factlet, (issue) => issues.push(issue));
  return result?.issues ?? issues;
}

/** An issue on one line. */
export function describeIssue({ severity, code, path, message }) {
  return `${severity} ${code}${path && ` at ${path}`}: ${message}`;
}
