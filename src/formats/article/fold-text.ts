// Arabic vowel signs and tatweel, joiners, soft hyphens and marks of direction.
const INVISIBLE = /[\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f]/gu;

const END = /[\s:.?؟!。、|–—-]$/u;
const PLAIN = /^[!-_a-~]*(?: [!-_a-~]+)*$/u;

/** Words as labels are compared: one form of each letter, small, plain quotation marks, single blanks. */
export function foldText(text: string, lang = ''): string {
  if (PLAIN.test(text) && !lang.startsWith('tr')) return text.toLowerCase().trim();
  return (lang.startsWith('tr') ? text.replaceAll('İ', 'i').replaceAll('I', 'ı') : text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A label folded, without the colon or stop that ends it. */
export function foldLabelText(label: string, lang?: string): string {
  const folded = foldText(label, lang);
  return END.test(folded) ? folded.replace(/[\s:.?؟!。、|–—-]{1,9}$/u, '') : folded;
}
