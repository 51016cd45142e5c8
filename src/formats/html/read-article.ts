import type { FactCheckInput } from '../../model/fact-check.js';
import type { IssueCode } from '../../model/issue-codes.js';
import type { Issue } from '../../model/issue.js';
import { directionOfLanguage } from '../../text/direction.js';
import { findArticle, findMarked, isDeeperThan } from './find-article.js';
import type { HtmlNode } from './html-node.js';
import { attributeOf, childrenOf, nameOf, STRUCK_OUT, textOf } from './read-inlines.js';
import { FactReader } from './read-facts.js';
import { readHiddenFields, type ReportLoss } from './read-line.js';
import { findMarks } from './read-text.js';
import { nameSources } from './name-sources.js';
import { checkClaims } from './check-claims.js';
import type { Fields } from './scope.js';

// Browsers nest no deeper than 512 when they parse; what is drawn, or an editor writes, is nested a few dozen levels deep.
const DEEPEST = 512;

const MESSAGES = {
  'copy-unreadable': 'This cannot be read back',
  'broken-attribute': 'This attribute is damaged, so its facts are missing',
  'unplaced-text': 'Readers won’t see these words, which were changed by hand',
};

/** What to do about HTML of which a part cannot be read. */
export const WRITE_AGAIN = '. Undo the change, or write the HTML again with the desk or `toHtml`.';

/**
 * Reads the first article of ours as a payload; `undefined` where there is none that can be read. Never throws. Words that
 * readers see in it and that cannot be read back are errors, one each.
 */
export function readArticle(root: HtmlNode, issues: Issue[]): Partial<FactCheckInput> | undefined {
  const reportLoss: ReportLoss = (text, code = 'copy-unreadable') => {
    const severity = code === 'copy-unreadable' ? 'error' : 'warning';
    issues.push({ severity, code, path: '', message: MESSAGES[code] + WRITE_AGAIN, text });
  };

  function fail(code: IssueCode, message: string): undefined {
    issues.push({ severity: 'error', code, path: '', message });
    return undefined;
  }

  try {
    const article = findArticle(root);
    if (!article)
      return fail(
        'no-article',
        'No article with `data-fact-check="1"` found. Pass HTML that Factlet wrote, or the words as plain text.',
      );
    if (isDeeperThan(DEEPEST, article)) {
      return fail(
        'too-deep',
        `Too deep: elements are nested more than ${DEEPEST} levels. Close those left open; nothing was read.`,
      );
    }
    const lang = attributeOf(article, 'lang') ?? '';
    const reader = new FactReader(findMarked(article), lang, reportLoss);
    const input = reader.root.fields;
    readAttributes(article, input);
    readHiddenFields(attributeOf(article, 'data-fact-more') ?? '', reader.root, reportLoss);
    reportStruckOut(article, issues);
    reader.read(article);
    const { heading, sources, lines, repeated } = reader;
    if (!input['title']) input['title'] = heading || undefined;
    else if (heading) reportLoss(heading);
    repeated.delete('');
    checkClaims(input, repeated, reportLoss);
    const idOf = nameSources(input, sources, reportLoss);
    for (const line of lines) findMarks(line, idOf);
    return input;
  } catch {
    // Only nodes that are no nodes, or that a page has broken, throw.
    return fail('unreadable', 'This could not be read. Pass an element of the DOM or a tree of parse5.');
  }
}

// Editors strike out what they correct; readers of a fact check would take it for valid.
function reportStruckOut(node: HtmlNode, issues: Issue[]): void {
  const text = STRUCK_OUT.test(nameOf(node)) && textOf(childrenOf(node));
  if (text) {
    const message = 'These words are struck out, so they were left out.';
    issues.push({ severity: 'warning', code: 'struck-out', path: '', message, text });
  } else for (const child of childrenOf(node)) reportStruckOut(child, issues);
}

function readAttributes(article: HtmlNode, input: Fields): void {
  for (const name of ['lang', 'dir']) input[name] = attributeOf(article, name) || undefined;
  // What the language says already was not written by the author.
  if (input['dir'] === directionOfLanguage(String(input['lang'])) && input['lang']) delete input['dir'];
}
