import { syntaxTree } from '@codemirror/language';
import { closest, keyOf, stepsTo } from './json-path.js';
import { describe, keysAt } from './schema-at.js';

/** A box with what a JSON Schema says of the property at a place; `null` where it says nothing. */
export function explainAt(schema, state, at) {
  const property = closest(syntaxTree(state).resolveInner(at, 1), ['Property']);
  if (!property) return null;
  const key = keyOf(state, property);
  const found = keysAt(schema, stepsTo(state, property)).get(key);
  if (!found) return null;
  const create = () => {
    const dom = document.createElement('div');
    dom.className = 'explanation';
    const strong = document.createElement('strong');
    strong.textContent = key;
    dom.append(strong, ' ', describe(found));
    return { dom };
  };
  return { pos: property.from, end: property.getChild('PropertyName').to, above: true, create };
}
