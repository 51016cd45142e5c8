import { fromHtml, toHtml } from '../../../src/formats/html.js';
import { languages } from '../../../src/locale/languages.js';
import { findLocale, registerLocale } from '../../../src/locale/registry.js';

languages.forEach(registerLocale);

/** Reads the article that the block has stored, or that was pasted: `{ factCheck, issues }`. */
export function readArticle(html) {
  return fromHtml(new DOMParser().parseFromString(html, 'text/html').body);
}

/**
 * Writes a fact check as the article that the post stores, in the language of its text: the block's `attributes`, and the `issues` of
 * reading it with those of writing it.
 */
export function writeAttributes(factCheck, issues = []) {
  const unwritten = [];
  const html = toHtml(factCheck, {
    locale: findLocale(factCheck.lang ?? ''),
    onIssue: (issue) => unwritten.push(issue),
  });
  return { attributes: { html }, issues: [...issues, ...unwritten] };
}
