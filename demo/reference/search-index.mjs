/** Everything that the pages of the reference name, for the search: its name, where it is, and the heading of its page. */
export function writeSearchIndex(pages) {
  const entries = pages.flatMap(([path, html]) => {
    const [, title] = /<h1>(.*?)<\/h1>/.exec(html) ?? [];
    if (!title || !path.endsWith('index.html')) return [];
    const folder = path.replace(/^reference\/|index\.html$/g, '');
    const named = html.matchAll(/<(?:dt|h3) id="([^"]+)">.*?<code>([^<]+)<\/code>/g);
    return [...named].map(([, id, name]) => [
      decode(name),
      `${folder}#${id}`,
      decode(title.replaceAll(/<[^>]+>/g, '')),
    ]);
  });
  return JSON.stringify(entries);
}

function decode(words) {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return words.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => signs[entity]);
}
