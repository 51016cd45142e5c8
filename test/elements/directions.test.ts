import { expect } from '@open-wc/testing';
import { toHtml } from '../../src/formats.js';
import { en } from '../../src/locale/en.js';
import { fillPhrase } from '../../src/locale/fill-phrase.js';
import { he } from '../../src/locale/he.js';
import type { Locale } from '../../src/locale/messages.js';
import { registerLocale } from '../../src/locale/registry.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { place, show, tags } from '../support/build-element.js';
import { everyText } from '../support/every-text.js';
import { readDirection, scripts, sentence, textsWith, type Script } from '../support/words-of-scripts.js';

type Draw = (payload: FactCheckInput, dir: 'ltr' | 'rtl', lang: string) => Promise<Node>;

const draws: Record<string, Draw> = {
  ...Object.fromEntries(
    [...tags, 'fact-summary in brief', 'fact-summary at a glance'].map((name) => [
      `<${name}>`,
      async (payload: FactCheckInput, dir: 'ltr' | 'rtl', lang: string) => {
        const [tag] = name.split(' ') as [(typeof tags)[number]];
        const view = name.endsWith('brief') ? 'brief' : name.endsWith('glance') ? 'glance' : 'full';
        const element = await show(payload, tag, { view });
        element.parentElement!.dir = dir;
        element.parentElement!.lang = lang;
        element.parentElement!.style.width = '4000px';
        element.style.setProperty('--fact-measure', 'none');
        await element.updateComplete;
        return element.shadowRoot!;
      },
    ]),
  ),
  'The HTML of toHtml in all views': async (payload, dir, lang) => {
    const page = await place<HTMLElement>(`<div dir="${dir}" lang="${lang}"></div>`);
    page.style.width = '4000px';
    const { factCheck } = parseFactCheck(payload);
    const views = (['full', 'brief', 'glance'] as const).map((view) =>
      toHtml(factCheck!, { locale: lang === 'he' ? he : en, view }),
    );
    page.innerHTML = views.join('');
    for (const details of page.querySelectorAll('details')) details.open = true;
    return page;
  },
};

const pages = [
  { dir: 'ltr', lang: 'en' },
  { dir: 'rtl', lang: 'he' },
  // A language that nobody has brought.
  { dir: 'rtl', lang: 'yi' },
] as const;

/** What cannot be read in its own direction, by the names of the fields. */
function unreadable(root: Node, script: Script, fields: readonly string[]): string[] {
  return fields.flatMap((field, number) => {
    const words = sentence(script, number);
    return textsWith(root, words)
      .filter((node) => node.parentElement!.getClientRects().length)
      .filter((node) => readDirection(node, words) !== script.dir)
      .map(() => field);
  });
}

/** Words of the interface in a line of another direction. */
function wrongWay(root: Node, locale: Locale): string[] {
  const phrases = [
    'factCheck',
    'verdictGiven',
    'sources',
    'followUps',
    'corrections',
    'copy',
    'notCited',
  ] as const;
  return phrases.flatMap((phrase) =>
    textsWith(root, fillPhrase(locale, phrase))
      .map((node) => node.parentElement!)
      .filter((piece) => getComputedStyle(piece).direction !== locale.dir)
      .map(() => phrase),
  );
}

describe('In every direction', () => {
  before(() => registerLocale(he));

  for (const [name, draw] of Object.entries(draws)) {
    for (const page of pages) {
      for (const lang of ['en', 'he', undefined]) {
        // Nothing tells whoever writes the HTML of such a page.
        if (name.startsWith('The') && !lang && page.lang === 'yi') continue;
        for (const script of scripts) {
          const around = lang ? `a fact check in “${lang}”` : 'a fact check without a language';
          it(`${name} has ${script.name} that can be read, in ${around} on a page in “${page.lang}”`, async () => {
            const fields: string[] = [];
            const say = (field: string): string => sentence(script, fields.push(field) - 1);
            const payload = everyText(say, lang ? { lang } : {});
            const root = await draw(payload, page.dir, page.lang);
            const seen = fields.filter((_, number) => textsWith(root, sentence(script, number)).length);
            expect(seen.length).to.be.above(name.includes('glance>') ? 3 : name === '<source-list>' ? 5 : 12);
            expect(unreadable(root, script, fields)).to.deep.equal([]);
            expect(wrongWay(root, page.lang === 'he' ? he : en)).to.deep.equal([]);
          });
        }
      }
    }
  }
});
