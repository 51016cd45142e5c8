import { css } from 'lit';

// The colour of a rating is used as it is given. On it stands black or white, whichever has the higher contrast: they are equal at a
// luminance of 0.179, and one of them always reaches 4.5 to 1 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). Where the colour
// itself does not stand out 3 to 1 from tinted paper or from a tinted dark page, an edge of the same hue is drawn around it, else one that cannot be seen.
/** The colours of each rating, and how a verdict's badge and its meter look. */
export const badgeStyles = css`
  .tone {
    --_tone: var(--_off-scale);
    --_on: var(--_on-off-scale, var(--_black-or-white));
    /* Where colours cannot be computed. */
    --_black-or-white: light-dark(white, black);
    --_edge: currentColor;
  }
  @supports (color: color(from red xyz-d65 x y z / calc(y * 2))) {
    .tone {
      --_black-or-white: color(
        from var(--_tone) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.9505) clamp(0, (0.179 - y) * 9999, 1)
          clamp(0, (0.179 - y) * 9999, 1.0891) / 1
      );
      --_edge: light-dark(
        color(from var(--_tone) xyz-d65 calc(x / 4) calc(y / 4) calc(z / 4) / clamp(0, (y - 0.22) * 9999, 1)),
        color(
          from var(--_tone) xyz-d65 calc(x + 0.19) calc(y + 0.2) calc(z + 0.22) /
            clamp(0, (0.17 - y) * 9999, 1)
        )
      );
    }
  }
  .true {
    --_tone: var(--_true);
    --_on: var(--_on-true, var(--_black-or-white));
  }
  .mostly-true {
    --_tone: var(--_mostly-true);
    --_on: var(--_on-mostly-true, var(--_black-or-white));
  }
  .mixed {
    --_tone: var(--_mixed);
    --_on: var(--_on-mixed, var(--_black-or-white));
  }
  .mostly-false {
    --_tone: var(--_mostly-false);
    --_on: var(--_on-mostly-false, var(--_black-or-white));
  }
  .false {
    --_tone: var(--_false);
    --_on: var(--_on-false, var(--_black-or-white));
  }
  /* From violet for what misleads to slate for what cannot be judged, unless the page has one colour for all of them. */
  .unproven,
  .uncheckable {
    --_tone: var(--_unproven);
  }
  .outdated,
  .not-a-claim {
    --_tone: var(--_aside);
  }
  .satire,
  .altered {
    --_tone: var(--_made);
  }
  .none {
    --_tone: transparent;
    --_on: currentColor;
    --_edge: var(--_rule);
  }
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.24em 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
    color: var(--_on);
    background: var(--_tone);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    print-color-adjust: exact;
  }
  .badge > bdi {
    align-self: baseline;
  }
  .small-badge {
    gap: 0.35em;
    padding: 0.05em 0.45em;
    font-size: 0.875em;
    line-height: 1.45;
  }
  [part='glance'] .badge {
    margin-inline-end: 0.5em;
  }
  .unrated {
    color: inherit;
  }
  .words {
    align-items: start;
    padding: 0;
    font-size: 1.15em;
    line-height: 1.3;
    color: inherit;
    background: none;
    border: 0;
    &.small-badge {
      font-size: 0.94em;
    }
  }
  .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: none;
  }
  svg.sign {
    margin: 0;
  }
  /* A drawing of the page's own, as the page would show it, in the colour of the label. */
  .sign svg {
    margin: 0;
    fill: currentColor;
    stroke: none;
    stroke-width: 1;
  }
  .words .sign {
    box-sizing: border-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    padding: 0.2em;
    margin-block-start: -0.1em;
    color: var(--_on);
    background: var(--_tone);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    print-color-adjust: exact;
  }
  .area {
    fill: currentColor;
    fill-rule: evenodd;
  }
  .line {
    stroke: currentColor;
    stroke-width: 2;
  }
  span.sign {
    display: grid;
    place-items: center;
    inline-size: auto;
    block-size: auto;
  }
  /* As wide as the badge to which it belongs. */
  .judgement {
    display: grid;
    gap: 0.35em;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-end: calc(0.3 * var(--_space));
  }
  .gauge {
    display: grid;
  }
  .meter {
    display: flex;
    gap: 2px;
    min-inline-size: min(8em, 100%);
  }
  .meter > span {
    box-sizing: border-box;
    flex: 1;
    block-size: 8px;
    background: color-mix(in srgb, currentColor 16%, transparent);
    border: 1px solid transparent;
    print-color-adjust: exact;
  }
  .meter > .reached {
    background: var(--_tone);
    border-color: var(--_edge);
  }
  .none > .judgement .reached {
    background: currentColor;
  }
  .line-meter {
    inline-size: 100%;
    min-inline-size: min(8em, 100%);
    block-size: 8px;
    margin: 0;
    stroke: color-mix(in srgb, currentColor 45%, transparent);
    stroke-width: 2;
  }
  .line-meter:dir(rtl) {
    transform: scaleX(-1);
  }
  .line-meter circle {
    fill: currentColor;
    stroke: none;
  }
  /* The browser takes every colour but its own away, and with the grounds the steps. */
  @media (forced-colors: active) {
    .badge,
    .meter > span {
      border-color: CanvasText;
    }
    .words {
      border: 0;
    }
    .words .sign {
      forced-color-adjust: auto;
      color: CanvasText;
      background: Canvas;
      border-color: CanvasText;
    }
    .meter > .reached {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
