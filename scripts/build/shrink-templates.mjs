const strings = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const stringsAndComments = new RegExp(`${strings.source}|/\\*[^]*?\\*/`, 'g');
const blocks = '</?(?:article|section|div|p|[ou]l|li|blockquote|h[1-6])\\b[^<>]*>';

/**
 * Takes comments, needless blanks and the quotes of names in attribute selectors out of one literal piece of a style sheet; other
 * strings stay as they are.
 */
export function shrinkStyles(text) {
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

/**
 * Makes one blank of a line break and its indent, and none at the end of tags or beside those of blocks: the page draws both alike, so what is tested
 * is what is shipped.
 */
export function shrinkMarkup(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(?<!\/) >/g, '>')
    .replace(new RegExp(` ?(${blocks}) ?`, 'g'), '$1');
}

const shrinkers = { css: shrinkStyles, html: shrinkMarkup, svg: shrinkMarkup };

/** Shrinks the literal pieces of our own css, html and svg templates. */
export function shrinkTemplates() {
  return {
    name: 'shrink-templates',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id) || !/\b(?:css|html|svg)\s*`/.test(code)) return null;
      const edits = [];
      visit(this.parse(code), (node) => {
        const shrink = node.type === 'TaggedTemplateExpression' && shrinkers[node.tag.name];
        if (!shrink) return;
        for (const { start, end, value } of node.quasi.quasis)
          edits.push({ start, end, text: shrink(value.raw) });
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
