import { css } from 'lit';

/** How pictures and tables look. */
export const figureStyles = css`
  figure,
  .scroll {
    margin: 0 0 var(--_space);
  }
  /* Its room is kept until it is there: width and height of the file, scaled to the line. */
  img[part='picture'],
  .room {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: var(--_picture-height);
  }
  img[part='picture'] {
    object-fit: contain;
    object-position: 0 0;
    :dir(rtl) > & {
      object-position: 100% 0;
    }
  }
  /* Words over the room for the picture; a small picture gives way to them. */
  .stage {
    display: grid;
    border: var(--_width) solid var(--_rule);
    border-radius: var(--_radius);
    > * {
      grid-area: 1 / 1;
      min-inline-size: 0;
    }
  }
  .instead {
    align-self: center;
    padding: 0.8em;
    text-align: center;
    > p {
      margin: 0 0 0.4em;
    }
  }
  figcaption {
    margin-block-start: 0.4em;
  }
  figcaption [part='caption'] {
    color: var(--_text, CanvasText);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-family: inherit;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  table [part='caption'] {
    padding-block-end: 0.4em;
    font-weight: var(--_weight);
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  th,
  td {
    padding: 0.4em 0.7em;
    /* A cell in another direction keeps to the side of its column. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    vertical-align: top;
    /* Words stay whole; a table of many columns is scrolled instead. */
    overflow-wrap: break-word;
    border: var(--_width) solid var(--_rule);
  }
  thead th {
    border-block-end-width: calc(2 * var(--_width));
  }
  @media print {
    figure,
    tr {
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    .instead button {
      display: none;
    }
    .instead a[hidden] {
      display: inline;
    }
  }
`;
