import { foldLabelText } from './fold-text.js';
import { labels } from './lexicon/labels.js';

const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and is was that for with were by they has',
  de: 'der die das und ist nicht ein eine dass von wird den',
  fr: 'le la les des est une dans pour que qui du pas et au sur ne',
  es: 'el la los las una y que por con para en del es se lo su no',
  pt: 'o os as uma e que não para em do da com são no na por se',
  it: 'il la gli una e che non per di della con è nel sono si le',
  pl: 'nie jest że się na do z w przez oraz była jak',
  tr: 've bir bu için olan değil ile olarak çok da',
  id: 'yang dan di ini tidak dengan untuk pada dari adalah',
  nl: 'de het een van en is niet dat op zijn voor met',
  no: 'og er ikke som på av det til med har den et',
  ro: 'și este nu din pentru care cu la o în sunt pe',
};
const LATIN = Object.entries(COMMON_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);
const SAMPLE = 6_000;
const MOST_LINES = 200;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0900-\u097f]/gu, 'hi'],
  [/[\u0c00-\u0c7f]/gu, 'te'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0600-\u06ff]/gu, 'ar'],
  [/[\u0400-\u04ff]/gu, 'ru'],
];

/** The language that some lines are in, by their letters, label words and commonest words; empty where none tells. */
export function guessLanguage(lines: readonly string[]): string {
  const sample = lines.slice(0, MOST_LINES).join('\n').slice(0, SAMPLE);
  for (const [letters, lang] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0;
    if (count * 5 < sample.length && !(lang === 'ja' && count * 12 > sample.length)) continue;
    if (lang === 'ar' && /[پچژگکی]/u.test(sample)) return 'fa';
    return lang === 'ru' && /[іїєґ]/iu.test(sample) ? 'uk' : lang;
  }
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = 1;
  for (const [lang, common] of LATIN) {
    const count = found.filter((word) => common.has(word)).length + LABEL_WEIGHT * labelsIn(lines, lang);
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}

const LABEL_WEIGHT = 4;
const LONGEST_LABEL = 70;
const known = new Map<string, ReadonlySet<string>>();

// How many lines begin with a label of this language.
function labelsIn(lines: readonly string[], lang: string): number {
  const foldedLabels =
    known.get(lang) ??
    new Set(
      Object.values(labels[lang] ?? {}).flatMap((labelsOfRole) =>
        labelsOfRole.split('|').map((word) => foldLabelText(word, lang)),
      ),
    );
  known.set(lang, foldedLabels);
  const all = lines.slice(0, MOST_LINES);
  return all.filter((line) =>
    foldedLabels.has(foldLabelText(line.slice(0, LONGEST_LABEL).split(/[:：\t]/u, 1)[0] ?? '', lang)),
  ).length;
}
