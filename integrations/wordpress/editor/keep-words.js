/**
 * An article with those characters as references again that `toHtml` had written as such. A post that is opened again has the
 * characters themselves, and WordPress would decode `&amp;#` once more when it saves, run `[name]` as a shortcode, and put an iframe
 * in the place of an address alone on its line.
 */
export function keepWords(html) {
  return (
    html
      .replaceAll('&amp;#', '&#038;#')
      .replace(/\[(?!\p{N}[\p{N}\s,;–-]*\])/gu, '&#091;')
      // The words of a link are no line of their own.
      .replace(
        /(^|<(?!(?:a|em|strong)\b)[^<>]*>|\n)([^\S\n]*https?):(?=\/\/[^\s<>"]+[^\S\n]*(?:\n|<|$))/gi,
        '$1$2&#058;',
      )
  );
}
