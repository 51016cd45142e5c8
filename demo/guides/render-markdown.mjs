import { Marked } from 'marked';
import { escapeHtml } from '../snippet.js';

const languages = {
  html: 'HTML',
  js: 'JavaScript',
  ts: 'TypeScript',
  tsx: 'React',
  vue: 'Vue',
  svelte: 'Svelte',
  astro: 'Astro',
  json: 'JSON',
  css: 'CSS',
  markdown: 'Markdown',
  sh: 'Shell',
};

/**
 * Markdown as HTML, with its title, its first paragraph as words, and its headings of the second level. `address` says where a link
 * to another file leads on the site; a link for which it gives nothing becomes words. `sizeOf` gives the size of a picture in CSS pixels.
 */
export function renderMarkdown(markdown, address = (href) => href, sizeOf = () => undefined) {
  const marked = new Marked({ gfm: true });
  const tokens = marked.lexer(markdown);
  const slug = slugger();
  const headings = [];
  let tables = 0;
  marked.use({
    renderer: {
      heading({ tokens: inline, depth, text }) {
        const id = slug(wordsOf(text));
        if (depth === 2) headings.push({ id, words: wordsOf(text) });
        return `<h${depth} id="${id}">${this.parser.parseInline(inline)}</h${depth}>\n`;
      },
      link({ href, tokens: inline }) {
        const words = this.parser.parseInline(inline);
        const target = address(href);
        return target === undefined ? words : `<a href="${escapeHtml(target)}">${words}</a>`;
      },
      paragraph({ tokens: inline }) {
        const [only] = inline;
        const isPicture = inline.length === 1 && only.type === 'image';
        const words = this.parser.parseInline(inline);
        return isPicture ? `<figure class="picture-of">${words}</figure>\n` : `<p>${words}</p>\n`;
      },
      image({ href, text }) {
        const size = sizeOf(href);
        const room = size ? ` width="${size.width}" height="${size.height}"` : '';
        return `<img src="${escapeHtml(address(href) ?? href)}" alt="${escapeHtml(text)}"${room} loading="lazy">`;
      },
      code({ text, lang = '' }) {
        const label = languages[lang.split(/\s/)[0]] ?? 'Text';
        return `<figure class="code"><figcaption>${label}</figcaption><pre>${escapeHtml(text)}</pre>
<button type="button" data-copy hidden>Copy</button><span class="copied" role="status"></span></figure>\n`;
      },
      table({ header, rows }) {
        const cells = (name, row) =>
          row.map(({ tokens: inline }) => `<${name}>${this.parser.parseInline(inline)}</${name}>`).join('');
        tables += 1;
        return `<div class="wide" role="region" aria-label="Table ${tables}" tabindex="0"><table>
<thead><tr>${cells('th scope="col"', header).replaceAll('</th scope="col">', '</th>')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}
</tbody></table></div>\n`;
      },
    },
  });
  const title = tokens.find(({ type, depth }) => type === 'heading' && depth === 1)?.text;
  const lead = tokens.find(({ type, text }) => type === 'paragraph' && !text.startsWith('!['))?.text ?? '';
  return { title: wordsOf(title ?? ''), lead: wordsOf(lead), html: marked.parser(tokens), headings };
}

/** Names for headings as GitHub gives them, each once. */
function slugger() {
  const given = new Map();
  return (words) => {
    const plain = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '')
      .replace(/\s/g, '-');
    const times = given.get(plain) ?? 0;
    given.set(plain, times + 1);
    return times ? `${plain}-${times}` : plain;
  };
}

/** A line of Markdown without its signs. */
function wordsOf(markdown) {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\s+/g, ' ');
}
