import { escapeHtml } from '../snippet.js';

/**
 * A fact check at work, half as large, with the way to its page. The picture is for the eye alone: it can be neither reached nor read out;
 * the link says what it is. `tag` is its HTML, `look` a ready look, `language` the attributes of the link's language.
 */
export function writeMiniature({ href, words, about, tag, look, language = '' }) {
  return `<li>
<h3><a href="${href}"${language}>${escapeHtml(words)}</a></h3>
<p>${escapeHtml(about)}</p>
<div class="mini${look ? ` look-${look}` : ''}" inert><div>
${tag}
</div></div>
</li>`;
}

/** The tag of a miniature, which asks for its data; `attributes` begin with a blank. */
export function writeMiniTag(src, attributes = '', name = 'fact-summary') {
  return `<${name} src="${src}"${attributes}></${name}>`;
}
