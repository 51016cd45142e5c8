import { css } from 'lit';

/** How the list of sources looks. */
export const sourcesStyles = css`
  ol {
    padding-inline-start: 2.2em;
  }
  [part='source'] p {
    margin: 0;
  }
  .reached {
    background: var(--_highlight);
    border-radius: var(--_radius);
  }
  .back {
    display: inline-block;
    min-block-size: 24px;
  }
  .bare {
    padding: 0;
    list-style: none;
  }
  .bare li {
    display: inline;
  }
  .bare li + li::before {
    content: '· ';
  }
`;
