import { toHtml } from '../../formats/html.js';
import { toPlainText } from '../../formats/plain-text.js';
import { rewriteArticle, type TagEnds } from '../rewrite-article.js';
import type { SnippetInput } from './snippet-input.js';
import { spellOutListNumbers, spellOutMarks } from '../spell-out-numbers.js';

const KEPT = /^(?:h[2-6]|p|[uo]l|li|blockquote|strong|em)$/;

/**
 * A fact check for editors that take formatted text from the clipboard and nothing else: headings, paragraphs, lists, links,
 * quotes, strong and stressed words, without any attribute but where a link leads; and its twin in plain text.
 */
export function writeRichText({ factCheck, locale, headingLevel }: SnippetInput): {
  code: string;
  text: string;
} {
  const own = spellOutMarks(factCheck);
  const options = { ...(locale && { locale }) };
  const article = toHtml(own, { ...options, ...(headingLevel && { headingLevel }) });
  const code = rewriteArticle(spellOutListNumbers(article), ({ name, attributes, parent }): TagEnds => {
    const isSourceList = name === 'ol' && parent?.attributes['data-fact-part'] === 'sources';
    if (name === 'a') return [`<a href="${attributes['href'] ?? ''}">`, '</a>'];
    // The list says its numbers itself: an editor would count anew.
    return KEPT.test(name) && !isSourceList && !attributes['value'] ? [`<${name}>`, `</${name}>`] : ['', ''];
  });
  return { code: code.replace(/\n{2,}/g, '\n').trim(), text: toPlainText(own, options) };
}
