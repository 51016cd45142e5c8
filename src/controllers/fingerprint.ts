// Captured at load: the page may replace it later.
const { stringify } = JSON;

/** A short text that tells whether the same is drawn in two places (32 bits). */
export function fingerprint(drawn: unknown): string {
  // A page's own toJSON may leave nothing.
  const text = (stringify(drawn) as string | undefined) ?? '';
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return `${hash}`;
}
