/* global wp */
import { decodeAddress } from '../../../src/controllers/decode-address.js';
import { readArticle, writeAttributes } from './article.js';
import { readJson } from './read-json.js';

const ARTICLE = 'article[data-fact-check]';
const EMBED = 'fact-summary, [data-fact-summary]';
const VIEWS = ['brief', 'glance'];

/** Which elements are a fact check as it is pasted: our tag, the marker in its place, or the article alone. */
export const EMBEDS = `${EMBED}, ${ARTICLE}`;

/** Reads the first fact check in pasted HTML: the block's `attributes` and `issues`; undefined if it holds none. */
export function readEmbed(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const element = body.querySelector(EMBEDS);
  return element ? readElement(element) : undefined;
}

/** Whether pasted HTML is one fact check and nothing else that is seen. */
export function isEmbedAlone(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const found = body.querySelector(EMBEDS);
  if (!found) return false;
  found.remove();
  // Copied formatted text brings styles, the snippet its script.
  body.querySelectorAll('script, style, meta, link').forEach((one) => one.remove());
  return !body.textContent.trim() && !body.querySelector('img, video, audio, iframe');
}

/**
 * Reads our tag, the marker or the article, in the order in which the script for pages does: JSON, then the article inside. `src`
 * and `view` become the block's own. `attributes` are undefined if there is nothing that the block can keep.
 */
export function readElement(element) {
  const value = (element.getAttribute('data-fact-summary') ?? '').trim();
  const attribute = (name) => element.getAttribute(name) ?? element.getAttribute(`data-${name}`) ?? '';
  const json = jsonOf(value) || element.querySelector('script[type$="json"]')?.textContent || '';
  const src = json ? '' : attribute('src') || value;
  const view = attribute('view');
  const { attributes, issues } = json ? readData(json) : readInside(element, src);
  if (!attributes && !src) return { attributes, issues };
  return { attributes: { ...attributes, src, view: VIEWS.includes(view) ? view : 'full' }, issues };
}

function jsonOf(value) {
  const text = /^[{[]/.test(value) ? value : decodeAddress(value);
  return /^\s*[{[]/.test(text) ? text : '';
}

function readData(json) {
  const { factCheck, issues } = readJson(json);
  return factCheck ? writeAttributes(factCheck, issues) : { attributes: undefined, issues };
}

function readInside(element, src) {
  const article = element.matches(ARTICLE) ? element : element.querySelector(ARTICLE);
  if (article) {
    const { factCheck, issues } = readArticle(article.outerHTML);
    if (factCheck && !issues.some(({ severity }) => severity === 'error'))
      return writeAttributes(factCheck, issues);
    // What cannot be read whole is kept as it was written: readers see the article.
    return { attributes: { html: wp.dom.safeHTML(article.outerHTML) }, issues };
  }
  // Beside an address stands what readers see until its fact check has arrived.
  return { attributes: src ? { html: wp.dom.safeHTML(element.innerHTML).trim() } : undefined, issues: [] };
}
