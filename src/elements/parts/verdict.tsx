/** @jsx h */
import type { VerdictOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import { action } from '../../controllers/actions.js';
import { message, type PageContext } from '../page-context.js';
import { drawLine, InterfaceLine } from './line.js';
import { Prose } from './prose.js';

// About five lines of a phone.
const LONGEST_OPEN = 240;

interface VerdictProps {
  page: PageContext;
  verdict: VerdictOutline;
}

/** A verdict: the reviewer's own words with their sign, the reviewer, and what they say of it. */
export function Verdict({ page, verdict }: VerdictProps): ViewChild {
  const { place, lead, label, rating, isShort, scale, origin, explanation } = verdict;
  const isLong = label.length > LONGEST_OPEN;
  const isFolded = isLong && !page.unfolded.has(place);
  return (
    <div part="verdict" class={`tone ${rating ?? 'none'}`}>
      <InterfaceLine page={page} line={[{ words: lead }]} />
      <p
        part="verdict-label"
        class={isShort ? undefined : isFolded ? 'long fold' : 'long'}
        data-place={isLong ? place : undefined}
        tabindex={isLong ? -1 : undefined}
      >
        {isShort && rating && (
          <slot name="verdict-icon">
            <span part="verdict-icon" aria-hidden="true" />
          </slot>
        )}
        <bdi>{label}</bdi>
      </p>
      {isFolded && (
        <button type="button" lang={page.uiLang} {...action('unfold-verdict')} data-place={place}>
          {message(page, 'showAll')}
        </button>
      )}
      {scale && (
        <p class="ui" lang={page.uiLang} dir={page.uiDir}>
          <Scale position={scale.position} /> {drawLine(page, scale.line)}
        </p>
      )}
      <InterfaceLine page={page} line={origin} />
      <Prose page={page} prose={explanation} />
    </div>
  );
}

const Scale = ({ position }: { position: number }): ViewChild => (
  <svg class="scale" viewBox="0 0 100 12" aria-hidden="true">
    <path d="M6 6h88M6 2v8M94 2v8" />
    <circle cx={6 + 88 * position} cy={6} r={4} />
  </svg>
);
