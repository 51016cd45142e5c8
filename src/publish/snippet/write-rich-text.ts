import { writeArticle } from '../../formats/html/write-article.js';
import { toPlainText } from '../../formats/plain-text.js';
import { en } from '../../locale/en.js';
import { buildOutline } from '../../outline/build-outline.js';
import { isElement, type ViewElement } from '../../view/node.js';
import { serialize } from '../../view/serialize.js';
import { mapElements, unwrapElements, type ElementPath } from '../map-elements.js';
import type { SnippetInput } from './snippet-input.js';

const KEPT = /^(?:h[2-6]|p|[uo]l|li|blockquote|strong|em|a)$/;

/**
 * A fact check for editors that take formatted text from the clipboard and nothing else: headings, paragraphs, lists, links,
 * quotes, strong and stressed words, without any attribute but where a link leads; and its twin in plain text.
 */
export function writeRichText({ factCheck, locale = en, headingLevel = 2 }: SnippetInput): {
  code: string;
  text: string;
} {
  const outline = buildOutline(factCheck, { locale });
  const article = writeArticle(outline, { view: 'full', headingLevel, marks: 'numbers', isFlat: true });
  const kept = unwrapElements(article, isKept)
    .filter((node) => isElement(node) || node?.trim())
    .map((node) => (isElement(node) ? mapElements(node, withoutAttributes) : node));
  return { code: kept.map((node) => serialize(node)).join('\n'), text: toPlainText(factCheck, { locale }) };
}

// The list of sources says its numbers itself: an editor would count anew.
function isKept({ tag, attributes }: ViewElement, [parent]: ElementPath): boolean {
  const isSourceList = tag === 'ol' && parent?.attributes['data-fact-part'] === 'sources';
  return KEPT.test(tag) && !isSourceList && attributes['data-fact-item'] !== 'sources';
}

function withoutAttributes({ tag, attributes, children }: ViewElement): ViewElement {
  return { tag, attributes: { href: attributes['href'] }, children };
}
