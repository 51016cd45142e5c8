/** @jsx h */
import { action } from '../../controllers/actions.js';
import { en } from '../../locale/en.js';
import { fillPhrase } from '../../locale/fill-phrase.js';
import type { Locale } from '../../locale/messages.js';
import type { Announcement } from '../announcement.js';
import { h } from '../../view/jsx.js';
import { flatten, type ViewChild, type ViewNode } from '../../view/node.js';

/** What stands beside or in the place of the fact check. */
export interface StatusProps {
  status: 'empty' | 'loading' | 'ready' | 'error';
  /** Of an error: whether nothing arrived that could be read. */
  isLost: boolean;
  /** Whether there is an address to ask. */
  isRemote: boolean;
  /** Absent where nothing is to be told. */
  announcement: Announcement | undefined;
}

/**
 * The fact check, or what stands in its place (the page's own version or the server's, and a line where there is news of it), and
 * the region in which readers who do not see the page change are told: it is there, empty, before anything comes
 * (https://www.w3.org/TR/WCAG22/#status-messages).
 */
export function drawStatus(
  locale: Locale,
  drawn: ViewNode | undefined,
  { status, isLost, isRemote, announcement }: StatusProps,
  hasFallback: boolean,
  isServed: boolean,
): ViewNode[] {
  const content = isServed ? undefined : drawn;
  const isError = status === 'error';
  const isLoading = isError ? announcement === '' : status === 'loading' && !hasFallback && !isServed;
  const error = isLost ? 'error' : 'unreadable';
  const announced = announcement !== 'silent' && announcement;
  const phrase = content ? announced : isLoading ? 'loading' : isError && error;
  const isSeen = !content && Boolean(phrase);
  const text = phrase ? fillPhrase(locale, phrase) : '';
  return flatten([
    content ?? (isServed ? null : <slot />),
    (isRemote || isError) && (
      <div
        class={isSeen ? 'root' : 'announcement'}
        role={announcement === undefined ? undefined : 'status'}
        lang={locale.lang}
        dir={locale.dir}
      >
        {isSeen ? (
          <p class="small" part={status}>
            {text}
            {isError && isRemote && <Retry locale={locale} />}
          </p>
        ) : (
          text
        )}
      </div>
    ),
  ]);
}

const Retry = ({ locale }: { locale: Locale }): ViewChild => [
  ' ',
  <button type="button" {...action('retry')}>
    {fillPhrase(locale, 'retry')}
  </button>,
];

/** The line that stands for a fact check that could not be drawn; in English where the language is what is at fault. */
export function drawFault(locale: Locale, props: StatusProps): ViewNode[] {
  try {
    return drawStatus(locale, undefined, props, false, false);
  } catch {
    // Anybody can register a language, also one that throws.
    return drawStatus(en, undefined, props, false, false);
  }
}
