/**
 * Everything that the pages of the reference name, for the search: its name, where it is, the heading of its page, and the start
 * of what is written about it.
 */
export function writeSearchIndex(pages) {
  const entries = pages.flatMap(([path, html]) => {
    const [, title] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
    if (!title || !path.endsWith('index.html')) return [];
    const folder = path.replace(/^reference\/|index\.html$/g, '');
    const named = html.matchAll(
      /<(dt|tr|h3) id="([^"]+)">(.*?<code>([^<]+)<\/code>.*?)<\/\1>(?:\n<(?:dd|p)>(.*?)(?:<\/(?:dd|p)>|<details))?/gs,
    );
    return [...named].map(([, tag, id, inside, name, after = '']) => [
      textOf(name),
      `${folder}#${id}`,
      textOf(title),
      // The last cell of a row describes it.
      textOf(tag === 'tr' ? inside.split('<td>').at(-1).split('<details')[0] : after).slice(0, 200),
    ]);
  });
  return JSON.stringify(entries);
}

function textOf(html) {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => signs[entity])
    .replaceAll(/\s+/g, ' ')
    .trim();
}
