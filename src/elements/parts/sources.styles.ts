import { css } from 'lit';

/** How the list of sources looks. */
export const sourcesStyles = css`
  ol {
    padding-inline-start: 2.2em;
  }
  [part='source'] p {
    margin: 0;
  }
  [part='source'] {
    padding-block: 0.15em;
    margin-block-end: calc(0.55 * var(--_space));
  }
  [part='source']::marker {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  /* A way back in this line keeps its distance from the link above. */
  [part='source-title'] + [part='source-meta'] {
    margin-block-start: 0.2em;
  }
  [part='stance'] {
    display: inline-block;
    padding: 0 0.5em;
    margin-inline-end: 0.25em;
    font-family: var(--_small, inherit);
    font-size: 0.857em;
    line-height: 1.5;
    color: var(--_muted);
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 1em;
  }
  [part='source-meta'] [part='stance'] {
    color: inherit;
  }
  /* Links of the next line keep their distance from the one in a tag. */
  [part='stance'] {
    margin-block-end: 0.15em;
  }
  [part='stance'] a {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  [part='quote'] {
    padding-inline-start: 0.8em;
    margin-block: 0.2em;
    font-style: italic;
    border-width: calc(2 * var(--_width));
    &:lang(ar, fa, he, hi, ja, zh) {
      font-style: normal;
    }
  }
  .passage {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    text-decoration: none;
  }
  .passage svg {
    margin: 0;
    stroke-width: 1;
  }
  .passage:dir(rtl) svg {
    transform: scaleX(-1);
  }
  /* Names of sources, one after another. */
  .named > [part='heading'],
  .named > ol {
    display: inline;
    margin: 0;
    font-family: var(--_small, inherit);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .named > [part='heading']::after {
    content: ':';
  }
  /* Not a blank behind the heading, which may run the other way. */
  .named > ol {
    margin-inline-start: 0.35em;
  }
  .named > .bare > li:not(:last-child)::after {
    /* A middle dot, which no line begins with. */
    content: '\\a0\\b7  ';
  }
  .number {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  /* A quotation that runs the other way has lines of its own. */
  blockquote:dir(rtl) > :dir(ltr):first-child,
  blockquote:dir(ltr) > :dir(rtl):first-child {
    display: block;
  }
  :host([density='compact']) [part='source'] > p {
    display: inline;
    margin-inline-end: 0.6em;
  }
  .highlighted {
    background: var(--_highlight);
    border-radius: var(--_radius);
  }
  /* Colours of links are chosen for the ground of the page, not for this one. */
  .highlighted a {
    color: inherit;
  }
  .back {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
  }
  /* Browsers break a line after a picture, even before a space that does not break. */
  .icon {
    white-space: nowrap;
  }
  svg:where(:not(.room)) {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.05em;
    vertical-align: -0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.7;
  }
  [part='preview'] {
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: auto;
    max-block-size: 60vh;
    padding: 0.7em 1em;
    margin: 0 auto;
    overflow: auto;
    font-size: 0.94em;
    line-height: 1.45;
    color: var(--_text, CanvasText);
    background: var(--_ground, Canvas);
    border: var(--_width) solid var(--_rule);
    border-radius: var(--_radius);
    box-shadow: 0 3px 14px rgb(0 0 0 / 22%);
    ol,
    p {
      margin-block: 0 0.2em;
    }
  }
  .sheet {
    inline-size: 100%;
    max-inline-size: 40em;
    a,
    button {
      min-block-size: 24px;
    }
  }
  @supports (top: anchor(bottom)) {
    [part='preview']:not(.sheet) {
      position-anchor: --fact-mark;
      /* Always as wide, so that the mark is beside it wherever on the line that is. */
      inset: anchor(bottom) auto auto min(anchor(left), max(8px, 100% - 24em - 8px));
      inline-size: min(24em, 100% - 16px);
      /* The larger side of a mark has more room than this. */
      max-block-size: calc(50vh - 2em);
      margin: 0.05em 0;
    }
    [part='preview'].above {
      inset-block: auto anchor(top);
    }
  }
  .bare {
    padding: 0;
    list-style: none;
  }
  .bare li {
    display: inline;
  }
  .bare li:not(:last-child)::after {
    /* A middle dot, which no line begins with. */
    content: '\\a0\\b7  ';
  }
`;
