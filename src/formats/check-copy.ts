import type { FactCheck } from '../model/fact-check.js';
import type { Issue } from '../model/issue.js';
import { flattenRichText } from '../text/walk-rich-text.js';
import type { HtmlNode } from './html/html-node.js';
import { readCopy } from './html/read-copy.js';

/**
 * Tells editors where the article that `toHtml` once wrote says something else than the fact check that is shown in its place:
 * one issue, at the first such place, with the words of the article. Quotation marks, dashes and blanks that content management
 * systems change are no difference.
 */
export function checkCopy(root: HtmlNode, factCheck: FactCheck, report: (issue: Issue) => void): void {
  const copy = readCopy(root).factCheck;
  if (!copy) return;
  const ids = factCheck.sources.map(({ id }) => String(id));
  const shown = textsByPath(factCheck, ids);
  const copied = textsByPath(copy, ids);
  for (const path of new Set([...shown.keys(), ...copied.keys()])) {
    const text = copied.get(path) ?? '';
    if (lettersOf(text) === lettersOf(shown.get(path) ?? '')) continue;
    const message =
      'The HTML inside the tag differs here, and readers without JavaScript see it. Write the HTML again with the desk or `toHtml`.';
    return report({ severity: 'warning', code: 'copy-differs', path, message, text });
  }
}

// What readers see of a fact check, by where it stands.
function textsByPath(factCheck: FactCheck, ids: readonly string[]): Map<string, string> {
  const { title, summary = [], claims, sections, sources, disclosure } = factCheck;
  const texts = new Map([
    ['title', title],
    ['summary', flattenRichText(summary)],
    ['disclosure.disclaimer', flattenRichText(disclosure?.disclaimer ?? [])],
  ]);
  claims.forEach(({ text, verdicts, explanation = [] }, index) => {
    const path = `claims[${index}]`;
    texts.set(`${path}.text`, text);
    texts.set(`${path}.explanation`, flattenRichText(explanation));
    verdicts.forEach(({ label }, at) => texts.set(`${path}.verdicts[${at}].label`, label));
  });
  const filled = sections.filter(
    ({ heading, body = [] }) => lettersOf(heading) || lettersOf(flattenRichText(body)),
  );
  filled.forEach(({ heading = '', body = [] }, index) => {
    texts.set(`sections[${index}].heading`, heading);
    texts.set(`sections[${index}].body`, flattenRichText(body));
  });
  for (const { id, title: name = '' } of sources)
    texts.set(`sources[${ids.indexOf(String(id))}].title`, name);
  return texts;
}

function lettersOf(text = ''): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
