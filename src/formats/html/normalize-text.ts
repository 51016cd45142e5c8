/** Quotes, dashes and signs as they are on a keyboard, each in its place. */
export function normalizeSigns(text: string): string {
  return text
    .replace(/[‘’“”′″"]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/×/g, 'x');
}

/** Words as they are before a content management system sets their quotes, dashes, signs and spaces. */
export function normalizeText(text: string): string {
  return normalizeSigns(text)
    .replace(/-+/g, '-')
    .replace(/['`]+/g, "'")
    .replace(/…/g, '...')
    .replace(/™/g, '(tm)')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
