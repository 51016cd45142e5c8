import { css } from 'lit';

// `all` resets everything but custom properties, direction and unicode-bidi; what pages set on the tag itself can only be
// answered with !important from inside (https://drafts.csswg.org/css-cascade-5/#cascade-context).
/** What the element takes from the page (font, size, line height, colour, colour scheme) and what it refuses. */
export const hostStyles = css`
  :host {
    display: block !important;
    visibility: visible !important;
    opacity: 1 !important;
    filter: none !important;
    animation: none !important;
    transition: none !important;
    writing-mode: horizontal-tb !important;
    direction: inherit !important;
    unicode-bidi: isolate !important;
    /* As far from its neighbours as a paragraph; a page may say otherwise. */
    margin-block: var(--fact-space, 1em);
  }
  :host([view='glance']) {
    margin-block: 0;
  }
  :host([dir='ltr']) {
    direction: ltr !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: inherit;
    /* Some pages give a box no size of words to close the gaps between its columns. */
    font-size: max(1em, 8px);
    line-height: inherit;
    overflow-wrap: anywhere;
  }
  /* Told, not seen; in the tree of assistive technology all the same. */
  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Lines in another direction than the text keep to its side. */
  .root[dir] [dir] {
    /* Chromium knows only the first name. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
