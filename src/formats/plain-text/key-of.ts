const LONGEST_COMPARED = 400;

/** Words without the Markdown signs of a heading or of bold type around them. */
export function withoutMarkdown(text: string): string {
  let bare = text.replace(/^#{1,6}\s+/u, '');
  for (const sign of ['**', '__']) {
    const inner = bare.slice(2, -2);
    if (bare.length > 4 && bare.startsWith(sign) && bare.endsWith(sign) && !inner.includes(sign))
      bare = inner.trim();
  }
  return bare;
}

/** Words as they are compared with the format's fixed words: small letters, plain quotes, hyphens and blanks; only their beginning. */
export function keyOf(text: string): string {
  return withoutMarkdown(text.slice(0, LONGEST_COMPARED))
    .toLowerCase()
    .replace(/[\u200b-\u200f\u2060\u00ad]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
