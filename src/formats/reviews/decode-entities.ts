const SIGNS =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo»';
const ACCENTS = 'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327';

/** Words in which HTML entities are decoded once: numbers, the usual signs and accented letters. Others stay as they are. */
export function decodeEntities(words: string): string {
  return words.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi,
    (given: string, name: string) => fromNumber(name) ?? find(SIGNS, name) ?? accented(name) ?? given,
  );
}

// Control characters and halves of characters stay as they were written.
function fromNumber(name: string): string | undefined {
  const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : 0;
  const isCharacter = code > 159 ? code < 0x110000 && code >> 11 !== 27 : code > 31 && code < 127;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function accented(name: string): string | undefined {
  const accent = find(ACCENTS, name.slice(1));
  return accent && `${name[0]}${accent}`.normalize('NFC');
}

function find(table: string, name: string): string | undefined {
  return name ? new RegExp(`\\b${name}([^a-z])`).exec(table)?.[1] : undefined;
}
