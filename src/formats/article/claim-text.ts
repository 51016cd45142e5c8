/** The words of a claim, and whether they are quoted. */
export interface ClaimText {
  text: string;
  isVerbatim: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '”“"',
  '"': '"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
};

/** The words between quotation marks that hold a whole line; nothing where the line says more than that. */
export function unquote(text: string): string | undefined {
  const closing = PAIRS[text[0] ?? ''];
  const end = text.replace(/[.,;]$/u, '').at(-1) ?? '';
  if (!closing?.includes(end) || text.length < 4) return undefined;
  const inner = text.slice(1, text.lastIndexOf(end)).trim();
  return [...closing].some((sign) => inner.includes(sign)) && end !== '”' ? undefined : inner;
}

/** Reads the value of a claim's label. A number, a name or a code is no claim: it takes some words to say something. */
export function readClaimText(value: string): ClaimText | undefined {
  const inner = unquote(value);
  const text = inner ?? value;
  const signs = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isStatement =
    signs.length > 2 ||
    (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{5}/u.test(text) && signs.length > 0);
  return isStatement ? { text, isVerbatim: inner !== undefined } : undefined;
}
