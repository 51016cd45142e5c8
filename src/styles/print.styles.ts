import { css } from 'lit';

/** What is different on paper: addresses are written out, what can only be clicked is gone, and colours are those of a light page. */
export const printStyles = css`
  @media print {
    .root {
      color-scheme: light !important;
    }
    .back,
    .anchor,
    [part='back-links']:has(.back),
    [part='preview'] {
      display: none !important;
    }
    a[rel]:not(.address, [href*=':~:'])::after,
    [data-url]::after {
      /* A blank at either end, because the text around it may run the other way. */
      content: ' (' attr(href) ') ';
      direction: ltr;
      unicode-bidi: isolate;
    }
    [data-url]::after {
      content: attr(data-url);
    }
    [part='source'],
    [part='corrections'] li {
      break-inside: avoid;
    }
    [part='heading'],
    [part='title'] {
      break-after: avoid;
    }
  }
`;
