import { Marked } from 'marked';
import { escapeHtml } from '../snippet.js';

const marked = new Marked({ gfm: true });

/** A sentence of a doc comment as HTML: code in backticks, addresses as links. */
export function writeSentence(words = '') {
  return marked.parseInline(
    words.replace(/</g, '&lt;').replace(/`[^`]*`/g, (code) => code.replace(/&lt;/g, '<')),
  );
}

/**
 * Named things with a sentence each. `name` is shown as code, `more` is HTML beside it (type, limits), `after` what follows the sentence;
 * `id` is where links lead.
 */
export function writeEntries(entries) {
  const items = entries.map(
    ({
      id,
      name,
      more = '',
      before = '',
      after = '',
      description,
    }) => `<dt id="${escapeHtml(id)}">${before}<a class="self" href="#${escapeHtml(id)}"><code>${escapeHtml(name)}</code></a>${more ? ` <span class="more">${more}</span>` : ''}</dt>
<dd>${writeSentence(description)}${after}</dd>`,
  );
  return `<dl class="entries">
${items.join('\n')}
</dl>`;
}

/** A section of a reference page under a heading that links can name; nothing where it has no entries. */
export function writeSection(id, heading, entries, intro = '') {
  if (entries.length === 0) return '';
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${intro}${writeEntries(entries)}
</section>`;
}

/** Code in a line of text. */
export function code(words) {
  return `<code>${escapeHtml(words)}</code>`;
}
