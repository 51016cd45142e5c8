/**
 * The best of some BCP 47 tags for another one: itself, then with ever fewer subtags (RFC 4647 lookup), then the same language
 * as another country or script has it. Case does not count.
 */
export function lookUpLanguage(tag: string, known: Iterable<string>): string | undefined {
  const tags = [...known];
  const find = (test: (lang: string) => boolean): string | undefined =>
    tags.find((lang) => test(lang.toLowerCase()));
  const parts = tag.toLowerCase().split('-');
  const [language = ''] = parts;
  for (; parts.length; parts.pop()) {
    const wanted = parts.join('-');
    const found = find((lang) => lang === wanted);
    if (found) return found;
  }
  return language ? find((lang) => lang.startsWith(`${language}-`)) : undefined;
}
