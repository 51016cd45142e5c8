import { ensureSyntaxTree } from '@codemirror/language';
import { nearestName } from '../../../src/node/cli/nearest-name.js';
import { keyOf, stepsTo } from './json-path.js';
import { keysAt } from './schema-at.js';

const longest = 300_000;

/** Marks keys that a JSON Schema does not know, with the one that may have been meant: what stands there is shown to nobody. */
export function findUnknownKeys(schema, state) {
  const tree = state.doc.length <= longest && ensureSyntaxTree(state, state.doc.length, 200);
  const found = [];
  if (!tree) return found;
  tree.iterate({
    enter({ name, node }) {
      if (name !== 'Property') return;
      const known = [...keysAt(schema, stepsTo(state, node)).keys()];
      const key = keyOf(state, node);
      if (!known.length || known.includes(key) || key === '$schema') return;
      const meant = nearestName(key, known);
      const { from, to } = node.getChild('PropertyName') ?? node;
      const message = `“${key}” has no place here and is shown to nobody.${meant ? ` Did you mean “${meant}”?` : ''}`;
      found.push({ from, to, severity: 'warning', message });
    },
  });
  return found;
}
