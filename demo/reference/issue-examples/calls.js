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

/** An issue on one line, with the words that it is about. */
export function describeIssue({ severity, code, path, message, text = '' }) {
  const words = /^\s*(?:\{|\[["{[\]])/.test(text) ? '' : text.replaceAll(/\s+/g, ' ').trim();
  const short = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  const quoted = short && !message.includes(short) ? ` “${short}”` : '';
  return `${severity} ${code}${path && ` at ${path}`}: ${message}${quoted}`;
}
