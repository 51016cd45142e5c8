// Line ends, too: an empty line would end a block of HTML within Markdown.
const MARKUP = /[!-%'-/:;=?@[-`{-~\n]/g;

const PIECES = /(<[^>]*>)|(&#?\w+;)|[^<&]+/g;

/**
 * HTML of ours as MDX reads it: its words hold no Markdown, and elements without content end in a slash
 * (https://mdxjs.com/docs/what-is-mdx/#jsx).
 */
export function escapeForMdx(html: string): string {
  return html.replace(PIECES, (piece, tag?: string, reference?: string) =>
    tag ? tag.replace(/^<((?:img|br|hr)\b[^>]*?)\s*>$/, '<$1 />') : (reference ?? withoutMarkup(piece)),
  );
}

function withoutMarkup(text: string): string {
  return text.trim() ? text.replace(MARKUP, refer) : text;
}

function refer(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
