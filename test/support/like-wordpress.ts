/**
 * What WordPress does to the HTML of a post before it prints it, restated from its documentation and not run: `wptexturize`
 * (https://developer.wordpress.org/reference/functions/wptexturize/) sets curly quotes, dashes and ellipses in words, and
 * `wpautop` (https://developer.wordpress.org/reference/functions/wpautop/) makes line breaks of single line ends and
 * paragraphs of what stands between blank lines outside of block elements.
 */
export function likeWordPress(html: string): string {
  return autop(texturize(html));
}

function texturize(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece, index) => (index % 2 ? piece : texturizeWords(piece)))
    .join('');
}

function texturizeWords(words: string): string {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('---', '—')
    .replaceAll(/(^|\s)--?(?=\s|$)/g, '$1–')
    .replaceAll('--', '–')
    .replaceAll('...', '…')
    .replaceAll(/(^|[\s(])'/g, '$1‘')
    .replaceAll("'", '’')
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”');
}

const BLOCKS =
  'article|section|div|h[1-6]|p|blockquote|ul|ol|li|details|summary|dl|dt|dd|table|figure|figcaption|hr|pre';

function autop(html: string): string {
  const opening = new RegExp(`(<(?:${BLOCKS})[\\s/>])`, 'g');
  const closing = new RegExp(`(</(?:${BLOCKS})>)`, 'g');
  const around = new RegExp(`<p>\\s*(</?(?:${BLOCKS})[^>]*>)\\s*</p>`, 'g');
  const before = new RegExp(`<p>\\s*(</?(?:${BLOCKS})[^>]*>)`, 'g');
  const behind = new RegExp(`(</?(?:${BLOCKS})[^>]*>)\\s*</p>`, 'g');
  return html
    .replaceAll(opening, '\n\n$1')
    .replaceAll(closing, '$1\n\n')
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim())
    .map((piece) => `<p>${piece.trim()}</p>\n`)
    .join('')
    .replaceAll(/<p>\s*<\/p>/g, '')
    .replaceAll(around, '$1')
    .replaceAll(before, '$1')
    .replaceAll(behind, '$1')
    .replaceAll(/(?<!>)\n/g, '<br />\n');
}
