import type { Claim, FactCheck, Medium } from './fact-check.js';
import type { Report } from './issue-list.js';
import { toSafeUrl } from './url-gate.js';

/** A picture that was checked, with the claim whose verdict it must not be shown without. */
export interface CheckedPicture {
  claim: Claim;
  medium: Medium;
  /** Whether the file itself carries the verdict. */
  isStamped: boolean;
  /** Why readers may not want to see it. */
  sensitive: string | undefined;
}

/** The file behind the address of a picture, if it passes the URL gate: two addresses of one file give the same words. */
export function fileOf(src: string | undefined): string | undefined {
  return toSafeUrl(src)?.replace(/#.*/, '');
}

/** The pictures that were checked, by their file; of several media with one file the first, unless another is more careful. */
export function checkedPicturesOf({ claims }: Pick<FactCheck, 'claims'>): Map<string, CheckedPicture> {
  const found = new Map<string, CheckedPicture>();
  for (const claim of claims) {
    for (const medium of claim.media) {
      const file = fileOf(medium.src);
      if (file === undefined) continue;
      const known = found.get(file) ?? { claim, medium, isStamped: true, sensitive: undefined };
      found.set(file, {
        ...known,
        isStamped: known.isStamped && medium.stamped === true,
        sensitive: known.sensitive ?? (medium.sensitive?.trim() || undefined),
      });
    }
  }
  return found;
}

/** Reports pictures in texts, and originals, that are the very file that was checked. */
export function checkCopies(
  factCheck: Pick<FactCheck, 'claims'>,
  paths: ReadonlyMap<unknown, string>,
  report: Report,
): void {
  const checked = checkedPicturesOf(factCheck);
  if (!checked.size) return;
  const media = new Set<unknown>(factCheck.claims.flatMap((claim) => claim.media));
  for (const [picture, path] of paths) {
    const file = media.has(picture) ? undefined : fileOf((picture as { src?: string }).src);
    if (file === undefined || !checked.has(file)) continue;
    const message =
      'This picture is one that was checked, so it is shown with the same stamp. Use another file, or remove it.';
    report('warning', 'bare-copy', `${path}.src`, message);
  }
}
