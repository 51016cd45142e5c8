import type { Issue } from '../model/issue.js';

declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean },
) => { encoding: string; decode: (bytes: Uint8Array) => string };

/** A text and what an editor has to know of how it was read. */
export interface DecodedText {
  text: string;
  issues: Issue[];
}

const GUESSED: Issue = {
  severity: 'warning',
  code: 'guessed-encoding',
  path: '',
  message:
    'This text is not UTF-8. It was read as Windows-1252 (Latin-1): check accents and quotation marks, or save it as UTF-8.',
};

/** How many bytes of a page may come before its `<meta charset>` (https://html.spec.whatwg.org/#charset). */
const BEGINNING = 1024;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

// Bytes 0x80 to 0x9f (https://encoding.spec.whatwg.org/#windows-1252); Node's decoder takes them for controls.
const LETTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const NOT_WINDOWS_1252 = /[\x00-\x08\x0b\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;
const UTF_8_LETTER = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const NOT_ASCII = /[\x80-\xff]/g;

/**
 * Bytes as text: in the encoding that its first bytes name, else UTF-8, else the one that a page names in `<meta charset>`. What
 * looks like Windows-1252 is read so, with an issue. `undefined` if it is none of these, for example a picture.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = markedEncoding(bytes);
  const text = decode(bytes, marked ?? 'utf-8');
  if (marked) return result(text);
  const isAscii = text !== undefined && !/[^\x00-\x7f]/.test(text);
  const declared = isAscii || text === undefined ? declaredEncoding(bytes) : undefined;
  if (declared !== undefined) return result(decode(bytes, declared) ?? text) ?? guess(bytes);
  return text === undefined ? guess(bytes) : result(text);
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

// A page that names UTF-16 in letters of one byte each is not in UTF-16 (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = latin1(bytes.subarray(0, BEGINNING));
  const [, name] = (/^\s*</.test(beginning) && META.exec(beginning)) || [];
  return name === undefined || /^utf-?16/i.test(name) ? undefined : name;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? windows1252(latin1(bytes)) : decoder.decode(bytes);
  } catch {
    // `fatal` makes it throw for bytes that are no text in this encoding.
    return undefined;
  }
}

// Of UTF-8 that is damaged in a few places, every other letter would be read wrong.
function guess(bytes: Uint8Array): DecodedText | undefined {
  const letters = latin1(bytes);
  if (NOT_WINDOWS_1252.test(letters)) return undefined;
  const inUtf8 = letters.match(UTF_8_LETTER)?.length ?? 0;
  const others = letters.replace(UTF_8_LETTER, '').match(NOT_ASCII)?.length ?? 0;
  return others > inUtf8 ? { text: windows1252(letters), issues: [GUESSED] } : undefined;
}

// No text holds this character.
function result(text: string | undefined): DecodedText | undefined {
  return text === undefined || text.includes('\0') ? undefined : { text, issues: [] };
}

function windows1252(letters: string): string {
  return letters.replace(/[\x80-\x9f]/g, (letter) => LETTERS.charAt(letter.charCodeAt(0) - 0x80));
}

// A letter for each byte, in pieces because a call takes only so many arguments.
function latin1(bytes: Uint8Array): string {
  let letters = '';
  for (let start = 0; start < bytes.length; start += 8_192)
    letters += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  return letters;
}
