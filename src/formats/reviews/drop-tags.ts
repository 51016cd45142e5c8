const STRUCK_OUT = /<(s|del|strike)(?:\s[^<>]*)?>[^<]*<\/\1>/gi;
const TAG =
  /<\/?(?:(p|div|br|hr|[uo]l|li|h[1-6]|tr|table|blockquote|section|article)|(sup|td|th)|a|abbr|b|big|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strike|strong|sub|u)(?:\s[^<>]*|\/)?>/gi;

/**
 * Words without HTML tags; a blank line where a block or line ends, a space where words or digits would join. Struck-out words are
 * left out. `undefined` if there are no tags in them, or nothing else.
 */
export function dropTags(text: string): string | undefined {
  if (!text.includes('<')) return undefined;
  const bare = text
    .replace(STRUCK_OUT, '')
    .replace(TAG, (_, block: string, cell: string) => (block ? '\n\n' : cell ? ' ' : ''));
  return bare === text ? undefined : bare.trim() || undefined;
}
