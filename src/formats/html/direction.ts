const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const RIGHT_TO_LEFT_LANGUAGE = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;
// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The direction of a language by its BCP 47 tag. */
export function directionOfLanguage(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT_LANGUAGE.test(lang) ? 'rtl' : 'ltr';
}

/** The direction of the first letter that has one. */
export function directionOf(words: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(words)?.[0];
  if (!letter) return undefined;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

/** Words that keep their direction to themselves among others that run in this one; no other control reaches out of them. */
export function isolate(words: string, around: 'ltr' | 'rtl'): string {
  const bare = words.replace(CONTROLS, '');
  const differs = [...bare].some((letter) => (directionOf(letter) ?? around) !== around);
  return differs ? `\u2068${bare}\u2069` : bare;
}
