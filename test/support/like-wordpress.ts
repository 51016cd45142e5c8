/**
 * What WordPress does to the HTML of a post before it prints it, restated for machines without WordPress: `wptexturize`
 * (https://developer.wordpress.org/reference/functions/wptexturize/) sets apostrophes, single quotes, dashes, ellipses and signs
 * in words, and `wpautop` (https://developer.wordpress.org/reference/functions/wpautop/) makes line breaks of single line ends
 * and paragraphs of what stands between blank lines outside of block elements. Double quotes stay as they are, because `toHtml`
 * writes `&quot;`. `test/systems/wordpress.node.test.ts` compares it with WordPress itself on running text.
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
  return closeQuotes(
    words
      .replaceAll('...', '…')
      .replaceAll('``', '“')
      .replaceAll("''", '”')
      .replaceAll(' (tm)', ' ™')
      .replaceAll(/'(?=\d\d(?![\d%]|[.,]\d))/g, '’')
      .replaceAll(/(?<=^|[\s([{"-]|&lt;)'/g, '‘')
      .replaceAll(/(?<!\s)'(?=[^\s.,:;!?"'(){}[\]&-]|&(?![lg]t;))/g, '’'),
  )
    .replaceAll('---', '—')
    .replaceAll(/(?<=^|\s)--(?=\s|$)/g, '—')
    .replaceAll(/(?<!xn)--/g, '–')
    .replaceAll(/(?<=^|\s)-(?=\s|$)/g, '–')
    .replaceAll(/\b(\d+)x(\d+)\b/g, '$1×$2');
}

// What is left behind a word closes a quotation; behind a digit it stands for minutes or feet, unless nothing else could close.
function closeQuotes(words: string): string {
  const last = /'(?=$|[\s.,:;!?)}\]-]|&gt;)/g;
  const close = (piece: string, index: number): string => {
    const isOnly = index > 0 && piece.match(last)?.length === 1;
    return (isOnly ? piece : piece.replaceAll(/(?<=\d)'/g, '′'))
      .replaceAll(last, '’')
      .replaceAll(/(?<=\d)'/g, '′');
  };
  return words.split('‘').map(close).join('‘');
}

const BLOCKS =
  'article|section|div|h[1-6]|p|blockquote|ul|ol|li|details|summary|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|hr|pre';

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
