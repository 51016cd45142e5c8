import { css } from 'lit';

/** How the frame, headings, running text and citation marks look. */
export const textStyles = css`
  article {
    padding-block-start: 0.7em;
    border-block-start: 3px solid;
  }
  p,
  ul,
  ol,
  blockquote {
    margin: 0 0 0.75em;
  }
  ul,
  ol {
    padding-inline-start: 1.6em;
  }
  li {
    margin-block-end: 0.35em;
  }
  blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_rule);
  }
  [part='heading'],
  [part='title'] {
    margin: 1.5em 0 0.45em;
    font-family: var(--_heading, inherit);
    font-size: 1.12em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  [part='title'] {
    margin: 0.15em 0 0.35em;
    font-size: 1.6em;
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
  a {
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  a:hover {
    text-decoration-thickness: 2px;
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
    margin-block-end: 0.3em;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_muted);
  }
  [part='notice'] {
    padding: 0.5em 0.8em;
    color: inherit;
    border: 1px solid var(--_notice);
    border-inline-start-width: 5px;
    border-radius: var(--_radius);
  }
  .head {
    margin-block-end: 0.9em;
    border-block-end: 1px solid var(--_rule);
  }
  .isolate {
    unicode-bidi: isolate;
  }
  .group {
    white-space: nowrap;
  }
  /* The characters as written are there for copying; the brackets and commas that are read come from here. */
  .written {
    font-size: 0;
  }
  .open::before {
    content: '[';
  }
  .join::before {
    content: ', ';
  }
  .close::before {
    content: ']';
  }
  [part='citation'] {
    position: relative;
    text-decoration: none;
  }
  [part='citation'].missing {
    color: var(--_muted);
  }
  [part='citation']:hover {
    text-decoration: underline;
  }
  [part='citation']::before {
    content: attr(data-number);
  }
  [part='citation']::after {
    position: absolute;
    inset: -0.35em -0.2em;
    content: '';
  }
  button {
    min-block-size: 24px;
    padding: 0;
    font: inherit;
    color: var(--_link);
    text-decoration: underline 1px;
    text-underline-offset: 0.15em;
    cursor: pointer;
    background: none;
    border: 0;
  }
  button + button {
    margin-inline-start: 0.8em;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  [part='logo'] {
    max-inline-size: 12em;
    max-block-size: 2.5em;
  }
  [part='glance'] {
    margin: 0;
  }
  [part='foot'] {
    margin-block-start: 1.5em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
`;
