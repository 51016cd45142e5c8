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
    margin: calc(0.2 * var(--_space)) 0 calc(0.5 * var(--_space));
    font-size: var(--_title);
    line-height: 1.15;
  }
  [part='glance'] [part='title'] {
    font: inherit;
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
    position: relative;
    padding-block: 0.6em;
    padding-inline: 2.6em 0.8em;
    margin-block-end: calc(0.9 * var(--_space));
    color: inherit;
    background: color-mix(in srgb, var(--_notice) 8%, transparent);
    border: var(--_width) solid var(--_notice);
    border-radius: var(--_radius);
    /* The sign is help, the sentence is the notice. */
    &::before {
      position: absolute;
      inset-inline-start: 0.8em;
      inline-size: 1.25em;
      block-size: 1.25em;
      line-height: 1.25em;
      font-weight: 700;
      text-align: center;
      color: var(--_notice);
      content: '!' / '';
      border: 1.5px solid;
      border-radius: 50%;
    }
  }
  /* The title is as large as the element is wide. Without an own width of its content, a head alone in a row of boxes would shrink. */
  .head {
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
  }
  [part='kind'] {
    margin-block-end: 0;
    font-size: 0.94em;
    font-weight: 700;
    line-height: 1.3;
    color: inherit;
    font-variant-caps: all-small-caps;
    letter-spacing: var(--_tracking);
  }
  [part='byline'] {
    color: inherit;
  }
  /* Above the prose, and no remark among others. */
  [part='disclosure'] {
    margin-block: calc(0.5 * var(--_space));
    color: inherit;
  }
  .about {
    margin-block-end: calc(1.2 * var(--_space));
  }
  .muted {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quoted::before {
    content: open-quote;
  }
  .quoted::after {
    content: close-quote;
  }
  .isolate {
    unicode-bidi: isolate;
  }
  .group {
    white-space: nowrap;
  }
  /* Marks beside each other are one thing to the eye. The ground reaches beyond them without moving the words around. */
  .pill {
    --_pill: color-mix(in srgb, var(--_citation) 6%, transparent);
    background: var(--_pill);
    border-radius: 0.1em;
    box-shadow: 0 0 0 0.15em var(--_pill);
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
    margin-block-start: calc(2.5 * var(--_space));
    padding-block-start: calc(0.6 * var(--_space));
    border-block-start: var(--_width) solid var(--_rule);
    & > [part='heading'] {
      margin-block-start: calc(0.3 * var(--_space));
      font-size: 0.94em;
    }
    & .ui:last-child {
      margin-block-end: 0;
    }
  }
  [part='foot'].credit {
    margin-block-start: calc(0.9 * var(--_space));
  }
  [part='share'] button,
  button[part='toggle'],
  [part='question'] button {
    min-block-size: 36px;
  }
  button[part='toggle'] {
    font-weight: 600;
  }
`;
