import { limits } from './payload-shape.generated.js';

/**
 * Whether the JSON of a payload is longer than 256 KiB in UTF-8. Each `\u003c` counts as the one character that it stands for, so
 * that a payload is not too long only because it was written for a script element.
 */
export function exceedsPayloadBytes(json: string): boolean {
  const { payloadBytes } = limits;
  return exceedsBytes(json, payloadBytes) && exceedsBytes(json.replace(/\\u[\da-f]{4}/gi, '_'), payloadBytes);
}

/** Whether a text is longer than so many bytes in UTF-8. */
export function exceedsBytes(text: string, most: number): boolean {
  // Nearly all texts are short enough whatever their letters.
  if (text.length * 3 <= most) return false;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= most; at += 1) {
    const unit = text.charCodeAt(at);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes > most;
}
