/** @jsx h */
import type { VerdictOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { Badge, toneOf } from './badge.js';
import { InterfaceLine } from './line.js';
import { Meter } from './meter.js';
import { Prose } from './prose.js';
import { Unfold } from './unfold.js';

// About five lines of a phone.
const LONGEST_OPEN = 240;

interface VerdictProps {
  page: PageContext;
  verdict: VerdictOutline;
}

/** A verdict: the reviewer's own words with their sign, where it stands on a scale, the reviewer, and what they say of it. */
export function Verdict({ page, verdict }: VerdictProps): ViewChild {
  const { lead, label, rating, isShort, scale, origin, explanation } = verdict;
  return (
    <div part="verdict" class={toneOf(rating)}>
      <InterfaceLine page={page} line={[{ text: lead }]} part="verdict-lead" />
      {isShort ? (
        <p class="judgement">
          <Badge page={page} label={label} rating={rating} />
          {scale && (
            <span class="gauge" dir={page.uiDir}>
              <Meter scale={scale} />
            </span>
          )}
        </p>
      ) : (
        <Conclusion page={page} verdict={verdict} />
      )}
      {scale && <InterfaceLine page={page} line={scale.line} />}
      <InterfaceLine page={page} line={origin} part="reviewer" />
      <Prose page={page} prose={explanation} />
    </div>
  );
}

/** A label that is a paragraph; one that is longer than a few lines is folded on the screen. */
function Conclusion({ page, verdict: { place, label } }: VerdictProps): ViewChild {
  const isLong = label.length > LONGEST_OPEN;
  const isFolded = isLong && !page.unfolded.has(place);
  return [
    <p
      part="verdict-label"
      class={isFolded ? 'long fold' : 'long'}
      data-place={isLong ? place : undefined}
      tabindex={isLong ? -1 : undefined}
    >
      <bdi>{label}</bdi>
    </p>,
    isFolded && <Unfold page={page} place={place} />,
  ];
}
