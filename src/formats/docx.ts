import type { Issue } from '../model/issue.js';
import type { ParsedFactCheck } from '../model/parse-fact-check.js';
import type { ArticleOptions } from './article/article-options.js';
import { readParts } from './article/docx/document-parts.js';
import { readDocument } from './article/docx/read-document.js';
import { Archive, LARGEST_FILE, TooLargeArchive } from './article/docx/unzip.js';
import { readArticle } from './article/read-article.js';

/** How a Word document is read. */
export type DocxOptions = ArticleOptions;

/**
 * Reads the fact check in a Word document (.docx): headings, lists with their printed numbers, tables, footnotes, links and the
 * alternative text of pictures, which are never loaded. Words that are hidden, struck out or deleted as a tracked change are left
 * out and listed in issues. At most 20 MB, and 100 MB unpacked. Never throws. Needs fflate and @rgrove/parse-xml.
 */
export function fromDocx(bytes: Uint8Array | ArrayBuffer, options: DocxOptions = {}): ParsedFactCheck {
  if (!(bytes instanceof Uint8Array || bytes instanceof ArrayBuffer))
    return fail('not-text', 'This is not binary data. Pass the content of the file as a Uint8Array.');
  if (bytes.byteLength > LARGEST_FILE)
    return fail('too-large', 'Too large: a Word document has at most 20 MB. Remove its pictures.');
  try {
    const { article, issues } = readDocument(readParts(new Archive(new Uint8Array(bytes))));
    if (article.blocks.every(({ furniture }) => furniture !== undefined))
      return {
        factCheck: undefined,
        issues: [...issues, ...fail('no-article', 'This document has no words.').issues],
      };
    const read = readArticle(article, options);
    return { ...read, issues: [...issues, ...read.issues.map(byParagraph)] };
  } catch (error) {
    if (error instanceof TooLargeArchive)
      return fail(
        'too-large',
        'Too large: unpacked, this document has more than 100 MB or more text than any article.',
      );
    // Bytes that are no archive, a damaged one, or XML that is none.
    return fail(
      'broken-document',
      'This is not a Word document (.docx), or it is damaged. Save it as .docx again, or pass its words as plain text.',
    );
  }
}

// A document has no lines.
function byParagraph(issue: Issue): Issue {
  return { ...issue, message: issue.message.replace(/^Line (\d+)(?:, column \d+)?: /, 'Paragraph $1: ') };
}

function fail(
  code: 'not-text' | 'too-large' | 'no-article' | 'broken-document',
  message: string,
): ParsedFactCheck {
  const issue: Issue = { severity: 'error', code, path: '', message };
  return { factCheck: undefined, issues: [issue] };
}
