import { toHtml } from '../../src/formats/html.js';
import { aFullFactCheck } from './build-payload.js';
import { parsed } from './comparable.js';
import type { WordPressJob } from './wordpress.js';

/** What is asked of WordPress for the table in `test/systems/fixtures/wordpress.json`. */
export function wordPressJobs(): WordPressJob[] {
  const article = toHtml(parsed(aFullFactCheck()));
  const lines = [
    `It's 'tea', isn't it? 'Yes,' said O'Cup -- the poet - and left...`,
    `&quot;It's hot&quot; --- and a--b, 2x3, 5' 3, the '90s, leaves', Cup (tm), \`\`so''.`,
    `<strong>Bo</strong>'s &lt;b&gt; &amp; [1], [1, 2]`,
    `الشاي 'ساخن' - 2026-01-26`,
  ];
  return [
    ['show', article],
    [
      'save',
      `<div data-fact-summary="https://courier.example/tea.json?a=1&amp;b=2" data-view="brief">${article}</div>`,
    ],
    ['save', '<fact-summary src="/tea.json"><p>All of it.</p></fact-summary>'],
    ['save', '<div><script type="application/json">{"title":"Tea"}</script><p>All of it.</p></div>'],
    ...lines.map((line): WordPressJob => ['texturize', `<p>${line}</p>`]),
    ['autop', '<section>\n<h3>Tea</h3>\n<p>One\ntwo</p>\n</section>\nThree\n\nFour'],
  ];
}
