/** @jsx h */
import { en } from '../../locale/en.js';
import { fillPhrase } from '../../locale/fill-phrase.js';
import type { Locale } from '../../locale/messages.js';
import { h } from '../../view/jsx.js';
import { flatten, type ViewChild, type ViewNode } from '../../view/node.js';

/** How far a fact check has come on its way to the page. */
export interface LoadState {
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
  drawn: ViewNode | undefined,
  { state: { status, isLost }, isRemote, news }: LoadState,
  hasFallback: boolean,
  isServed: boolean,
): ViewNode[] {
  const content = isServed ? undefined : drawn;
  const isError = status === 'error';
  const isLoading = isError ? news === '' : status === 'loading' && !hasFallback && !isServed;
  const error = isLost ? 'error' : 'unreadable';
  const phrase = content ? news !== 'none' && news : isLoading ? 'loading' : isError && error;
  const isSeen = !content && Boolean(phrase);
  const words = phrase ? fillPhrase(locale, phrase) : '';
  return flatten([
    content ?? (isServed ? null : <slot />),
    (isRemote || isError) && (
      <div
        class={isSeen ? 'root' : 'news'}
        role={news === undefined ? undefined : 'status'}
        lang={locale.lang}
        dir={locale.dir}
      >
        {isSeen ? (
          <p class="small" part={status}>
            {words}
            {isError && isRemote && <Retry locale={locale} />}
          </p>
        ) : (
          words
        )}
      </div>
    ),
  ]);
}

const Retry = ({ locale }: { locale: Locale }): ViewChild => [
  ' ',
  <button type="button" data-retry="">
    {fillPhrase(locale, 'retry')}
  </button>,
];

/** The line that stands for a fact check that could not be drawn; in English where the language is what is at fault. */
export function drawFault(locale: Locale, state: LoadState): ViewNode[] {
  try {
    return drawStatus(locale, undefined, state, false, false);
  } catch {
    // Anybody can register a language, also one that throws.
    return drawStatus(en, undefined, state, false, false);
  }
}
