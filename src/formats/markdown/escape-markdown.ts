/** Words on one line that Markdown shows as they are (https://spec.commonmark.org/0.31.2/#backslash-escapes). */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>&~^{}!|]/g, '\\$&');
}

/** An address between angle brackets. */
export function escapeAddress(address: string): string {
  return address
    .replace(/[\\<>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/\s+/gu, ' ');
}
