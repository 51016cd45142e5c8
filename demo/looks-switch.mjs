import { looks } from './gallery/looks.mjs';

/** The buttons that show a page in each look, and in light and dark; `looksFolder` is where the style sheets are, seen from the page. */
export function writeLooksSwitch(looksFolder) {
  const named = [['', 'Factlet’s own'], ...looks.map(({ name, shows }) => [name, shows])];
  const buttons = named.map(
    ([name, words]) =>
      `<button type="button" data-look="${name}" aria-pressed="${name === ''}">${words}</button>`,
  );
  return `<div class="choices" data-looks="${looksFolder}" hidden>
<div class="choice" role="group" aria-label="Look">
${buttons.join('\n')}
</div>
<div class="choice" role="group" aria-label="Light or dark">
<button type="button" data-scheme="light" aria-pressed="false">Light</button>
<button type="button" data-scheme="dark" aria-pressed="false">Dark</button>
</div>
</div>`;
}
