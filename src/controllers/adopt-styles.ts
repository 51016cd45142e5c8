import { supportsAdoptingStyleSheets, type CSSResult, type CSSResultOrNative } from 'lit';

/**
 * Gives a shadow root that came into another document its styles back: a sheet belongs to one document
 * (https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets).
 */
export function adoptStyles(
  root: HTMLElement | DocumentFragment | undefined,
  styles: readonly CSSResultOrNative[],
): void {
  const { CSSStyleSheet: Sheet } = (root?.ownerDocument.defaultView ?? {}) as Partial<typeof globalThis>;
  if (!root || !Sheet || !supportsAdoptingStyleSheets) return;
  (root as ShadowRoot).adoptedStyleSheets = styles.map((style) => {
    const sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}

/**
 * Whether the style sheets have reached a shadow root. A page may have replaced the functions that bring them there, or refuse style
 * elements, which Lit writes where it finds no way to adopt a sheet.
 */
export function hasStyles(root: ShadowRoot): boolean {
  const sheets = [...(supportsAdoptingStyleSheets ? root.adoptedStyleSheets : root.styleSheets)];
  return sheets.length > 0 && sheets.every(({ cssRules }) => cssRules.length > 0);
}
