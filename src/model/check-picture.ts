import type { Report } from './issue-list.js';
import { pathOf } from './paths.js';
import { limits } from './payload-shape.generated.js';
import { group } from './reading-run.js';
import { toSafeUrl } from './url-gate.js';

/** What a picture is drawn from. */
export interface GivenPicture {
  src?: string | undefined;
  alt?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** Where its words lead, if it has no address of its own. */
  url?: string | undefined;
}

/** A width or height that can be used: whole, positive and not beyond the limit. */
export function isPictureSize(size: number | undefined): size is number {
  return Number.isInteger(size) && (size as number) > 0 && (size as number) <= limits.pictureSize;
}

/** Reports why a picture is not drawn, or is loaded only when a reader asks for it. Its words and links stay either way. */
export function checkPicture(
  { src, alt, width, height, url }: GivenPicture,
  path: string,
  report: Report,
): void {
  const hasAddress = toSafeUrl(src) !== undefined;
  // A picture without an address of its own may be a link to a page, such as a chart that cannot be embedded.
  if (!hasAddress && (src?.trim() || !url?.trim())) {
    const message =
      '`src` is missing or not a full address such as https://example.org/picture.jpg; only the description, caption and links are shown.';
    report(
      'warning',
      'unreadable-address',
      pathOf(path, 'src'),
      message,
      src === undefined ? {} : { text: src },
    );
  }
  if (!alt?.trim()) {
    const message = '`alt` is missing, so the picture is not shown. Say in words what the picture shows.';
    report('warning', 'missing-alt', pathOf(path, 'alt'), message);
  } else if (hasAddress) {
    const wrong = isPictureSize(width) ? (isPictureSize(height) ? undefined : 'height') : 'width';
    if (!wrong) return;
    const message = `\`width\` and \`height\` must be whole pixels from 1 to ${group(limits.pictureSize)}; without them the picture loads only on a click.`;
    report('warning', 'missing-size', pathOf(path, wrong), message);
  }
}
