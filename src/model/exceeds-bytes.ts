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
