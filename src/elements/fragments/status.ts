import { html, nothing } from 'lit';
import { fillPhrase } from '../../locale/fill-phrase.js';
import type { Locale } from '../../locale/messages.js';
import type { Drawn } from '../drawing.js';

/** What stands where no fact check is drawn: the page's own version or the server's, and a line where there is news of it. */
export function drawStatus(
  locale: Locale,
  status: 'empty' | 'loading' | 'ready' | 'error',
  canRetry: boolean,
  hasFallback: boolean,
  isServed: boolean,
): Drawn {
  const isError = status === 'error';
  const line =
    isError || (status === 'loading' && !hasFallback && !isServed)
      ? html`<div class="root" lang=${locale.lang} dir=${locale.dir}>
          <p class="small" part=${status}>
            ${fillPhrase(locale, isError ? 'error' : 'loading')}
            ${isError && canRetry ? html`<button type="button" data-retry>${fillPhrase(locale, 'retry')}</button>` : nothing}
          </p>
        </div>`
      : nothing;
  return isServed ? line : html`<slot></slot>${line}`;
}
