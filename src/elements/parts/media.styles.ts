import { css } from 'lit';

/** How pictures that were checked look, with their stamp and beside their original. */
export const mediaStyles = css`
  .media {
    display: grid;
    gap: var(--_space);
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .box:has(.media) {
    break-inside: auto;
  }
  .media figure {
    margin: 0;
  }
  .media [part='caption'] {
    font-size: 0.9375em;
  }
  /* Room for a finger (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
  .media :is(summary, .small a, p > a) {
    padding-block: 5px;
  }
  .media figure > [part='picture'] {
    margin-block-end: 0.4em;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) 1.25em;
  }
  @container (inline-size >= 440px) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .stamped {
    --_verdict: var(--_tone);
    margin-block-end: 0.4em;
    &.none {
      --_tone: light-dark(#26282c, #e8eaed);
    }
  }
  .stamp.tone {
    --_tone: var(--_stamp, var(--_verdict));
    --_on: var(--_black-or-white);
    z-index: 2;
    align-self: end;
    padding: 0.3em 0.6em;
    margin: 0;
    font-weight: 700;
    line-height: 1.25;
    color: var(--_on);
    overflow-wrap: anywhere;
    background: var(--_tone);
    border: 1px solid var(--_edge);
    print-color-adjust: exact;
  }
  /* Strip, lines and picture in one place; the strip is read first and stands across the foot. */
  .over {
    position: relative;
    display: grid;
    inline-size: fit-content;
    max-inline-size: 100%;
    > * {
      grid-area: 1 / 1;
      min-inline-size: 0;
    }
  }
  /* Two lines from corner to corner: whatever quarter is cut out shows a part of them. Dark within light, to be seen on any ground. */
  .lines {
    position: absolute;
    inset: 0;
    z-index: 1;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: #000;
    stroke-width: 1px;
    pointer-events: none;
    print-color-adjust: exact;
  }
  .lines path {
    vector-effect: non-scaling-stroke;
  }
  .casing {
    stroke: #fff;
    stroke-width: 3px;
  }
  @media (forced-colors: active) {
    .stamp.tone {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
    }
    .lines {
      stroke: CanvasText;
    }
    .casing {
      stroke: Canvas;
    }
  }
  @media print {
    img.sensitive,
    .over:has(> .sensitive) > .lines {
      display: none;
    }
  }
`;
