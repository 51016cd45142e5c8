import { findShape } from '../../../src/model/find-shape.js';
import type { Issue } from '../../../src/model/issue.js';
import type { Words } from './en.js';
import { labelBeside, labelOf, placeOf, wordsOfValue } from './field-words.js';

/** What an issue says in the language of the desk; in English mostly what the command line says, with fields named as the form names them. */
export function issueWords(issue: Pick<Issue, 'code' | 'path' | 'message'>, words: Words): string {
  const sentence = words.issues[issue.code];
  if (sentence === undefined) return withLabels(issue, words);
  const named = namedIn(issue, words);
  return named ? sentence.replace('{named}', named) : sentence.replace(/(?::? | \()\{named\}\)?/, '');
}

// A name that the format does not know stays as it was written.
function withLabels({ code, path, message }: Pick<Issue, 'code' | 'path' | 'message'>, words: Words): string {
  if (!path || code === 'unknown-field') return message;
  return message.replaceAll(/`([^`]+)`/g, (written, name: string) => {
    const label = name === path ? labelOf(path, words) : labelBeside(path, name, words);
    return label === undefined ? written : `“${label}”`;
  });
}

// What a message names: the field, what it takes, words in quotation marks, or numbers.
function namedIn({ code, path, message }: Pick<Issue, 'code' | 'path' | 'message'>, words: Words): string {
  if (code === 'wrong-type') return formOf(path, words);
  if (code === 'missing') return labelOf(path, words);
  if (code.startsWith('not-in-')) return placeOf(path, words);
  const quoted = quotedIn(message);
  const quote = (one: string): string => (words.lang === 'de' ? `„${one}“` : `“${one}”`);
  if (quoted.length) return [...new Set(quoted)].map(quote).join(', ');
  const field = /`([^`]+)`/.exec(message)?.[1];
  if (code === 'unknown-field' && field) return quote(field);
  return (message.split('. ')[0]?.match(/\d+/g) ?? []).join(', ');
}

// The words in the first sentence that has any: what follows is advice.
function quotedIn(message: string): string[] {
  const quotation = /“([^”]+)”|"([^"]+)"/g;
  const quotes = [...message.matchAll(quotation)];
  const end = quotes.findIndex(
    ({ index, 0: { length } }, at) =>
      at < quotes.length - 1 && /[.;] /.test(message.slice(index + length, quotes[at + 1]?.index)),
  );
  return quotes.slice(0, end + 1 || quotes.length).map(([, one, other]) => one ?? other ?? '');
}

function formOf(path: string, words: Words): string {
  const shape = findShape(path);
  if (shape?.kind === 'choice') return shape.values.map((value) => wordsOfValue(value, words)).join(', ');
  return words.forms[shape?.kind ?? ''] ?? labelOf(path, words);
}
