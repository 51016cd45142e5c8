import { findShape } from '../../../src/model/find-shape.js';
import type { Issue } from '../../../src/model/issue.js';
import type { Words } from './en.js';
import { labelOf, placeOf, wordsOfValue } from './field-words.js';

/** What an issue says in the language of the desk; in English word for word what the command line says. */
export function issueWords(issue: Pick<Issue, 'code' | 'path' | 'message'>, words: Words): string {
  const sentence = words.issues?.[issue.code];
  if (sentence === undefined) return issue.message;
  const named = namedIn(issue, words);
  return named ? sentence.replace('{named}', named) : sentence.replace(/(?::? | \()\{named\}\)?/, '');
}

// What a message names: the field, what it takes, words in quotation marks, or numbers.
function namedIn({ code, path, message }: Pick<Issue, 'code' | 'path' | 'message'>, words: Words): string {
  if (code === 'wrong-type') return formOf(path, words);
  if (code === 'missing') return labelOf(path, words);
  if (code.startsWith('not-in-')) return placeOf(path, words);
  const quoted = [...message.matchAll(/“([^”]+)”|"([^"]+)"/g)].map(
    ([, one, other]) => `„${one ?? other ?? ''}“`,
  );
  if (quoted.length) return [...new Set(quoted)].join(', ');
  const field = /`([^`]+)`/.exec(message)?.[1];
  if (code === 'unknown-field' && field) return `„${field}“`;
  return (message.split('. ')[0]?.match(/\d+/g) ?? []).join(', ');
}

function formOf(path: string, words: Words): string {
  const shape = findShape(path);
  if (shape?.kind === 'choice') return shape.values.map((value) => wordsOfValue(value, words)).join(', ');
  return words.forms[shape?.kind ?? ''] ?? labelOf(path, words);
}
