import { css } from 'lit';

/**
 * A card among so many that it had to wait costs no layout while it is off the screen; its room is a guess until it has been seen,
 * then as large as it was.
 */
export const cardStyles = css`
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
