/** @jsx h */
import type { ScaleOutline } from '../../outline/outline.js';
import { h } from '../../view/jsx.js';
import type { ViewChild } from '../../view/node.js';

// More could not be counted at a glance.
const MOST_STEPS = 7;

/** Where a verdict stands on its reviewer's scale, from the worst at the start of the line to the best; in words it is told beside it. */
export function Meter({ scale: { position, steps } }: { scale: ScaleOutline }): ViewChild {
  if (!steps || steps > MOST_STEPS)
    return (
      <svg part="scale" class="line-meter" aria-hidden="true">
        <path d="M0 4h9999" />
        <circle cx={`${Math.round(4 + 92 * position)}%`} cy={4} r={4} />
      </svg>
    );
  const reached = Math.round(position * (steps - 1));
  return (
    <span part="scale" class="meter" aria-hidden="true">
      {Array.from({ length: steps }, (_, step) => (
        <span class={step === reached ? 'reached' : undefined} />
      ))}
    </span>
  );
}
