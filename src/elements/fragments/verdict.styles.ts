import { css } from 'lit';

// Each tone is mixed with the colour of the text, so that it is dark on a light page and light on a dark one.
/** How claims and verdicts look: words, shape and colour together; circles on the scale, squares off it. */
export const verdictStyles = css`
  [part='claim'] {
    margin-block-end: 1.4em;
  }
  [part='claim-text'] {
    margin-block-end: 0.4em;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.35;
  }
  [part='verdict'] {
    --_tone: var(--fact-off-scale, color-mix(in srgb, slateblue 65%, currentColor));
    --_sign: '!';
    margin-block: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px double var(--_tone);
    break-inside: avoid;
  }
  .unproven,
  .uncheckable {
    --_sign: '?';
  }
  .none {
    --_tone: currentColor;
  }
  .true,
  .mostly-true,
  .mixed,
  .mostly-false,
  .false {
    --_shape: 50%;
    border-inline-start-style: solid;
  }
  .true {
    --_tone: var(--fact-true, color-mix(in srgb, green 65%, currentColor));
    --_sign: '✓';
  }
  .mostly-true {
    --_tone: var(--fact-mostly-true, color-mix(in srgb, olive 65%, currentColor));
    --_sign: '✓';
  }
  .mixed {
    --_tone: var(--fact-mixed, color-mix(in srgb, darkorange 65%, currentColor));
    --_sign: '≈';
  }
  .mostly-false {
    --_tone: var(--fact-mostly-false, color-mix(in srgb, orangered 65%, currentColor));
    --_sign: '✕';
  }
  .false {
    --_tone: var(--fact-false, color-mix(in srgb, crimson 65%, currentColor));
    --_sign: '✕';
  }
  [part='verdict-label'] {
    display: flex;
    gap: 0.4em;
    margin: 0;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.3;
    color: var(--_tone);
  }
  .long {
    display: block;
    font-size: 1em;
    white-space: pre-line;
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
    color: Canvas;
  }
`;
