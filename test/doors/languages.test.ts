import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import { closeFrames, openPage, rendered, type Frame } from '../support/frame.js';

const payload = JSON.stringify({
  title: 'Do bees sleep?',
  summary: 'Yes [1].',
  sources: [{ id: 1, title: 'A book' }],
});
const tag = `<fact-summary><script type="application/json">${payload}</script><p>As printed</p></fact-summary>`;
const script = (attributes = '', address = '/dist/factlet.min.js'): string =>
  `<script src="${address}" ${attributes}></script>`;

/** Opens a page in a language. */
async function open(lang: string, head: string, body = tag): Promise<Frame> {
  const language = `<script>document.documentElement.lang = '${lang}'</script>`;
  const frame = await openPage(language + head, body);
  await waitUntil(() => frame.document.querySelector('fact-summary')?.shadowRoot);
  return frame;
}

const loaded = ({ document }: Frame): string[] =>
  document
    .defaultView!.performance.getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.json'));

const wordsOf = ({ document }: Frame): string =>
  (document.querySelector('fact-summary')?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');

describe('The languages of the script', () => {
  afterEach(closeFrames);

  it('are English and the one that the script is named by, without a request', async () => {
    const frame = await open('fr', script('', '/dist/factlet.fr.min.js'));
    expect(await rendered(frame, 'fact-summary', 'Vérification des faits')).to.exist;
    frame.document.documentElement.lang = 'en';
    expect(await rendered(frame, 'fact-summary', 'Fact check')).to.exist;
    expect(loaded(frame)).to.deep.equal([]);
    expect(frame.record).to.deep.equal({ errors: [], warnings: [], violations: [] });
  });

  for (const [lang, words] of [
    ['ar', 'المصادر'],
    ['ja', 'ファクトチェック'],
  ] as const) {
    it(`survive a page in another encoding: ${lang}`, async () => {
      const frame = await open(
        lang,
        `<meta charset="windows-1252">${script('', `/dist/factlet.${lang}.min.js`)}`,
      );
      expect(await rendered(frame, 'fact-summary', words)).to.exist;
    });
  }

  it('follow the page when it says another one, and the nearest of its parts', async () => {
    const frame = await open('en', script('', '/dist/factlet.de.min.js'), `<div>${tag}</div>`);
    expect(await rendered(frame, 'fact-summary', 'Fact check')).to.exist;
    frame.document.querySelector('div')!.lang = 'de-AT';
    expect(await rendered(frame, 'fact-summary', 'Faktencheck')).to.exist;
    frame.document.querySelector('div')!.removeAttribute('lang');
    expect(await rendered(frame, 'fact-summary', 'Fact check')).to.exist;
  });

  it('follow the page through shadow roots', async () => {
    const frame = await open(
      'en',
      script('', '/dist/factlet.de.min.js'),
      '<section></section><fact-summary></fact-summary>',
    );
    const root = frame.document.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div>${tag}</div>`;
    const element = root.querySelector('fact-summary')!;
    await waitUntil(() => element.shadowRoot?.textContent.includes('Fact check'));
    frame.document.documentElement.lang = 'de';
    await waitUntil(() => element.shadowRoot!.textContent.includes('Faktencheck'), 'German by the page');
    root.querySelector('div')!.lang = 'en';
    await waitUntil(() => element.shadowRoot!.textContent.includes('Fact check'), 'English by the root');
  });

  describe('with data-locales', () => {
    it('come from beside the script, once for all elements', async () => {
      const frame = await open('de', script('data-locales'), tag + tag);
      expect(await rendered(frame, 'fact-summary', 'Faktencheck')).to.exist;
      expect(loaded(frame)).to.deep.equal(['/dist/factlet.de.json']);
      expect(frame.record).to.deep.equal({ errors: [], warnings: [], violations: [] });
    });

    it('are never shown after another one: until they have come the page’s own version stays in view', async () => {
      const frame = await openPage("<script>document.documentElement.lang = 'de'</script>", tag);
      const shown: string[] = [];
      const added = frame.document.createElement('script');
      added.src = '/dist/factlet.min.js';
      added.dataset['locales'] = '';
      frame.document.head.append(added);
      await waitUntil(() => {
        shown.push(wordsOf(frame));
        return wordsOf(frame).includes('Faktencheck');
      });
      expect(shown.filter((words) => words.includes('Fact check'))).to.deep.equal([]);
    });

    it('are those of the nearest kin', async () => {
      const frame = await open('pt-MZ', script('data-locales'));
      expect(await rendered(frame, 'fact-summary', 'Checagem')).to.exist;
      expect(loaded(frame)).to.deep.equal(['/dist/factlet.pt-BR.json']);
    });

    it('are not asked for in English, and not where there are none', async () => {
      for (const lang of ['en-GB', 'sv', '']) {
        const frame = await open(lang, script('data-locales'));
        expect(await rendered(frame, 'fact-summary', 'Fact check')).to.exist;
        expect(loaded(frame)).to.deep.equal([]);
      }
    });

    it('give way to English where they are not there, with one warning', async () => {
      const frame = await open('de', script('data-locales', '/test/doors/pages/other-version.js'), tag + tag);
      expect(await rendered(frame, 'fact-summary', 'Check by another version')).to.exist;
      expect(frame.record.warnings).to.have.length(1);
      expect(frame.record.warnings[0]).to.contain('/test/doors/pages/factlet.de.json');
      expect(frame.record.errors).to.deep.equal([]);
    });
  });

  it('are named in the console where the page asks for another one, once, and not for a wider form of it', async () => {
    const notes = `<script>window.notes = []; console.info = (_, text) => notes.push(text)</script>`;
    const notesOf = async (lang: string, address?: string): Promise<unknown> => {
      const frame = await open(lang, notes + script('', address), tag + tag);
      await waitUntil(
        () => frame.document.querySelector('fact-summary:last-of-type')?.shadowRoot?.textContent,
      );
      return Reflect.get(frame.document.defaultView!, 'notes');
    };
    expect(await notesOf('pt-MZ', '/dist/factlet.pt-BR.min.js')).to.deep.equal([
      'Factlet: no “pt-MZ” translation loaded; using “pt-BR”.',
    ]);
    expect(await notesOf('sv')).to.deep.equal(['Factlet: no “sv” translation loaded; using “en”.']);
    expect(await notesOf('fr-CA', '/dist/factlet.fr.min.js')).to.deep.equal([]);
    expect(await notesOf('en-GB')).to.deep.equal([]);
  });

  it('without data-locales cost no request', async () => {
    const frame = await open('de', script());
    expect(await rendered(frame, 'fact-summary', 'Fact check')).to.exist;
    expect(loaded(frame)).to.deep.equal([]);
  });

  describe('with data-messages', () => {
    const messages = (own: object): string => `data-messages='${JSON.stringify(own)}'`;

    it('have the words of the house', async () => {
      const frame = await open('en-GB', script(messages({ sources: 'Evidence', factCheck: 'Truth desk' })));
      expect(await rendered(frame, 'fact-summary', 'Truth desk')).to.exist;
      expect(wordsOf(frame)).to.contain('Evidence');
      expect(frame.record.warnings).to.deep.equal([]);
    });

    it('have them also in a language that comes later', async () => {
      const frame = await open('de', script(`data-locales ${messages({ sources: 'Belege' })}`));
      expect(await rendered(frame, 'fact-summary', 'Faktencheck')).to.exist;
      expect(wordsOf(frame)).to.contain('Belege');
    });

    it('keep ours where a phrase is emptied, and say so once', async () => {
      const frame = await open('en', script(messages({ overviewNoVerdict: ' ', sources: 'Evidence' })));
      expect(await rendered(frame, 'fact-summary', 'Evidence')).to.exist;
      expect(wordsOf(frame)).to.contain('no verdict');
      expect(frame.record.warnings).to.deep.equal([
        'Factlet: data-messages: No such phrases, or not with these values: overviewNoVerdict; ignored.',
      ]);
    });

    it('keep ours where they are no JSON, and say so once', async () => {
      const frame = await open('en', script(`data-messages="sources: Evidence"`));
      expect(await rendered(frame, 'fact-summary', 'Sources')).to.exist;
      expect(frame.record.warnings).to.deep.equal(['Factlet: data-messages: This is not JSON; ignored.']);
    });
  });
});
