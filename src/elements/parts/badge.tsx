/** @jsx h */
import type { Rating } from '../../model/fact-check.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';
import type { PageContext } from '../page-context.js';
import { signs } from './signs.js';

// A longer label would make a bar of colour instead of a badge.
const LONGEST_BADGE = 24;

interface BadgeProps {
  page: PageContext;
  label: string;
  rating: Rating | undefined;
  /** Smaller, among other words. */
  isSmall?: boolean;
  /** `lang` of the label, if it is another than that of the words around it. */
  lang?: string | undefined;
}

/** A verdict's sign and label on a ground of the rating's colour; a longer label stands beside its sign in bold words. */
export function Badge({ page, label, rating, isSmall = false, lang }: BadgeProps): ViewChild {
  const shape = !rating ? 'unrated' : label.length > LONGEST_BADGE ? 'words' : 'filled';
  return (
    <span
      part={`verdict-badge${rating ? ` verdict-${rating}` : ''}`}
      class={`badge ${shape} ${toneOf(rating)}${isSmall ? ' small-badge' : ''}`}
    >
      {rating && <Sign page={page} rating={rating} />}
      <bdi part="verdict-label" lang={lang}>
        {label}
      </bdi>
    </span>
  );
}

/** The class that gives the colours of a rating. */
export function toneOf(rating: Rating | undefined): string {
  return `tone ${rating ?? 'none'}`;
}

/** The sign of a rating: the page's own if it has one, else ours. It says nothing that the label does not. */
function Sign({ page, rating }: { page: PageContext; rating: Rating }): ViewChild {
  if (page.ownSigns.has(rating))
    return <span part="verdict-icon" class="sign" data-sign={rating} aria-hidden="true" />;
  const { area, line } = signs[rating];
  return (
    <slot name="verdict-icon">
      <svg part="verdict-icon" class="sign" viewBox="0 0 20 20" aria-hidden="true">
        {area && <path class="area" d={area} />}
        {line && <path class="line" d={line} />}
      </svg>
    </slot>
  );
}
