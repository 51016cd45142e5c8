import { startCompletion } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { closest, keyOf, stepsTo } from './json-path.js';
import { choicesAt, describe, keysAt } from './schema-at.js';

/** Suggestions at a place in JSON: keys that are not there yet, and values where only some may stand. */
export function completeFrom(schema, context) {
  const { state, pos, explicit } = context;
  const node = syntaxTree(state).resolveInner(pos, -1);
  const name = closest(node, ['PropertyName']);
  if (name) return suggestKeys(schema, state, name.parent.parent, name);
  const property = closest(node, ['Property', 'Object', 'Array']);
  if (property?.name === 'Property' && property.getChild('PropertyName'))
    return suggestValues(schema, state, node, property, pos);
  if (property?.name === 'Array') return suggestItems(schema, state, node, property, pos);
  const word = context.matchBefore(/"?[\w]*/);
  if (property?.name !== 'Object' || (!explicit && word.from === word.to)) return null;
  return suggestKeys(schema, state, property, { from: word.from, to: pos });
}

function suggestKeys(schema, state, object, { from, to }) {
  const there = new Set(
    object
      .getChildren('Property')
      .filter((one) => one.from !== from || from === to)
      .map((one) => keyOf(state, one)),
  );
  const hasColon = /^\s*:/.test(state.sliceDoc(to, to + 20));
  const options = [...keysAt(schema, stepsTo(state, object))]
    .filter(([key]) => !there.has(key))
    .map(([key, own]) => ({
      label: `"${key}"`,
      detail: own.type === 'array' ? '[ ]' : own.type === 'object' ? '{ }' : '',
      info: describe(own),
      apply: (view, _, start, end) => insertKey(view, { key, own, start, end, hasColon }),
    }));
  return { from, to, options, validFor: /^"?\w*"?$/ };
}

function insertKey(view, { key, own, start, end, hasColon }) {
  const stub = hasColon ? '' : stubOf(own);
  const insert = `"${key}"${hasColon ? '' : `: ${stub}`}`;
  // Between the signs that begin and end the value.
  const anchor = start + insert.length - (stub.length === 2 ? 1 : 0);
  view.dispatch({
    changes: { from: start, to: end, insert },
    selection: { anchor },
    userEvent: 'input.complete',
  });
  if (own.enum || own.type === 'boolean') startCompletion(view);
}

function stubOf({ type, anyOf }) {
  if (type === 'boolean' || type === 'number') return '';
  return { array: '[]', object: '{}' }[anyOf ? 'string' : type] ?? '""';
}

function suggestValues(schema, state, node, property, pos) {
  const value = property.lastChild;
  const isAfterColon = /:\s*"?[\w-]*$/.test(state.sliceDoc(property.from, pos));
  if (!isAfterColon && !/^(?:String|True|False)$/.test(node.name)) return null;
  const steps = [...stepsTo(state, property), keyOf(state, property)];
  const isWhole =
    value && value.name !== 'PropertyName' && !value.type.isError && value.from <= pos && pos <= value.to;
  return suggest(schema, steps, isWhole ? value : wordBefore(state, pos));
}

function suggestItems(schema, state, node, array, pos) {
  const isValue = node.name === 'String';
  return suggest(schema, [...stepsTo(state, array), 0], isValue ? node : wordBefore(state, pos));
}

function suggest(schema, steps, { from, to }) {
  const options = choicesAt(schema, steps).map((label) => ({ label }));
  return options.length ? { from, to, options, validFor: /^"?[\w-]*"?$/ } : null;
}

function wordBefore(state, pos) {
  const [word] = /"?[\w-]*$/.exec(state.sliceDoc(Math.max(0, pos - 50), pos));
  return { from: pos - word.length, to: pos };
}
