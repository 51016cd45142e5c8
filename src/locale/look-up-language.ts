/**
 * The best of some BCP 47 tags for another one: itself, then with ever fewer subtags (RFC 4647 lookup), then the same language
 * as another country or script has it. Case does not count.
 */
export function lookUpLanguage(tag: string, known: Iterable<string>): string | undefined {
  const wanted = `${tag.toLowerCase()}-`;
  const language = wanted.slice(0, wanted.indexOf('-') + 1);
  const tags = [...known];
  // The longest beginning of the tag is the one that is found first when subtags are taken away one by one, which would take time
  // that grows with the square of the tag's length.
  const [best] = tags
    .filter((lang) => wanted.startsWith(`${lang.toLowerCase()}-`))
    .sort((a, b) => b.length - a.length);
  return (
    best ?? (language === '-' ? undefined : tags.find((lang) => lang.toLowerCase().startsWith(language)))
  );
}
