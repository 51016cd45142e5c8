import { css } from 'lit';

/** The public custom properties, read once: component styles use only the private ones. */
export const tokenStyles = css`
  .root {
    --_link: var(--fact-link, LinkText);
    --_muted: var(--fact-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_rule: var(--fact-rule, color-mix(in srgb, currentColor 24%, transparent));
    --_notice: var(--fact-notice, color-mix(in srgb, darkorange 65%, currentColor));
    --_highlight: var(--fact-highlight, color-mix(in srgb, gold 24%, transparent));
    --_radius: var(--fact-radius, 3px);
    --_heading: var(--fact-heading-font);
    max-inline-size: var(--fact-measure, 42em);
  }
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    padding: 1em;
    color: CanvasText;
    color-scheme: light;
    background: Canvas;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
`;
