import { toHtml } from '../dist/formats.js';
import { copyText } from '../copy.js';
import { writeSnippet } from '../snippet.js';

/** Lets people copy the fact check as data, and as HTML to paste into a page with the complete article in it. */
export function offerCopies({ json, html, script }, status, currentFactCheck) {
  json.addEventListener('click', () => {
    void copyText(JSON.stringify(withoutEmptyLists(currentFactCheck()), undefined, 2), status, 'the JSON');
  });
  html.addEventListener('click', () => {
    void copyText(writeHtml(currentFactCheck(), script.value), status, 'the HTML');
  });
}

/** The HTML to paste: the script, and the tag with the data and the article. */
export function writeHtml(factCheck, script) {
  return writeSnippet({
    script: script.trim() || '/factlet.min.js',
    json: withoutEmptyLists(factCheck),
    article: toHtml(factCheck),
  });
}

/** The same without the lists that hold nothing, which readers of the data take for granted. */
function withoutEmptyLists(factCheck) {
  const kept = (_, value) => (Array.isArray(value) && !value.length ? undefined : value);
  return JSON.parse(JSON.stringify(factCheck, kept));
}
