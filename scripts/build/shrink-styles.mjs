const strings = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const stringsAndComments = new RegExp(`${strings.source}|/\\*[^]*?\\*/`, 'g');

/**
 * Takes comments, needless blanks and the quotes of names in attribute selectors out of one literal piece of a style sheet; other
 * strings stay as they are.
 */
export function shrinkStyleSheet(text) {
  return text
    .replace(stringsAndComments, (_, string = ' ') => string)
    .split(strings)
    .map((piece, index) => (index % 2 ? piece : shrinkOutsideStrings(piece)))
    .join('')
    .replace(/\[([\w-]+)=(["'])([a-z][\w-]*)\2\]/gi, '[$1=$3]');
}

function shrinkOutsideStrings(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([{;][\w-]+): /g, '$1:');
}

/** Shrinks our own style sheets. */
export function shrinkStyles() {
  return {
    name: 'shrink-styles',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id) || !/\bcss\s*`/.test(code)) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
        for (const { start, end, value } of node.quasi.quasis)
          edits.push({ start, end, text: shrinkStyleSheet(value.raw) });
      });
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

function applyEdits(code, edits) {
  let result = '';
  let position = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(position, start) + text;
    position = end;
  }
  return result + code.slice(position);
}

function visit(node, see) {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, see));
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) visit(child, see);
}
