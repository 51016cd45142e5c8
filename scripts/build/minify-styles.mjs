import { transform } from 'esbuild';

/** Minifies the style sheets in our modules: each literal that Lit's `css` tags. Signs beyond ASCII become escapes. */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    async transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id) || !/\bcss\s*`/.test(code)) return null;
      let result = code;
      for (const { start, end, text } of literalsIn(this.parse(code), this).reverse())
        result = `${result.slice(0, start)}\`${escape(await minify(text, this))}\`${result.slice(end)}`;
      return { code: result, map: null };
    },
  };
}

/** The tagged literals of a module, in the order in which they are written. */
function literalsIn(module, context) {
  const literals = [];
  visit(module, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'css') return;
    const { start, end, quasis } = node.quasi;
    if (quasis.length > 1)
      context.error('A style sheet is one literal without ${}; an element takes a list of sheets.', start);
    literals.push({ start, end, text: quasis[0].value.cooked });
  });
  return literals;
}

async function minify(text, context) {
  const { code, warnings } = await transform(text, { loader: 'css', minify: true });
  for (const { text: message } of warnings) context.warn(message);
  return code.trim();
}

const escape = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

function visit(node, see) {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, see));
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) visit(child, see);
}
