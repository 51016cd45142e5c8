import { css } from 'lit';

// Lengths in em stay so until they are used, each relative to its own text.
/** The public custom properties, read here alone: component styles use only the private ones. */
export const tokenStyles = css`
  .root {
    --_text: var(--fact-text);
    --_ground: var(--fact-ground);
    --_padding: var(--fact-padding, 0);
    --_space: var(--fact-space, 1em);
    --_link: var(--fact-link, LinkText);
    --_citation: var(--fact-citation, var(--_link));
    --_muted: var(--fact-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_accent: var(--fact-accent, currentColor);
    --_rule: var(--fact-rule, color-mix(in srgb, currentColor 24%, transparent));
    --_width: var(--fact-rule-width, 1px);
    --_notice: var(--fact-notice, color-mix(in srgb, darkorange 65%, currentColor));
    --_highlight: var(--fact-highlight, color-mix(in srgb, gold 14%, transparent));
    --_radius: var(--fact-radius, 3px);
    --_heading: var(--fact-heading-font);
    --_weight: var(--fact-heading-weight, 700);
    --_title: var(--fact-title-size, clamp(1.35em, 1.1em + 1.8cqi, 1.65em));
    --_small: var(--fact-small-font);
    --_picture-height: var(--fact-picture-height, min(75vh, 32em));
    --_true: var(--fact-true, green);
    --_mostly-true: var(--fact-mostly-true, olive);
    --_mixed: var(--fact-mixed, darkorange);
    --_mostly-false: var(--fact-mostly-false, orangered);
    --_false: var(--fact-false, crimson);
    --_off-scale: var(--fact-off-scale, slateblue);
    max-inline-size: var(--fact-measure, 42em);
    padding: var(--_padding);
    color: var(--_text, inherit);
    background: var(--_ground, none);
    border-radius: var(--_radius);
  }
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    --_text: var(--fact-text, CanvasText);
    --_ground: var(--fact-ground, Canvas);
    --_padding: var(--fact-padding, 1em);
    color-scheme: light;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
  }
  :host([density='compact']) .root {
    --_space: calc(0.5 * var(--fact-space, 1em));
    line-height: 1.4;
  }
`;
