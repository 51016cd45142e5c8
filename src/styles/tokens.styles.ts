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
    --_title: var(--fact-title-size, clamp(1.5em, 1.2em + 1.6cqi, 1.9em));
    --_small: var(--fact-small-font);
    --_stamp: var(--fact-stamp);
    --_picture-height: var(--fact-picture-height, min(75vh, 32em));
    --_tracking: 0.06em;
    --_border: var(--fact-border-width, 0px);
    --_tint: var(--fact-tint, 5%);
    --_true: var(--fact-true, light-dark(#0a6b52, #2fae88));
    --_mostly-true: var(--fact-mostly-true, light-dark(#8c9c1c, #b9cc4a));
    --_mixed: var(--fact-mixed, light-dark(#eeb01e, #ffd766));
    --_mostly-false: var(--fact-mostly-false, light-dark(#c8470f, #f07f3c));
    --_false: var(--fact-false, light-dark(#a80f34, #e8526b));
    --_off-scale: var(--fact-off-scale, light-dark(#6b3fa0, #b79bf0));
    --_made: var(--fact-off-scale, light-dark(#3f4fa3, #97a5f2));
    --_unproven: var(--fact-off-scale, light-dark(#45587c, #98aed2));
    --_aside: var(--fact-off-scale, light-dark(#565f68, #aab4bd));
    --_on-true: var(--fact-on-true);
    --_on-mostly-true: var(--fact-on-mostly-true);
    --_on-mixed: var(--fact-on-mixed);
    --_on-mostly-false: var(--fact-on-mostly-false);
    --_on-false: var(--fact-on-false);
    --_on-off-scale: var(--fact-on-off-scale);
    max-inline-size: var(--fact-measure, 42em);
    padding: var(--_padding);
    color: var(--_text, inherit);
    background: var(--_ground, none);
    border: var(--_border) solid var(--_rule);
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
  /* Letters that have no capitals are not set apart: some of them are joined. */
  .root:lang(ar, fa, he, hi, ja, zh) {
    --_tracking: 0;
  }
  :host([density='compact']) .root {
    --_space: calc(0.5 * var(--fact-space, 1em));
    line-height: 1.4;
  }
`;
