const STRINGS = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)/g;
const SIGNS = /<[/a-z]|&#?\w+;|^%|[\u00a0“”„″‘’«»]/i;
const NAMES: Record<string, string> = {
  '<': 'HTML tags',
  '&': 'HTML entities',
  '%': 'broken percent-encoding',
  '\u00a0': 'no-break spaces',
};

/**
 * What an editor or a filter has left in broken JSON, as words to go on with (`curly quotes`); `undefined` where nothing of the
 * kind stands outside its strings. The first such sign counts, because what comes after it may be words of the payload.
 */
export function findMangling(text: string): string | undefined {
  const [sign] = SIGNS.exec(text.trim().replace(STRINGS, '')) ?? [];
  return sign && (NAMES[sign.charAt(0)] ?? 'curly quotes');
}
