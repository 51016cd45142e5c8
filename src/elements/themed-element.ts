import type { PropertyDeclarations } from 'lit';
import { GuardedElement } from './guarded-element.js';

/**
 * What a page says of an element's look.
 *
 * @csspart heading - The headings below the title.
 * @csspart sources - The list of sources under its heading.
 * @csspart source - One row of the list of sources.
 * @csspart source-title - The title of a source.
 * @csspart source-meta - The line with publisher, date and type of a source.
 * @csspart source-access - The line that says how to get at a source.
 * @csspart stance - Where a source stands on a claim.
 * @csspart quote - What a source says, with the place where it stands.
 * @csspart back-links - The links from a source back to the places that cite it.
 * @csspart loading - The line shown while a fact check is on its way and the page has no version of its own.
 * @csspart error - The line shown if a fact check could not be loaded or read.
 * @cssprop --fact-text - Colour of the text; the page's own where not given.
 * @cssprop --fact-ground - Ground behind the element; none where not given, `Canvas` with a theme.
 * @cssprop --fact-padding - Room between the edge of the ground and what stands on it; none where not given, `1em` with a theme.
 * @cssprop --fact-measure - Longest line of text.
 * @cssprop --fact-space - Distance between paragraphs, to which all distances are in proportion.
 * @cssprop --fact-radius - Radius of corners.
 * @cssprop --fact-link - Colour of links; the browser's own where not given.
 * @cssprop --fact-citation - Colour of citation marks; that of links where not given.
 * @cssprop --fact-muted - Colour of secondary text.
 * @cssprop --fact-accent - Colour of the strong line at the top; the text's where not given.
 * @cssprop --fact-rule - Colour of thin lines.
 * @cssprop --fact-rule-width - Width of thin lines, to which that of strong ones is in proportion.
 * @cssprop --fact-notice - Colour of the frame of a warning.
 * @cssprop --fact-highlight - Ground of the source row that a reader has been led to.
 * @cssprop --fact-heading-font - Font of headings; the page's own where not given.
 * @cssprop --fact-heading-weight - Weight of headings.
 * @cssprop --fact-title-size - Size of the title; where not given it grows with the width of the element.
 * @cssprop --fact-small-font - Font of secondary text; default: the page's own.
 * @cssprop --fact-stamp - Ground of the words that stand on a picture that was checked, such as “False”; default: the colour of the verdict. The words on it are black or white, whichever is easier to read.
 * @cssprop --fact-picture-height - Height that no picture exceeds; default: 32em, and at most three quarters of the window.
 * @cssprop --fact-border-width - Width of the line around the element: none, `1px` around a claim-card.
 * @cssprop --fact-tint - How much of a rating's colour is in the ground of the box with claim and verdict, as a percentage.
 * @cssprop --fact-true - Colour of the rating “true”.
 * @cssprop --fact-mostly-true - Colour of the rating “mostly-true”.
 * @cssprop --fact-mixed - Colour of the rating “mixed”.
 * @cssprop --fact-mostly-false - Colour of the rating “mostly-false”.
 * @cssprop --fact-false - Colour of the rating “false”.
 * @cssprop --fact-off-scale - Colour of ratings that are on no scale from true to false.
 * @cssprop --fact-on-true - Colour of sign and label on “true”: black or white, by contrast.
 * @cssprop --fact-on-mostly-true - Colour of sign and label on “mostly-true”: black or white, by contrast.
 * @cssprop --fact-on-mixed - Colour of sign and label on “mixed”: black or white, by contrast.
 * @cssprop --fact-on-mostly-false - Colour of sign and label on “mostly-false”: black or white, by contrast.
 * @cssprop --fact-on-false - Colour of sign and label on “false”: black or white, by contrast.
 * @cssprop --fact-on-off-scale - Colour of sign and label off the scale: black or white, by contrast.
 */
export abstract class ThemedElement extends GuardedElement {
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    density: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    view: {},
    truthFirst: { attribute: 'truth-first', type: Boolean },
  };

  /**
   * `auto` follows the page's colour scheme, also when it changes; `light` and `dark` bring their own ground.
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /**
   * `compact` takes less room, with text and targets as large; `comfortable` where not given.
   * @default 'comfortable'
   */
  declare density: 'comfortable' | 'compact' | undefined;

  /**
   * Level of the first heading, 1 to 6; 2 where not given.
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | undefined;

  /**
   * How much is shown: `full`; `brief`, the head with claim and verdict, which opens in place; `glance`, one line.
   * @default 'full'
   */
  declare view: 'full' | 'brief' | 'glance' | undefined;

  /**
   * Puts the first paragraph of a claim's explanation, what is true, above the claim.
   * @default false
   */
  declare truthFirst: boolean;
}
