import type { Readability as ReadabilityClass } from '@mozilla/readability';
import { expect } from 'chai';
import { toHtml } from '../../src/formats/html.js';
import { ar } from '../../src/locale/ar.js';
import { en } from '../../src/locale/en.js';
import type { FactCheck } from '../../src/model/fact-check.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { parsed } from '../support/comparable.js';
import '../../src/define.js';

const names = ['overview', 'one-claim', 'several-claims', 'corrected', 'arabic'];
/** What stands around a fact check in a page. */
const surroundings: Record<string, (widget: string) => string> = {
  'a page of its own': (widget) => `<main>${widget}</main>`,
  'the middle of an article': (widget) => `
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav></header>
    <main><article><h1>What the harbour says</h1>
    <p>The harbour has said much this year, some of it twice, and most of it in the evening, when few people listen.</p>
    <p>We looked at one of these sayings, with the people who keep the lamp, the ferry and the books of the town.</p>
    ${widget}
    <p>The harbour did not answer our questions, although it has been asked by letter, by telephone and in person.</p>
    </article></main>
    <aside><h2>More</h2><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></aside>
    <footer><p>All rights reserved.</p></footer>`,
};

const wrappings: Record<string, (html: string) => string> = {
  'the tag': (html) => `<fact-summary>${html}</fact-summary>`,
  'a marker': (html) => `<div data-fact-summary="/check.json">${html}</div>`,
  nothing: (html) => html,
};

/** The words of each line, blanks folded. */
function linesOf(root: Element): string[] {
  const lines = [...root.querySelectorAll('h2, h3, h4, h5, h6, p, li, summary')]
    .filter((line) => !line.querySelector('p, li'))
    .map((line) => fold(line.textContent));
  return lines.filter(Boolean);
}

function fold(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** The first line that does not come after those before it. */
function firstLost(lines: readonly string[], words: string): string | undefined {
  let from = 0;
  return lines.find((line) => {
    const at = words.indexOf(line, from);
    from = at + line.length;
    return at < 0;
  });
}

describe('A reader view', () => {
  let Readability: typeof ReadabilityClass;
  let samples: [string, FactCheck][];

  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/@mozilla/readability/Readability.js';
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
      document.head.append(script);
    });
    ({ Readability } = window as unknown as { Readability: typeof ReadabilityClass });
    const answers = await Promise.all(names.map((name) => fetch(`/demo/payloads/${name}.json`)));
    const payloads = (await Promise.all(answers.map((answer) => answer.json()))) as unknown[];
    samples = [aFullFactCheck(), ...payloads].map((payload) => [
      JSON.stringify(payload).slice(0, 60),
      parsed(payload),
    ]);
  });

  function read(page: Document): string {
    const read = new Readability(page).parse();
    const root = new DOMParser().parseFromString(`${read?.title ?? ''} ${read?.content ?? ''}`, 'text/html');
    return fold(root.body.textContent);
  }

  for (const [place, around] of Object.entries(surroundings)) {
    for (const [wrapping, wrap] of Object.entries(wrappings)) {
      for (const headingLevel of [2, 3]) {
        it(`keeps all words of the HTML of toHtml in order: in ${wrapping}, in ${place}, from level ${headingLevel}`, () => {
          for (const [name, factCheck] of samples) {
            const locale = factCheck.lang === 'ar' ? ar : en;
            const html = toHtml(factCheck, { headingLevel, locale });
            const source = `<!doctype html><html lang="${locale.lang}"><head><title>A page - The Courier</title></head><body>${around(wrap(html))}</body></html>`;
            const page = new DOMParser().parseFromString(source, 'text/html');
            const lines = linesOf(page.querySelector('[data-fact-check]')!);
            expect(lines.length).to.be.above(10);
            expect(firstLost(lines, read(page)), name).to.equal(undefined);
          }
        });
      }
    }
  }

  it('keeps all words where the element has drawn its own version already', async () => {
    const [, factCheck] = samples.at(-2)!;
    const host = document.createElement('main');
    host.innerHTML = `<fact-summary>${toHtml(factCheck)}</fact-summary>`;
    document.body.append(host);
    const element = host.querySelector('fact-summary')!;
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    const page = new DOMParser().parseFromString('<!doctype html><title>A page</title>', 'text/html');
    page.body.append(page.importNode(host, true));
    host.remove();
    expect(firstLost(linesOf(page.querySelector('article')!), read(page))).to.equal(undefined);
  });
});

describe('Without scripts', () => {
  for (const wrapping of Object.keys(wrappings)) {
    it(`a page shows all words of the HTML of toHtml in ${wrapping}`, async () => {
      const factCheck = parsed(aFullFactCheck());
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      const script =
        '<script>document.documentElement.dataset.ran = "1"</script><script type="module" src="/src/embed.ts"></script>';
      const full = wrappings[wrapping]!(toHtml(factCheck));
      frame.srcdoc = `<!doctype html><html lang="en"><head>${script}</head><body>${full}</body></html>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.body.append(frame);
      await loaded;
      const page = frame.contentDocument!;
      expect(page.documentElement.dataset['ran']).to.equal(undefined);
      const seen = fold(page.body.innerText);
      const lines = linesOf(page.querySelector('article')!);
      expect(lines.length).to.be.above(20);
      expect(firstLost(lines, seen)).to.equal(undefined);
      frame.remove();
    });
  }
});
