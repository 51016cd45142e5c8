import { css } from 'lit';

/** How the frame, headings, running text and citation marks look. */
export const textStyles = css`
  article {
    padding-block-start: calc(0.7 * var(--_space));
    border-block-start: calc(3 * var(--_width)) solid var(--_accent);
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0 0 calc(0.75 * var(--_space));
  }
  ul,
  ol {
    padding-inline-start: 1.6em;
  }
  li {
    min-block-size: 24px;
    margin-block-end: calc(0.35 * var(--_space));
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: calc(3 * var(--_width)) solid var(--_rule);
  }
  [part='heading'],
  [part='title'] {
    margin: calc(1.5 * var(--_space)) 0 calc(0.45 * var(--_space));
    font-family: var(--_heading, inherit);
    font-size: 1.12em;
    font-weight: var(--_weight);
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='title'] {
    margin: calc(0.15 * var(--_space)) 0 calc(0.35 * var(--_space));
    font-size: var(--_title);
    line-height: 1.2;
  }
  .head + section > [part='heading'] {
    margin-block-start: 0;
  }
  :focus-visible {
    border-radius: 2px;
    outline: 2px solid;
    outline-offset: 2px;
  }
  a,
  button {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    cursor: pointer;
    &:hover {
      text-decoration-thickness: 2px;
    }
  }
  .anchor {
    padding-inline: 0.4em;
    text-decoration: none;
    opacity: 0;
  }
  .anchor::after {
    content: '#';
  }
  [part='section']:focus-within .anchor,
  [part='heading']:hover .anchor {
    opacity: 1;
  }
  .ui,
  .small,
  .bare,
  [part='disclaimer'] {
    margin-block-end: calc(0.3 * var(--_space));
    font-family: var(--_small, inherit);
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  [part='notice'] {
    padding: 0.5em 0.8em;
    color: inherit;
    border: var(--_width) solid var(--_notice);
    border-inline-start-width: 5px;
    border-radius: var(--_radius);
  }
  /* The title is as large as the element is wide. Without an own width of its content, a head alone in a row of boxes would shrink. */
  .head {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    margin-block-end: calc(0.9 * var(--_space));
    border-block-end: var(--_width) solid var(--_rule);
  }
  .isolate {
    unicode-bidi: isolate;
  }
  .group {
    white-space: nowrap;
  }
  /* The characters as written are there for copying; those that are read, where they are others, come from here. */
  .written {
    font-size: 0;
    /* So that tools, too, take it for not seen: a link's name must hold the words that are. */
    [part='citation'] & {
      opacity: 0;
    }
  }
  [data-as]::before {
    content: attr(data-as);
  }
  /* What can be hit is larger than what is seen: padding across a line does not move it, and a box of its own for each mark would
     take a tenth of the layout of a fact check (https://drafts.csswg.org/css2/#inline-non-replaced). */
  [part='citation'] {
    padding-block: 0.35em;
    color: var(--_citation);
    /* Brackets tell marks from the text; where colours are forced, a line does too. */
    text-decoration-color: transparent;
    &.missing {
      color: var(--_muted);
    }
    &:hover {
      text-decoration-color: currentColor;
    }
    /* The ring is about what is seen. */
    &:focus-visible {
      padding-block: 0;
    }
  }
  button {
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    background: none;
    border: 0;
    & + & {
      margin-inline-start: 0.8em;
    }
  }
  [part='logo'] {
    max-inline-size: 12em;
    max-block-size: 2.5em;
  }
  [part='glance'] {
    margin: 0;
  }
  [part='foot'] {
    margin-block-start: calc(1.5 * var(--_space));
    padding-block-start: calc(0.6 * var(--_space));
    border-block-start: var(--_width) solid var(--_rule);
  }
`;
