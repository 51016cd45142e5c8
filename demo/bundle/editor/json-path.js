const values = /^(?:Object|Array|String|Number|True|False|Null)$/;

/** The way to a node of a JSON tree, as keys and numbers of items. */
export function stepsTo(state, node) {
  const steps = [];
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.name === 'Property' && at.name !== 'PropertyName') steps.unshift(keyOf(state, parent));
    if (parent.name === 'Array') steps.unshift(itemsBefore(parent, at));
  }
  return steps;
}

/** The key of a property. */
export function keyOf(state, property) {
  const name = property.getChild('PropertyName');
  if (!name) return '';
  const written = state.sliceDoc(name.from, name.to);
  try {
    return JSON.parse(written);
  } catch {
    return written.replaceAll('"', '');
  }
}

/** The nearest node of some names that a node is, or is in. */
export function closest(node, names) {
  for (let at = node; at; at = at.parent) if (names.includes(at.name)) return at;
  return undefined;
}

function itemsBefore(array, item) {
  let count = 0;
  for (let at = array.firstChild; at && at.from < item.from; at = at.nextSibling)
    if (values.test(at.name)) count += 1;
  return count;
}
