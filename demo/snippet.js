/** JSON that can stand in a script of an HTML page: one line, and nothing in it ends the script. */
export function scriptJson(value) {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The HTML that a publisher pastes into a page: the script, and the tag with the complete article in it. The data comes from
 * `src`, or from `json`, which then travels in the tag.
 */
export function writeSnippet({ script, ...tag }) {
  return `${writeScript(script)}\n${writeTag(tag)}`;
}

/** The script, of which a page needs one however many tags it has; `quiet` on pages that list the issues themselves. */
export function writeScript(script, { quiet = false } = {}) {
  return `<script async src="${escapeHtml(script)}"${quiet ? ' data-quiet' : ''}></script>`;
}

/** The tag with the complete article in it. */
export function writeTag({ article, src, json, attributes = '' }) {
  const input = src === undefined ? '' : ` src="${escapeHtml(src)}"`;
  const inside = json === undefined ? [] : [`<script type="application/json">${scriptJson(json)}</script>`];
  return [`<fact-summary${attributes}${input}>`, ...inside, article, '</fact-summary>'].join('\n');
}

/** Words as they stand in HTML, between tags or in quotation marks. */
export function escapeHtml(words) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return words.replace(/[&<>"]/g, (character) => entities[character]);
}
