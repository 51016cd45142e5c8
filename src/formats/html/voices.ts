import type { Outline } from '../../outline/outline.js';
import { directionIn, directionOf } from '../../text/direction.js';

/** How the words of the interface and those of the payload are told apart in the article. */
export interface Voices {
  /** `dir` of the article; none if neither a direction nor a language is given. */
  articleDir: 'ltr' | 'rtl' | 'auto' | undefined;
  /** `lang` and `dir` of the interface's words, where they differ from the article's. */
  uiLang: string | undefined;
  uiDir: 'ltr' | 'rtl' | undefined;
  /** `lang` of the payload's words among those of the interface, where they differ. */
  payloadLang: string | undefined;
  /** Direction of the interface's words. */
  localeDir: 'ltr' | 'rtl';
  /** `dir` of a line in the payload's words, where it differs from the article's or may. */
  dirOf: (text: string) => 'ltr' | 'rtl' | 'auto' | undefined;
}

/** Finds out which languages and directions meet in the article. */
export function findVoices({ factCheck, locale, lang, dir, isForeign }: Outline): Voices {
  const articleDir = lang || factCheck.dir ? dir : undefined;
  const around = articleDir ?? locale.dir;
  const isAround = around === locale.dir && (articleDir !== undefined || !isForeign);
  return {
    articleDir,
    uiLang: isForeign ? locale.lang : undefined,
    uiDir: isAround ? undefined : locale.dir,
    payloadLang: isForeign ? lang : undefined,
    localeDir: locale.dir,
    dirOf: (text) => {
      if (articleDir === 'auto') return 'auto';
      const direction = articleDir ? directionIn(articleDir, text) : directionOf(text);
      return direction === around ? undefined : direction;
    },
  };
}
