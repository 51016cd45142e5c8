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
