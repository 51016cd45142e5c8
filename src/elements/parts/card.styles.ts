import { css } from 'lit';

/**
 * A card has a ground, a line around it and room on all sides, which properties of the page take away; a line of words has none. A card
 * among so many that it had to wait costs no layout while it is off the screen; its room is a guess until it has been seen, then as
 * large as it was.
 */
export const cardStyles = css`
  :host(:not([view='glance'])) .root {
    --_ground: var(--fact-ground, color-mix(in srgb, currentColor 2.5%, transparent));
    --_padding: var(--fact-padding, 1em 1.1em);
    --_border: var(--fact-border-width, 1px);
    --_radius: var(--fact-radius, 6px);
  }
  :host(:not([view='glance'])[theme='light']) .root,
  :host(:not([view='glance'])[theme='dark']) .root {
    --_ground: var(--fact-ground, Canvas);
  }
  :host([density='compact']:not([view='glance'])) .root {
    --_padding: var(--fact-padding, 0.3em 0.8em);
  }
  article {
    padding: 0;
    border: 0;
  }
  [part='claim'] {
    margin-block: calc(0.6 * var(--_space)) calc(0.8 * var(--_space));
  }
  /* No box in a box. */
  .box {
    padding-block: 0;
    padding-inline: 0.9em 0;
    background: none;
  }
  /* A card of a column has no room for two. */
  @container (inline-size < 540px) {
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media screen {
    /* Where the browser does not hold the view in its place, a wrong guess would move it. */
    @supports (overflow-anchor: auto) {
      :host(:state(late)) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 38em;
      }
    }
  }
`;
