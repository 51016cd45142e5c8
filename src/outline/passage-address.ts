const LONGEST_WHOLE = 60;

/**
 * The address of a quoted passage on a page, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/): a short quote
 * whole, a longer one by its first and last words. A browser that does not know text fragments opens the page.
 */
export function passageAddress(url: string, quote: string): string {
  // Halves of characters cannot be encoded.
  const words = quote
    .replaceAll(/[\ud800-\udfff]/gu, '\ufffd')
    .trim()
    .split(/\s+/);
  const isWhole = quote.length <= LONGEST_WHOLE || words.length < 10;
  const ends = isWhole ? [words] : [words.slice(0, 4), words.slice(-4)];
  // A hyphen parts prefix and suffix in the syntax of text fragments.
  const passage = ends.map((end) => encodeURIComponent(end.join(' ')).replaceAll('-', '%2D')).join(',');
  const [page = ''] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${passage}`;
}
