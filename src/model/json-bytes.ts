/** Bytes of a value as JSON on one line, in UTF-8; a control character counts as the longest escape, `\u0000`. */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 2;
  if (typeof value !== 'object' || value === null) return String(value).length;
  let bytes = 2;
  let items = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      bytes += jsonBytes(item);
      items += 1;
    }
  } else {
    for (const key of Object.keys(value)) {
      bytes += textBytes(key) + 3 + jsonBytes((value as Record<string, unknown>)[key]);
      items += 1;
    }
  }
  return bytes + Math.max(items - 1, 0);
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (unit < 0x20) bytes += 6;
    else if (unit < 0x80) bytes += unit === 0x22 || unit === 0x5c ? 2 : 1;
    else bytes += unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}
