import { css } from 'lit';

/** How a claim with its verdict looks, and the list of several. */
export const claimStyles = css`
  [part='claim'] {
    margin-block: calc(0.7 * var(--_space)) calc(1.5 * var(--_space));
  }
  [part='summary'] + [part='claim'] {
    margin-block-start: calc(1.5 * var(--_space));
  }
  /* Side by side where there is room. Without an own width of its content, a claim alone in a row of boxes would shrink. */
  .frame {
    container-type: inline-size;
    contain-intrinsic-inline-size: 18em;
    margin-block-end: var(--_space);
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.9 * var(--_space)) 1.5em;
    padding-block: calc(0.8 * var(--_space));
    padding-inline: 1em;
    background: color-mix(in srgb, var(--_tone) var(--_tint), transparent);
    border-inline-start: 6px solid var(--_tone);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    break-inside: avoid;
    &.none {
      border-inline-start: calc(3 * var(--_width)) solid var(--_rule);
    }
    & p:last-child {
      margin-block-end: 0;
    }
  }
  @container (inline-size >= 440px) {
    .pair {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .many {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      gap: 1em 1.5em;
    }
  }
  [part='claim-label'],
  [part='verdict-lead'],
  [part='truth-label'] {
    margin-block-end: 0.2em;
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.2;
    /* Unlike capitals, small ones stay as they are written where they are copied. */
    font-variant-caps: all-small-caps;
    letter-spacing: var(--_tracking);
  }
  [part='claim-text'] {
    margin-block-end: 0.35em;
    padding: 0;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.35;
    border: 0;
  }
  [part='glance'] [part='claim-text'] {
    font: inherit;
  }
  [part='claim-box'] .ui {
    margin-block-end: 0.15em;
  }
  [part='verdict'] > p:not(.ui, .judgement, .long) {
    margin-block: calc(0.5 * var(--_space)) 0;
  }
  .many > * + * {
    margin-block-start: var(--_space);
  }
  @container (inline-size >= 440px) {
    .many > * + * {
      margin-block-start: 0;
    }
  }
  .many > * {
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_tone);
    &.none {
      border-inline-start: 1px solid var(--_rule);
    }
  }
  [part='no-verdict'] {
    font-size: 1.15em;
    font-weight: 700;
    color: inherit;
  }
  [part='agreement'] {
    margin-block-end: calc(0.6 * var(--_space));
    color: inherit;
  }
  [part='truth'] {
    margin-block-end: var(--_space);
    font-size: 1.06em;
  }
  .long {
    margin-block-end: calc(0.4 * var(--_space));
    white-space: pre-line;
  }
  [part='verdict-label'].long {
    padding-inline-start: 0.8em;
    border-inline-start: calc(3 * var(--_width)) solid var(--_tone);
  }
  .none > [part='verdict-label'].long {
    border-color: var(--_rule);
  }
  .fold {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    &.short {
      -webkit-line-clamp: 3;
    }
    /* Who walks through its links sees where they are. */
    &:focus-within {
      display: block;
    }
  }
  [part='claim-list'] {
    padding: 0;
    margin: 0 0 calc(1.2 * var(--_space));
    list-style: none;
    counter-reset: claim;
    & > li {
      padding-block: 0.55em;
      margin: 0;
      border-block-start: var(--_width) solid var(--_rule);
    }
    & > li:last-child {
      border-block-end: var(--_width) solid var(--_rule);
    }
    & a {
      color: inherit;
      text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
      &:hover {
        text-decoration-color: currentColor;
      }
    }
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em 1em;
    align-items: baseline;
    line-height: 1.4;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.4em;
  }
  /* One column for the badges of all claims, as wide as the longest of them. */
  @container (inline-size >= 440px) {
    [part='claim-list'] {
      display: grid;
      grid-template-columns: fit-content(38%) minmax(0, 1fr);
      column-gap: 1.25em;
      & > li,
      .row {
        display: grid;
        grid-template-columns: subgrid;
        grid-column: 1 / -1;
      }
    }
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
`;
