const SIGNS =
  'quot" amp& lt< gt> nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬ ' +
  'shy\u00ad reg® macr¯ deg° plusmn± sup2² sup3³ acute´ microµ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼ ' +
  'frac12½ frac34¾ iquest¿ AEligÆ ETHÐ times× OslashØ THORNÞ szligß aeligæ ethð divide÷ oslashø thornþ OEligŒ ' +
  'oeligœ fnofƒ circˆ tilde˜ thetasymϑ upsihϒ pivϖ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d ' +
  'lrm\u200e rlm\u200f ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• hellip… ' +
  'permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ ' +
  'rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋ ' +
  'prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅ asymp≈ ne≠ ' +
  'equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ rfloor⌋ lang〈 ' +
  "rang〉 loz◊ spades♠ clubs♣ hearts♥ diams♦ apos' colon: comma, period. " +
  'excl! quest? lpar( rpar) lsqb[ rsqb] num# percnt% dollar$ commat@ sol/ semi; plus+ equals= ast* lowbar_ ';
const ACCENTS =
  'grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c breve\u0306 macr\u0304 dot\u0307 ogon\u0328 dblac\u030b';
// In the order of Unicode, from α; capitals have the same names with a capital first.
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Words in which HTML entities are decoded once: numbers, all names of HTML 4, those of ASCII’s signs and letters with any accent. Others stay. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi,
    (entity: string, name: string) =>
      fromNumber(name) ?? find(SIGNS, name) ?? greek(name) ?? accented(name) ?? entity,
  );
}

// Control characters and halves of characters stay as they were written.
function fromNumber(name: string): string | undefined {
  const code = name.startsWith('#') ? Number(name.slice(1).replace(/^x/i, '0x')) : 0;
  const isCharacter = code > 159 ? code < 0x110000 && code >> 11 !== 27 : code > 31 && code < 127;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function greek(name: string): string | undefined {
  const place = GREEK.indexOf(name.toLowerCase());
  const small = place < 0 ? undefined : String.fromCharCode(0x3b1 + place);
  return name === name.toLowerCase() ? small : small?.toUpperCase();
}

function accented(name: string): string | undefined {
  const accent = find(ACCENTS, name.slice(1));
  return accent && `${name[0]}${accent}`.normalize('NFC');
}

function find(table: string, name: string): string | undefined {
  return name ? new RegExp(`(?:^| )${name}([^a-zA-Z\\d])`).exec(table)?.[1] : undefined;
}
