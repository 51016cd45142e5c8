import { expect } from 'chai';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import type { FactCheck } from '../../src/formats.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { drupalTags } from '../../src/publish/snippet/drupal-tags.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { comparable, parsed } from '../support/comparable.js';
import { fullHtml, openEditor } from './drupal-editor.js';

const names = ['several-claims', 'arabic'];

function tree(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function expectSame(html: string, factCheck: FactCheck): void {
  const read = fromHtml(tree(html)).factCheck;
  if (!read) throw new Error(`nothing was read in ${html.slice(0, 200)}`);
  expect(comparable(read)).to.deep.equal(comparable(factCheck));
}

/** The real CKEditor 5, with the plugins and settings of Drupal's text formats. */
describe('The editor of Drupal', function () {
  this.timeout(30_000);
  let samples: FactCheck[];
  before(async () => {
    const answers = await Promise.all(names.map((name) => fetch(`/demo/payloads/${name}.json`)));
    const payloads = (await Promise.all(answers.map((answer) => answer.json()))) as unknown[];
    samples = [aFullFactCheck(), ...payloads].map(parsed);
  });

  for (const [name, allowed] of Object.entries({
    'Full HTML': fullHtml,
    'the tags that our snippet names': drupalTags,
  })) {
    describe(`with ${name}`, () => {
      let editor: Awaited<ReturnType<typeof openEditor>>;
      before(async () => {
        editor = await openEditor(allowed);
      });
      after(() => editor.close());

      for (const written of ['full', 'brief'] as const) {
        it(`keeps the marker and the same fact check in it, ${written}`, () => {
          for (const factCheck of samples) {
            const article = toHtml(factCheck, { view: written });
            const html = `<div data-fact-summary="/tea.json?a=1&amp;b=2" data-view="brief">${article}</div>`;
            const saved = editor.save(html);
            const marker = tree(saved).querySelector<HTMLElement>('div[data-fact-summary]')!;
            const { factSummary, view } = marker.dataset;
            expect([factSummary, view]).to.deep.equal(['/tea.json?a=1&b=2', 'brief']);
            expectSame(marker.innerHTML, factCheck);
            expect(editor.save(saved)).to.equal(saved);
          }
        });
      }

      it('keeps our snippet', () => {
        const { code } = makeSnippet('drupal', {
          factCheck: samples[0]!,
          src: 'https://courier.example/tea.json',
        });
        const saved = editor.save(code);
        expect(
          tree(saved).querySelector('[data-fact-summary="https://courier.example/tea.json"]') !== null,
        ).to.equal(true);
        expectSame(saved, samples[0]!);
      });

      it('keeps percent-encoded JSON in the marker', () => {
        const value = encodeURIComponent(JSON.stringify(samples[0]));
        const saved = tree(editor.save(`<div data-fact-summary="${value}"><p>Tea</p></div>`));
        expect(saved.querySelector<HTMLElement>('[data-fact-summary]')!.dataset['factSummary']).to.equal(
          value,
        );
      });

      const what = allowed === fullHtml ? 'keeps' : 'unwraps';
      it(`${what} our own tag, and leaves what is in it`, () => {
        const saved = editor.save(`<fact-summary src="/tea.json">${toHtml(samples[0]!)}</fact-summary>`);
        expect(saved.includes('<fact-summary src="/tea.json">')).to.equal(allowed === fullHtml);
        expectSame(saved, samples[0]!);
      });
    });
  }

  describe('with a format that allows no data-*', () => {
    it('leaves the words for readers, and neither marker nor article for our script', async () => {
      const editor = await openEditor(drupalTags.replaceAll(' data-*', ''));
      const article = toHtml(samples[0]!);
      const saved = tree(editor.save(`<div data-fact-summary="/tea.json">${article}</div>`));
      expect(saved.querySelector('[data-fact-summary], [data-fact-check]') === null).to.equal(true);
      const words = (root: HTMLElement): string => root.textContent.replaceAll(/\s+/g, '');
      expect(words(saved)).to.equal(words(tree(article)));
      await editor.close();
    });
  });
});
