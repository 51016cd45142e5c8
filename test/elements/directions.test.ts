import { expect } from 'chai';
import { toHtml } from '../../src/formats.js';
import { en } from '../../src/locale/en.js';
import { fillPhrase } from '../../src/locale/fill-phrase.js';
import { he } from '../../src/locale/he.js';
import type { Locale } from '../../src/locale/messages.js';
import { registerLocale } from '../../src/locale/registry.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { click, drawn, focused, partsOf, place, show, tags, wordsOf } from '../support/build-element.js';
import { everyText } from '../support/every-text.js';
import {
  caretsIn,
  readDirection,
  scripts,
  sentence,
  textsWith,
  type Script,
} from '../support/words-of-scripts.js';

type Draw = (payload: FactCheckInput, dir: 'ltr' | 'rtl', lang: string) => Promise<Node & ParentNode>;

const draws: Record<string, Draw> = {
  ...Object.fromEntries(
    [...tags, 'fact-summary in brief', 'fact-summary at a glance', 'claim-card at a glance'].map((name) => [
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

/** How many texts are seen at least. */
function leastSeen(name: string): number {
  if (name === '<fact-summary at a glance>') return 3;
  return name === '<claim-card at a glance>' ? 5 : name === '<source-list>' ? 6 : 13;
}

/** Items whose bullet or number stands on another side than the list has room for. */
function turnedItems(root: ParentNode): string[] {
  return [...root.querySelectorAll('li')]
    .filter((item) => getComputedStyle(item).direction !== getComputedStyle(item.parentElement!).direction)
    .map(({ textContent }) => textContent.trim());
}

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
    'claimQuoted',
    'about',
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
            expect(seen.length).to.be.at.least(leastSeen(name));
            expect(unreadable(root, script, fields)).to.deep.equal([]);
            // In an article, each item has a direction of its own.
            if (!name.startsWith('The')) expect(turnedItems(root)).to.deep.equal([]);
            expect(wrongWay(root, page.lang === 'he' ? he : en)).to.deep.equal([]);
          });
        }
      }
    }
  }

  const addresses = {
    lang: 'he',
    title: 'כותרת',
    status: 'superseded',
    supersededBy: 'https://example.org/1/next/',
    summary: 'טקסט [1][2][3][4].',
    claims: [{ text: 'טענה', appearances: [{ url: 'https://example.org/2/seen/' }] }],
    sources: [
      { id: 1, url: 'https://example.org/3/page/' },
      { id: 2, title: 'ספר', doi: '10.1000/456/(b)' },
      { id: 3, title: 'דף', url: 'https://1.2.3.4/' },
      { id: 4, title: 'קובץ', url: 'file:///c:/5/' },
    ],
  } satisfies FactCheckInput;

  for (const page of pages.slice(0, 2)) {
    for (const name of ['<fact-summary>', 'The HTML of toHtml in all views']) {
      it(`${name} keeps addresses as they are in a fact check in Hebrew on a page in “${page.lang}”`, async () => {
        const root = await draws[name]!(addresses, page.dir, page.lang);
        for (const address of [
          'https://example.org/1/next/',
          'https://example.org/2/seen/',
          'https://example.org/3/page/',
          // The element has a link in its place.
          ...(name.startsWith('The') ? ['10.1000/456/(b)'] : []),
          'file:///c:/5/',
        ]) {
          const [node] = textsWith(root, address);
          expect(node, address).not.to.equal(undefined);
          expect(readDirection(node!, address), address).to.equal('ltr');
        }
      });
    }

    it(`has periods, dates and numbers in the order of the interface on a page in “${page.lang}”`, async () => {
      const root = await draws['<fact-summary>']!(
        {
          lang: page.lang === 'he' ? 'en' : 'he',
          title: 'x',
          checkedAt: '2026-01-26T10:30:00+02:00',
          scope: { from: '2021', to: '2023' },
          claims: [{ text: 'x', verdicts: [{ label: 'x', scale: { value: 2, worst: 1, best: 5 } }] }],
        },
        page.dir,
        page.lang,
      );
      const placeOf = (words: string): number => caretsIn(textsWith(root, words)[0]!, words)[0]!;
      const isInOrder = (first: string, second: string): boolean =>
        placeOf(first) < placeOf(second) === (page.dir === 'ltr');
      expect(isInOrder('2021', '2023')).to.equal(true);
      const date = textsWith(root, '10:30')[0]!;
      expect(readDirection(date, '2026')).to.equal('ltr');
      expect(readDirection(date, '10:30')).to.equal('ltr');
      expect(readDirection(date, 'UTC+02:00')).to.equal('ltr');
    });

    it(`begins a scale on the side on which its words begin, on a page in “${page.lang}”`, async () => {
      for (const lang of ['en', 'he', undefined]) {
        const claims = [{ text: 'x', verdicts: [{ label: 'x', scale: { value: 1, worst: 1, best: 5 } }] }];
        const payload: FactCheckInput = { title: 'x', claims, ...(lang && { lang }) };
        const root = (await draws['<claim-card>']!(payload, page.dir, page.lang)) as ShadowRoot;
        const scale = root.querySelector('[part=scale]')!.getBoundingClientRect();
        const dot = root.querySelector('[part=scale] .reached')!.getBoundingClientRect();
        expect(dot.left < scale.left + scale.width / 2, String(lang)).to.equal(page.dir === 'ltr');
      }
    });
  }

  const digits = { 'Arabic-Indic': '٠١٢٣٤٥٦٧٨٩', Persian: '۰۱۲۳۴۵۶۷۸۹', Devanagari: '०१२३४५६७८९' };

  for (const [name, signs] of Object.entries(digits)) {
    it(`leads from marks with ${name} digits to the sources of these numbers`, async () => {
      const own = (number: number): string =>
        [...String(number)].map((digit) => signs[Number(digit)]).join('');
      const sources = Array.from({ length: 12 }, (_, index) => ({
        id: index + 1,
        title: `title ${index + 1}`,
      }));
      const summary = `אא [${own(12)}] אא [${own(3)}][${own(1)}] אא [${own(5)}-${own(7)}].`;
      const element = await show({ title: 'x', lang: 'he', summary, sources });
      const marks = partsOf(element, 'citation');
      expect(marks).to.have.length(6);
      const reached = marks.map((mark) => {
        click(mark);
        return (focused(element) as HTMLLIElement).value;
      });
      expect(reached).to.deep.equal([12, 3, 1, 5, 6, 7]);
      expect(wordsOf(marks[0])).to.equal(`[${own(12)}]`);
    });
  }

  it('has the lists of a text in one direction numbered on one side, whatever their items are written in', async () => {
    const item = (text: string): { type: 'text'; text: string }[] => [{ type: 'text', text }];
    const items = [item('Hello'), item('שלום'), item('Hello again')];
    const followUps = [{ text: 'Why?' }, { text: 'למה?' }];
    const element = await show({
      title: 'x',
      lang: 'en',
      summary: [{ type: 'list', ordered: true, items }],
      followUps,
    });
    for (const row of drawn(element, 'li')) {
      expect(getComputedStyle(row).direction).to.equal('ltr');
      expect(textsWith(row, 'ל')[0]?.parentElement?.matches(':dir(rtl)') ?? true).to.equal(true);
    }
  });
});
