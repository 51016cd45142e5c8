import { en } from '../../locale/en.js';
import { fillPhrase } from '../../locale/fill-phrase.js';
import type { Locale } from '../../locale/messages.js';
import { tag, type Pieces } from '../tag.js';

/** How far a fact check has come on its way to the page. */
export interface Way {
  state: { status: 'empty' | 'loading' | 'ready' | 'error'; isLost?: boolean | undefined };
  /** Whether there is an address to ask. */
  isRemote: boolean;
  /** What is told to readers who do not see the page change: empty while that is open, absent where nothing is told. */
  news: 'loaded' | 'changedNow' | 'none' | '' | undefined;
}

/**
 * The fact check, or what stands in its place (the page's own version or the server's, and a line where there is news of it), and
 * the region in which readers who do not see the page change are told: it is there, empty, before anything comes
 * (https://www.w3.org/TR/WCAG22/#status-messages).
 */
export function drawStatus(
  locale: Locale,
  drawn: Pieces | undefined,
  { state: { status, isLost }, isRemote, news }: Way,
  hasFallback: boolean,
  isServed: boolean,
): Pieces {
  const content = isServed ? undefined : drawn;
  const isError = status === 'error';
  const isLoading = isError ? news === '' : status === 'loading' && !hasFallback && !isServed;
  const error = isLost ? 'error' : 'unreadable';
  const phrase = content ? news !== 'none' && news : isLoading ? 'loading' : isError && error;
  const isSeen = !content && phrase;
  const words = phrase ? fillPhrase(locale, phrase) : '';
  const retry = (): Pieces => [
    ' ',
    tag('button', { type: 'button', 'data-retry': '' }, fillPhrase(locale, 'retry')),
  ];
  const line = tag('p', { class: 'small', part: status }, words, isError && isRemote ? retry() : '');
  const region = {
    class: isSeen ? 'root' : 'news',
    role: news === undefined ? undefined : 'status',
    lang: locale.lang,
    dir: locale.dir,
  };
  return [
    content ?? (isServed ? '' : tag('slot')),
    isRemote || isError ? tag('div', region, isSeen ? line : words) : '',
  ];
}

/** The line that stands for a fact check that could not be drawn; in English where the language is what is at fault. */
export function drawFault(locale: Locale, way: Way): Pieces {
  try {
    return drawStatus(locale, undefined, way, false, false);
  } catch {
    // Anybody can register a language, also one that throws.
    return drawStatus(en, undefined, way, false, false);
  }
}
