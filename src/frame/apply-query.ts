/** What the address of an iframe page may ask for; anything else leaves the page as it was rendered. */
const CHOICES: Readonly<Record<string, RegExp>> = {
  theme: /^(?:auto|light|dark)$/,
  view: /^(?:full|brief|glance)$/,
};

/**
 * Makes the page look as its address asks: `theme`, `view`, and `lang` among the languages it was rendered in, which stand in
 * `data-languages` with their directions (`en=ltr ar=rtl`).
 */
export function applyQuery(): void {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const asked = (name: string): string | undefined => {
    const value = query.get(name) ?? '';
    return CHOICES[name]?.test(value) ? value : undefined;
  };
  root.dataset['theme'] = asked('theme') ?? root.dataset['theme'] ?? 'auto';
  const view = asked('view');
  if (view) document.querySelector('fact-summary')?.setAttribute('view', view);
  const languages = (root.dataset['languages'] ?? '').split(' ').map((pair) => pair.split('='));
  const [lang, dir] = find(languages, query.get('lang') ?? '') ?? [];
  if (lang && dir) {
    root.lang = lang;
    root.dir = dir;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-lang]')) {
    element.hidden = element.dataset['lang'] !== root.lang;
  }
  // On its own, outside of any frame, it is a page like others.
  if (parent === window) root.dataset['alone'] = '';
}

// The tag itself, else the longest beginning of it (https://www.rfc-editor.org/rfc/rfc4647#section-3.4).
function find(languages: readonly string[][], tag: string): string[] | undefined {
  const [best] = languages
    .filter(([lang = '']) => `${tag}-`.toLowerCase().startsWith(`${lang.toLowerCase()}-`))
    .sort(([a = ''], [b = '']) => b.length - a.length);
  return best;
}
