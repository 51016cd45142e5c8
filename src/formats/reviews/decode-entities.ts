const SIGNS =
  'quot" amp& lt< gt> apos\' AEligÆ ETHÐ times× OslashØ THORNÞ szligß aeligæ ethð divide÷ oslashø thornþ OEligŒ oeligœ ensp\u2002 emsp\u2003 zwnj\u200c ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› euro€ trade™ larr← rarr→ minus− infin∞ asymp≈ ne≠ le≤ ge≥ excl! quest? lpar( rpar) num# percnt% dollar$ commat@ colon: ';
// Names of signs that stand one after the other in Unicode.
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest'.split(
    ' ',
  );
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const ACCENTS =
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c breve\u0306 macr\u0304 dot\u0307 ogon\u0328 dblac\u030b ';

/**
 * Words in which HTML entities are decoded once: numbers, the signs of Latin and ASCII, of punctuation and currencies, Greek letters
 * and letters with any accent. Others stay as they are, and are reported as HTML.
 */
export function decodeEntities(words: string): string {
  return words.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi,
    (given: string, name: string) => fromNumber(name) ?? fromName(name) ?? given,
  );
}

// Control characters and halves of characters stay as they were written.
function fromNumber(name: string): string | undefined {
  const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : 0;
  const isCharacter = code > 159 ? code < 0x110000 && code >> 11 !== 27 : code > 31 && code < 127;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function fromName(name: string): string | undefined {
  const small = name.toLowerCase();
  const [latin, greek] = [LATIN.indexOf(name), GREEK.indexOf(small)];
  const accent = find(ACCENTS, name.slice(1));
  if (latin >= 0) return String.fromCharCode(0xa0 + latin);
  if (greek >= 0) return String.fromCharCode((name === small ? 0x3b1 : 0x391) + greek);
  return find(SIGNS, name) ?? (accent && `${name[0]}${accent}`.normalize('NFC'));
}

function find(table: string, name: string): string | undefined {
  return name ? new RegExp(`(?:^| )${name}([^a-zA-Z\\d])`).exec(table)?.[1] : undefined;
}
