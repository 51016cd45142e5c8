const MOST_WORDS = 5;
const LONGEST = 60;
const PARTICLE =
  /^(?:de|da|do|dos|das|di|del|della|du|la|le|el|al|bin|ibn|von|van|den|der|zu|y|e|i|the|of|für|les)$/u;
const BETWEEN = /\s*[,;、،&]\s*|\s+(?:and|und|et|y|e|i|ve|dan|og|en|и|та|і|और|u)\s+/iu;
const UNCASED = /^[\p{Lo}\p{M}\p{Lm}\s・.·'’-]{2,30}$/u;

/** Whether some words can be the name of a person or a desk: few, each with a capital, no sentence. */
export function isName(text: string): boolean {
  if (text.length > LONGEST || text.length < 2 || /[\p{Nd}:/@#?!,"“”«»「」()]/u.test(text)) return false;
  if (UNCASED.test(text)) return true;
  const parts = text.split(/\s+/u);
  if (parts.length > MOST_WORDS || (/[.]$/u.test(text) && !/\b\p{Lu}\.$/u.test(text))) return false;
  return (
    /^\p{Lu}/u.test(text) &&
    parts.every((part) => /^[\p{Lu}]/u.test(part) || PARTICLE.test(part) || /^[dl]['’]\p{Lu}/u.test(part))
  );
}

/** The names in a by-line. */
export function splitNames(byline: string): string[] {
  return byline
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(Boolean);
}
