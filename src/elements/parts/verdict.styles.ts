import { css } from 'lit';

// Each tone is brought to a middle lightness and mixed with the colour of the text: dark on a light page, light on a dark one, and
// words keep a contrast of 4.5 to 1 whatever tone a newsroom chooses.
/** How claims and verdicts look: words, shape and colour together; circles on the scale, squares off it. */
export const verdictStyles = css`
  [part='claim'] {
    margin-block-end: calc(1.4 * var(--_space));
  }
  .contents {
    margin-block-end: calc(1.2 * var(--_space));
  }
  .pair {
    margin-block-end: calc(0.9 * var(--_space));
    padding-block: 0.2em;
    padding-inline-start: 0.9em;
    border-inline-start: 5px var(--_line) var(--_stroke);
    break-inside: avoid;
  }
  [part='claim-text'] {
    margin-block-end: calc(0.4 * var(--_space));
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.35;
  }
  .tone {
    --_tone: var(--_off-scale);
    --_middle: lab(from var(--_tone) clamp(48, l, 62) a b);
    --_stroke: color-mix(in srgb, var(--_middle) 80%, currentColor);
    --_sign: '!';
    --_line: double;
  }
  [part='verdict'] {
    margin-block-start: calc(0.6 * var(--_space));
  }
  .many {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0 1.2em;
  }
  .many > * {
    padding-inline-start: 0.7em;
    border-inline-start: 3px var(--_line) var(--_stroke);
  }
  .unproven,
  .uncheckable {
    --_sign: '?';
  }
  .none {
    --_stroke: currentColor;
    --_line: solid;
    border-inline-start-width: 1px;
  }
  .true,
  .mostly-true,
  .mixed,
  .mostly-false,
  .false {
    --_shape: 50%;
    --_line: solid;
  }
  .true {
    --_tone: var(--_true);
    --_sign: '\\2713';
  }
  .mostly-true {
    --_tone: var(--_mostly-true);
    --_sign: '\\2713';
  }
  .mixed {
    --_tone: var(--_mixed);
    --_sign: '\\2248';
  }
  .mostly-false {
    --_tone: var(--_mostly-false);
    --_sign: '\\2715';
  }
  .false {
    --_tone: var(--_false);
    --_sign: '\\2715';
  }
  [part='verdict-label'] {
    display: flex;
    gap: 0.4em;
    margin: 0 0 calc(0.2 * var(--_space));
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    color: color-mix(in srgb, var(--_middle) 60%, currentColor);
  }
  .none > [part='verdict-label'] {
    color: inherit;
  }
  .long {
    display: block;
    font-size: 1em;
    font-weight: inherit;
    white-space: pre-line;
  }
  .fold {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .scale {
    inline-size: 8em;
    vertical-align: -0.15em;
  }
  .scale circle {
    fill: currentColor;
  }
  .scale:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print, (scripting: none) {
    .fold {
      display: block;
    }
    [part='rest'] {
      display: block !important;
      content-visibility: visible !important;
    }
    button {
      display: none;
    }
  }
  [part='verdict-icon'] {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    font-size: 0.85em;
    text-align: center;
    border: 2px solid;
    border-radius: var(--_shape, 2px);
  }
  [part='verdict-icon']::before {
    content: var(--_sign);
  }
  .true [part='verdict-icon'],
  .false [part='verdict-icon'] {
    background: currentColor;
  }
  .true [part='verdict-icon']::before,
  .false [part='verdict-icon']::before {
    color: var(--_ground, Canvas);
  }
  /* The browser takes every colour but its own away, and the ground of the sign with it. */
  @media (forced-colors: active) {
    .true [part='verdict-icon'],
    .false [part='verdict-icon'] {
      background: CanvasText;
    }
  }
`;
