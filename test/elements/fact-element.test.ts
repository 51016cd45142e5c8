import { expect } from 'chai';
import { waitUntil } from '../support/wait-until.js';
import { emulateFeatures } from '../support/emulate-features.js';
import {
  allWords,
  drawn,
  isSeen,
  partOf,
  partsOf,
  place,
  scriptOf,
  settled,
  show,
  tags,
  wordsOf,
  type Tag,
  type Widget,
} from '../support/build-element.js';
import { aClaim, aFactCheck, anOverview, aSource } from '../support/build-payload.js';
import { faultAddress, newKey, release } from '../support/faults.js';

const fallback = '<h2>As printed</h2><p>The words of the page.</p>';

describe('The three elements', () => {
  describe('by their attributes', () => {
    const levels: [string, number][] = [
      ['1', 1],
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['5', 5],
      ['6', 6],
      ['0', 2],
      ['-4', 1],
      ['7', 6],
      ['1e9', 6],
      ['3.9', 3],
      ['', 2],
      ['three', 2],
      ['NaN', 2],
      ['Infinity', 6],
      ['<h1>', 2],
    ];

    for (const [value, level] of levels) {
      it(`begin at heading level ${level} with heading-level="${value}"`, async () => {
        const element = await show(aFactCheck(), 'fact-summary', { 'heading-level': value });
        expect(partOf(element, 'title').localName).to.equal(`h${level}`);
        expect(drawn(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)[1]).to.equal(
          `h${Math.min(level + 1, 6)}`,
        );
      });
    }

    it('begin at heading level 2 where none is given, and follow a change', async () => {
      const element = await show(aFactCheck());
      expect(partOf(element, 'title').localName).to.equal('h2');
      element.headingLevel = 4;
      await element.updateComplete;
      expect(partOf(element, 'title').localName).to.equal('h4');
      element.removeAttribute('heading-level');
      element.headingLevel = undefined;
      await element.updateComplete;
      expect(partOf(element, 'title').localName).to.equal('h2');
    });

    it('have no heading that skips a level', async () => {
      for (const tag of tags) {
        const element = await show(aFactCheck(), tag);
        const found = drawn(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        expect(found[0]).to.equal(2);
        found.forEach((level, index) => {
          if (index) expect(level - found[index - 1]!).to.be.at.most(1);
        });
      }
    });

    const odd = {
      'an object': {},
      'a list': [],
      words: 'three',
      'a symbol': Symbol('level'),
      'a big number': 1n,
    };
    for (const [name, value] of Object.entries(odd)) {
      it(`keep to the page with ${name} as heading level`, async () => {
        const element = await show(aFactCheck(), 'fact-summary', {}, fallback);
        (element as { headingLevel: unknown }).headingLevel = value;
        await element.updateComplete;
        expect(isSeen(partOf(element, 'title')) || isSeen(element.querySelector('p'))).to.be.true;
      });
    }

    it('have properties in camel case for attributes in kebab case', async () => {
      const element = await place(
        '<fact-summary heading-level="3" no-title question-url="/?q={question}" for="a" src="" theme="dark"></fact-summary>',
      );
      const { headingLevel, noTitle, questionUrl, for: follows, src, theme } = element;
      expect([headingLevel, noTitle, questionUrl, follows, src, theme]).to.deep.equal([
        3,
        true,
        '/?q={question}',
        'a',
        '',
        'dark',
      ]);
    });

    it('cannot be given a fact check, issues or a status', async () => {
      const element = await show(aFactCheck());
      for (const name of ['factCheck', 'issues', 'status']) {
        expect(() => Reflect.set(element, name, 'mine')).not.to.throw();
      }
      expect(element.status).to.equal('ready');
      expect(element.factCheck?.title).to.equal('What does the lighthouse burn?');
    });
  });

  describe('in each state', () => {
    const stateOf = (element: Element): string[] =>
      ['loading', 'ready', 'partial', 'error'].filter((state) => element.matches(`:state(${state})`));

    for (const tag of tags) {
      it(`<${tag}> shows its fallback and nothing else while it is empty`, async () => {
        const element = await place<Widget>(`<${tag}>${fallback}</${tag}>`);
        expect(element.status).to.equal('empty');
        expect(allWords(element)).to.equal('');
        expect(isSeen(element.querySelector('p'))).to.be.true;
        expect(stateOf(element)).to.deep.equal([]);
      });

      it(`<${tag}> takes no room while it is empty and has no fallback`, async () => {
        const element = await place<Widget>(`<${tag}></${tag}>`);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });

      it(`<${tag}> shows the fact check and no fallback when it is ready`, async () => {
        const element = await show(aFactCheck(), tag, {}, fallback);
        expect(element.status).to.equal('ready');
        expect(isSeen(element.querySelector('p'))).to.be.false;
        expect(allWords(element)).to.contain('Almanac of the harbour');
        expect(stateOf(element)).to.deep.equal(['ready']);
        expect(element.issues).to.deep.equal([]);
      });

      it(`<${tag}> is partial when something of the fact check could not be shown`, async () => {
        const claims = [aClaim(), { text: 7 } as never, {} as never];
        const element = await show(aFactCheck({ claims }), tag);
        expect(element.status).to.equal('ready');
        expect(stateOf(element)).to.deep.equal(['ready', 'partial']);
        expect(element.issues.some(({ severity }) => severity === 'error')).to.be.true;
      });

      it(`<${tag}> is not partial for fields that the format does not know`, async () => {
        const unknown = { cliams: [], documentId: 'x' } as object;
        const element = await show({ ...aFactCheck(), ...unknown }, tag);
        expect(element.issues.map(({ code }) => code)).to.include('unknown-field');
        expect(stateOf(element)).to.deep.equal(['ready']);
      });

      it(`<${tag}> is partial when cited sources are not described`, async () => {
        expect(stateOf(await show(aFactCheck({ sources: [aSource()] }), tag))).to.deep.equal([
          'ready',
          'partial',
        ]);
      });

      it(`<${tag}> says with and without a fallback that broken data could not be read`, async () => {
        for (const children of ['', fallback]) {
          const element = await show('{', tag, {}, children);
          expect(element.status).to.equal('error');
          expect(allWords(element)).to.equal('The fact check could not be read.');
          expect(stateOf(element)).to.deep.equal(['error']);
          if (children) expect(isSeen(element.querySelector('p'))).to.be.true;
        }
      });

      it(`<${tag}> says that it is loading only where it has no fallback`, async () => {
        for (const [children, words] of [
          ['', 'Loading the fact check…'],
          [' \n <!-- a comment --> ', 'Loading the fact check…'],
          ['<script type="text/plain">x</script><b slot="footer">A logo</b>', 'Loading the fact check…'],
          [fallback, ''],
          ['Bare words', ''],
        ] as const) {
          const key = newKey();
          const element = await show(undefined, tag, { src: faultAddress('held', key) }, children);
          expect(element.status).to.equal('loading');
          expect(allWords(element)).to.equal(words);
          expect(stateOf(element)).to.deep.equal(['loading']);
          await release(key);
          await settled(element);
        }
      });

      it(`<${tag}> never changes its children or itself`, async () => {
        const markup = `<${tag} class="a" data-x="1">\n ${fallback} <!-- c --> ${scriptOf(aFactCheck())}</${tag}>`;
        const template = document.createElement('template');
        template.innerHTML = markup;
        const element = await place<Widget>(markup);
        expect(element.status).to.equal('ready');
        expect(element.outerHTML).to.equal(template.innerHTML);
        element.data = '{';
        await element.updateComplete;
        element.data = aFactCheck();
        await element.updateComplete;
        element.remove();
        expect(element.outerHTML).to.equal(template.innerHTML);
      });
    }

    it('shows the fallback again where the fact check holds nothing for the element', async () => {
      for (const tag of ['claim-card', 'source-list'] as const) {
        const element = await show({ title: 'Nothing but a title' }, tag, {}, fallback);
        expect(isSeen(element.querySelector('p'))).to.be.true;
        expect(allWords(element)).to.equal('');
      }
    });
  });

  describe("by the page's leave", () => {
    it('show what the page puts into their slots', async () => {
      for (const [tag, slot] of [
        ['fact-summary', 'logo'],
        ['fact-summary', 'header'],
        ['fact-summary', 'footer'],
        ['fact-summary', 'verdict-icon'],
        ['claim-card', 'logo'],
        ['claim-card', 'header'],
        ['claim-card', 'footer'],
        ['claim-card', 'verdict-icon'],
        ['source-list', 'header'],
        ['source-list', 'footer'],
      ] as [Tag, string][]) {
        const element = await show(aFactCheck(), tag, {}, `<b slot="${slot}">Of the page</b>`);
        expect(isSeen(element.querySelector('b')), `${tag} ${slot}`).to.be.true;
      }
    });

    it('let the page style their parts', async () => {
      const sheet = document.createElement('style');
      const names = [
        'title',
        'verdict',
        'verdict-label',
        'claim',
        'citation',
        'source',
        'section',
        'question',
      ];
      sheet.textContent = names
        .map((name) => `fact-summary::part(${name}) { outline: 3px solid rgb(1, 2, 3) }`)
        .join('\n');
      document.head.append(sheet);
      const element = await show(aFactCheck());
      for (const name of names) {
        expect(getComputedStyle(partOf(element, name)).outlineColor, name).to.equal('rgb(1, 2, 3)');
      }
      sheet.remove();
    });

    it('follow the colour scheme around them', async () => {
      const colourIn = async (scheme: string): Promise<string> => {
        const page = await place<HTMLElement>(`<div></div>`);
        page.style.colorScheme = scheme;
        page.style.color = 'CanvasText';
        const element = document.createElement('fact-summary');
        element.data = aFactCheck();
        page.append(element);
        await element.updateComplete;
        return getComputedStyle(partOf(element, 'verdict-label')).color;
      };
      const light = await colourIn('light');
      const dark = await colourIn('dark');
      expect(dark).not.to.equal(light);
      if (await emulateFeatures({ colorScheme: 'dark' })) {
        expect(await colourIn('light dark')).to.equal(dark);
        expect(await colourIn('light')).to.equal(light);
        await emulateFeatures();
        expect(await colourIn('light dark')).to.equal(light);
      }
    });

    it('bring their own ground with a theme, light or dark', async () => {
      for (const theme of ['light', 'dark'] as const) {
        const element = await show(aFactCheck(), 'fact-summary', { theme });
        const ground = getComputedStyle(partOf(element, 'title').closest('[lang]')!).backgroundColor;
        expect(ground).not.to.equal('rgba(0, 0, 0, 0)');
        const sum = ground
          .match(/\d+/g)!
          .slice(0, 3)
          .reduce((total, value) => total + Number(value), 0);
        if (theme === 'light') expect(sum).to.be.above(600);
        else expect(sum).to.be.below(150);
      }
    });
  });

  describe('in the direction of the text', () => {
    it('are from right to left for a fact check in Arabic', async () => {
      const element = await show(aFactCheck({ lang: 'ar', title: 'ماذا تحرق المنارة؟' }));
      expect(getComputedStyle(partOf(element, 'title')).direction).to.equal('rtl');
      expect(partOf(element, 'title').closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    });

    it('follow dir where it is given', async () => {
      const element = await show(aFactCheck({ lang: 'az', dir: 'rtl', title: 'مایاق نه یاندیریر؟' }));
      expect(getComputedStyle(partOf(element, 'title')).direction).to.equal('rtl');
    });

    it('follow each text where neither language nor direction is given', async () => {
      const title = 'ماذا تحرق المنارة؟';
      const element = await show({ title, summary: 'In English.', sections: [{ body: 'وبالعربية' }] });
      expect(getComputedStyle(partOf(element, 'title')).direction).to.equal('rtl');
      expect(getComputedStyle(partOf(element, 'summary').querySelector('p')!).direction).to.equal('ltr');
      expect(getComputedStyle(partOf(element, 'section').querySelector('p')!).direction).to.equal('rtl');
    });

    it('keep the direction of the fact check in a page of another', async () => {
      const page = await place<HTMLElement>('<div dir="rtl"></div>');
      const element = document.createElement('fact-summary');
      element.data = aFactCheck();
      page.append(element);
      await element.updateComplete;
      expect(getComputedStyle(partOf(element, 'title')).direction).to.equal('ltr');
      expect(getComputedStyle(partOf(element, 'title')).textAlign).to.be.oneOf(['left', 'start']);
    });
  });

  describe('through their life', () => {
    it('show the same after a move', async () => {
      const element = await show(aFactCheck());
      const before = allWords(element);
      const other = await place<HTMLElement>('<div></div>');
      other.append(element);
      await element.updateComplete;
      expect(allWords(element)).to.equal(before);
    });

    it('answer clicks once after several moves', async () => {
      const element = await show(anOverview());
      const other = await place<HTMLElement>('<div></div>');
      for (let move = 0; move < 3; move += 1) {
        element.remove();
        other.append(element);
      }
      let count = 0;
      element.addEventListener('fact-citation', () => (count += 1));
      partOf(element, 'citation').click();
      expect(count).to.equal(1);
    });

    it('show the same as a clone', async () => {
      const element = await place(
        `<fact-summary class="a">${fallback}${scriptOf(aFactCheck())}</fact-summary>`,
      );
      element.after(element.cloneNode(true));
      const clone = element.nextElementSibling as Widget;
      await clone.updateComplete;
      expect(clone.outerHTML).to.equal(element.outerHTML);
      expect(allWords(clone)).to.equal(allWords(element));
    });

    it('show the same written as HTML a second time', async () => {
      const element = await place(`<fact-summary>${scriptOf(aFactCheck())}</fact-summary>`);
      const page = await place<HTMLElement>('<div></div>');
      page.innerHTML = element.outerHTML;
      const again = page.querySelector('fact-summary')!;
      await again.updateComplete;
      expect(allWords(again)).to.equal(allWords(element));
    });

    it('take data that are set before they are in the page', async () => {
      const element = document.createElement('fact-summary');
      element.data = aFactCheck();
      const page = await place<HTMLElement>('<div></div>');
      page.append(element);
      await element.updateComplete;
      expect(element.status).to.equal('ready');
    });

    it('listen to their children and the page no more when they are taken out', async () => {
      const element = await show(undefined);
      element.remove();
      element.insertAdjacentHTML('beforeend', scriptOf(aFactCheck()));
      document.dispatchEvent(new Event('readystatechange'));
      // Mutations are told of before this.
      await new Promise(requestAnimationFrame);
      expect(element.isUpdatePending).to.be.false;
      expect(element.status).to.equal('empty');
    });

    it('see children that came while they were out of the page', async () => {
      const element = await show(undefined);
      const page = element.parentElement!;
      element.remove();
      element.insertAdjacentHTML('beforeend', scriptOf(aFactCheck()));
      page.append(element);
      await element.updateComplete;
      expect(element.status).to.equal('ready');
    });

    it('work on in another document, with their styles', async () => {
      const frame = await place<HTMLIFrameElement>('<iframe title="A page"></iframe>');
      const element = await show(anOverview());
      frame.contentDocument!.body.append(element);
      await element.updateComplete;
      const view = frame.contentWindow!;
      expect(wordsOf(partOf(element, 'title'))).to.equal('Bees and blossom');
      partsOf(element, 'citation')[0]!.click();
      await element.updateComplete;
      expect(drawn(element, '[role="doc-backlink"]')).to.have.length(1);
      element.data = anOverview({ title: 'In a frame' });
      await waitUntil(() => wordsOf(partOf(element, 'title')) === 'In a frame');
      expect(view.getComputedStyle(element).display).to.equal('block');
      expect(view.getComputedStyle(partOf(element, 'title')).fontWeight).to.equal('700');
    });

    it('are styled again when they come back from another document', async () => {
      const frame = await place<HTMLIFrameElement>('<iframe title="A page"></iframe>');
      const element = await show(anOverview());
      const page = element.parentElement!;
      frame.contentDocument!.body.append(element);
      page.append(element);
      await element.updateComplete;
      expect(getComputedStyle(element).display).to.equal('block');
    });
  });
});
