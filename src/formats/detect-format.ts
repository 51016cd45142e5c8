import { detectJsonFormat, type JsonFormat } from './detect-json-format.js';

/** The formats that Factlet reads. */
export type Format = JsonFormat | 'plain-text' | 'markdown' | 'html' | 'docx';

// A comment ends where it first can, and a tag before the next one: else time grows with the power of the comments.
const HTML = /^(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype|\/?[a-z][a-z0-9-]*(?=[\s/>]))/i;
const ARTICLE = /<article\b[^<>]*\sdata-fact-check\b/i;
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]+\]:/m;
const HEADING = /^ {0,3}#{1,6} \S|^\S.*\r?\n(?:=+|-{3,})[ \t]*$/m;
const PICTURE = /^!\[[^\]\n]{0,500}\]\(/;
const MARKDOWN_HEADING = /^ {0,3}#{1,6} \S/m;
const RULED_HEADING = /^[^\s<>|].*\r?\n(?:={3,}|-{3,})[ \t]*$/m;
const PAGE = /<(?:!doctype|html|head|body|main|article|h[1-6])\b/i;
// Articles whose headings alone were set in Markdown are read as plain text.
const ARTICLE_PARTS = /^[#*\s]*(?:(?:fact-?)?checked(?: on)?\b|want to dive deeper|executive summary)/im;

/**
 * Says which format a text, the bytes of a Word document or a JSON value has; `undefined` where there is nothing to read. Text that begins like JSON but is
 * broken gets the format that its words name, so that its reader says where it is broken.
 */
export function detectFormat(input: unknown): Format | undefined {
  if (input instanceof Uint8Array) return isDocument(input) ? 'docx' : undefined;
  if (typeof input !== 'string') return detectJsonFormat(input);
  const text = input.trim();
  if (!text) return undefined;
  if (/^(?:\{|\[\s*(?:[{\]]|$))/.test(text)) return detectJson(text);
  if ((HTML.test(text) && !isMarkdownWithTags(text)) || ARTICLE.test(text)) return 'html';
  if (PICTURE.test(text) || FRONT_MATTER.test(text) || FOOTNOTE.test(text)) return 'markdown';
  return HEADING.test(text) && !ARTICLE_PARTS.test(text) ? 'markdown' : 'plain-text';
}

// Authors begin with an anchor, a picture or a line in the middle; what has Markdown’s own headings is no page.
function isMarkdownWithTags(text: string): boolean {
  return (MARKDOWN_HEADING.test(text) || RULED_HEADING.test(text) || FOOTNOTE.test(text)) && !PAGE.test(text);
}

// Word documents are zip archives; the reader of the new ones says what to do with an old one.
function isDocument(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16)).join(' ');
  return start === '50 4b 3 4' || start === 'd0 cf 11 e0';
}

function detectJson(text: string): Format | undefined {
  try {
    return detectJsonFormat(JSON.parse(text));
  } catch {
    // Broken JSON still says by its names which reader should report it.
    if (/"(?:claimReviewMarkup\w*|textualRating)"/.test(text)) return 'google-fact-check';
    return /(?:Claim|Media)Review\s*"|"(?:claimReviewed|mediaAuthenticityCategory)"/.test(text)
      ? 'claim-review'
      : 'fact-check';
  }
}
