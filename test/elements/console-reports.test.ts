import { expect } from 'chai';
import { define } from '../../src/elements/define.js';
import { IssueList } from '../../src/model/issue-list.js';
import { place, settled, show, tags, type Widget } from '../support/build-element.js';
import { aClaim, aFactCheck, aSource, aVerdict } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';
import { reportIssues } from '../support/keep-quiet.js';
import { faultAddress, newKey, seriesAddress } from '../support/faults.js';
import type { FactCheckInput } from '../../src/model/fact-check.js';

/** Sources that are cited and not described: a warning. */
const incomplete = (): object => aFactCheck({ sources: [aSource()] });
/** A claim that has to be left out: an error. */
const faulty = (): object => aFactCheck({ claims: [aClaim(), {} as never] });

describe('What an element reports in the console', () => {
  const printed = captureConsole();
  reportIssues();

  describe('of its payload', () => {
    for (const tag of tags) {
      it(`is nothing in <${tag}> with a payload in which all is right`, async () => {
        expect((await show(aFactCheck(), tag)).status).to.equal('ready');
        expect(printed()).to.deep.equal([]);
      });

      it(`is nothing in <${tag}> without a payload`, async () => {
        await show(undefined, tag);
        expect(printed()).to.deep.equal([]);
      });
    }

    it('is one warning with the element, the file, the place, the message and where it is explained', async () => {
      const element = await show(incomplete());
      expect(printed().map(({ level }) => level)).to.deep.equal(['warn']);
      const { words, values } = printed()[0]!;
      const { message, path, code } = element.issues.find(({ severity }) => severity === 'warning')!;
      expect(words).to.match(/^Factlet: 1 warning in inline data\n/);
      expect(words).to.contain(`warning at ${path}: ${message} (reference/issues/#${code})`);
      expect(values).to.include(element);
    });

    it('quotes the words that an issue is about, and never as a format', async () => {
      const element = await show({ ...aFactCheck(), checkedAt: '%cEaster\nMonday' });
      expect(element.issues.map(({ text }) => text)).to.include('%cEaster\nMonday');
      expect(printed()[0]?.words).to.match(/: .* “%cEaster Monday” \(reference/);
    });

    it('is one error with all that was found where an error is among it', async () => {
      const element = await show({ ...faulty(), sources: [aSource()] });
      expect(printed().map(({ level }) => level)).to.deep.equal(['error']);
      const found = element.issues.filter(({ severity }) => severity !== 'info');
      expect(found.length).to.be.above(1);
      for (const { message } of found) expect(printed()[0]?.words).to.contain(message);
    });

    it('is nothing of what is only worth knowing', async () => {
      const element = await show({ ...aFactCheck(), lang: 'en', url: null });
      expect(element.issues.map(({ severity }) => severity)).to.include('info');
      expect(printed()).to.deep.equal([]);
    });

    it('is why JSON cannot be shown, wherever it is given', async () => {
      await show('{ "title": ');
      await place('<fact-summary><script type="application/json">{ "title": </script></fact-summary>');
      await show(JSON.stringify({ summary: 'Without a title.' }));
      expect(printed().map(({ level }) => level)).to.deep.equal(['error', 'error', 'error']);
      for (const { words } of printed()) expect(words).to.match(/^Factlet: 1 error in inline data\n/);
      expect(printed()[0]?.words).to.contain('Broken JSON at line 1, column 12');
      expect(printed()[2]?.words).to.contain('title');
    });

    it('is the address of what did not load', async () => {
      const src = faultAddress('not-found', newKey());
      const element = await show(undefined, 'fact-summary', { src });
      await settled(element);
      expect(printed()).to.have.length(1);
      expect(printed()[0]?.words).to.contain(`1 error in ${new URL(src, location.href).href}\n`);
      expect(printed()[0]?.words).to.contain('404');
    });

    it('is said once for a payload, however often it is drawn', async () => {
      const element = await show(incomplete());
      for (const view of ['brief', 'full'] as const) {
        element.view = view;
        await element.updateComplete;
      }
      element.data = incomplete() as FactCheckInput;
      await element.updateComplete;
      const { parentElement: page } = element;
      element.remove();
      page!.append(element);
      await element.updateComplete;
      expect(printed()).to.have.length(1);
    });

    it('is said once however many elements show what is at one address', async () => {
      const src = seriesAddress(incomplete()).replaceAll('&', '&amp;');
      const page = await place<HTMLElement>('<div></div>');
      page.innerHTML = tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join('');
      for (const element of page.querySelectorAll<Widget>(tags.join())) await settled(element);
      expect(printed()).to.have.length(1);
    });

    it('is said once however many elements are given one object, or follow the one that has it', async () => {
      const data = incomplete();
      const owner = await show(data, 'fact-summary', { id: 'reported' });
      for (const tag of tags) await show(data, tag);
      const list = await place<Widget>('<source-list for="reported"></source-list>');
      expect(list.issues).to.deep.equal(owner.issues);
      expect(printed()).to.have.length(1);
    });

    it('is said of each of two payloads with the same fault', async () => {
      const element = await show({ summary: 'Without a title.' });
      element.data = { summary: 'Without a title either.' } as Partial<FactCheckInput> as FactCheckInput;
      await element.updateComplete;
      await show('{ "summary": "Without a title as text." }');
      await show('{ "summary": "Without a title as another text." }');
      expect(printed()).to.have.length(4);
    });

    it('is said anew when asking again brings another fault', async () => {
      const src = seriesAddress(incomplete(), incomplete(), faulty());
      const element = await show(undefined, 'fact-summary', { src });
      await settled(element);
      await element.reload();
      expect(printed().map(({ level }) => level)).to.deep.equal(['warn']);
      await element.reload();
      expect(printed().map(({ level }) => level)).to.deep.equal(['warn', 'error']);
    });

    it('takes words of the payload for no format, and keeps each on its line', async () => {
      const hostile = '%c%s%o<img src=x onerror=alert(1)>\u001b[31m\n\u202eno';
      const label = 'x'.repeat(5000);
      await show(aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label })] })] }));
      await show({ title: 'T', summary: `See [1].`, sources: [{ id: 1, title: 'S', url: hostile }] });
      await show({ title: 'T', claims: [{ [hostile]: 1 }], summary: { [hostile]: 1 } });
      await show(`{ ${hostile}`);
      expect(printed().length).to.be.above(2);
      for (const { words, values } of printed()) {
        expect(values[0]).to.equal('%s');
        expect(words).not.to.match(/[^\P{Cc}\n]|\u202e/u);
        expect(
          words
            .split('\n')
            .slice(1, -1)
            .every((line) => line.startsWith('• ')),
        ).to.equal(true);
      }
    });

    it('stands in nobody’s way where the page has broken its console', async () => {
      Object.assign(console, {
        warn: () => {
          throw new Error('no console');
        },
      });
      expect((await show(incomplete())).status).to.equal('ready');
    });
  });

  describe('of its attributes', () => {
    const unknown: [attribute: string, value: string, advice: string][] = [
      ['view', 'breif', 'use "full", "brief" or "glance"'],
      ['theme', 'drak', 'use "auto", "light" or "dark"'],
      ['density', 'dense', 'use "comfortable" or "compact"'],
      ['questions', 'button', 'use "list" or "buttons"'],
      ['heading-level', 'three', 'use "1", "2", "3", "4", "5" or "6"'],
      ['heading-level', '7', 'use "1", "2", "3", "4", "5" or "6"'],
      ['images', 'false', 'remove the attribute to turn it off'],
      ['truth-first', 'no', 'remove the attribute to turn it off'],
      ['question-url', '/search', 'use an http or https address with {question} in it'],
      ['question-url', 'javascript:ask({question})', 'use an http or https address with {question} in it'],
    ];
    const misspelled: [attribute: string, value: string, meant: string][] = [
      ['heading-levl', '3', 'heading-level'],
      ['headinglevel', '3', 'heading-level'],
      ['veiw', 'brief', 'view'],
      ['image', '', 'images'],
      ['scr', 'a.json', 'src'],
      ['question', 'buttons', 'questions'],
      ['no_titel', '', ''],
      ['no-titel', '', 'no-title'],
    ];
    for (const [attribute, value, meant] of misspelled)
      it(`is ${meant ? `that ${attribute} may be meant as ${meant}` : `nothing of ${attribute}`}`, async () => {
        await show(aFactCheck(), 'fact-summary', { [attribute]: value });
        expect(printed().map(({ words }) => words)).to.deep.equal(
          meant
            ? [
                'Factlet: <fact-summary> cannot use an attribute\n' +
                  `• ${attribute}="${value}": not an attribute; did you mean ${meant}?`,
              ]
            : [],
        );
      });

    it('is nothing of attributes that every element has, or that are a framework’s or a page’s', async () => {
      const names =
        'accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id ' +
        'inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title ' +
        'translate virtualkeyboardpolicy writingsuggestions xmlns ' +
        'key ref name type rel href data-view aria-label onload :view @load v-if x-data _ngcontent-abc-c1 ng-version wire:id';
      for (const tag of tags) {
        const attributes = names.split(' ').map((name) => `${name}="${name === 'lang' ? 'en' : 'x'}"`);
        const element = await place(`<${tag} ${attributes.join(' ')}></${tag}>`);
        await element.updateComplete;
      }
      expect(printed()).to.deep.equal([]);
    });

    it('is once that it stands inside a paragraph, which ends too early, unless it is one line', async () => {
      const paragraph = document.createElement('p');
      document.body.append(paragraph);
      for (const view of ['full', 'glance']) {
        const element = document.createElement('fact-summary') as Widget;
        Object.assign(element, { view, data: aFactCheck() });
        element.setAttribute('view', view);
        paragraph.append(element);
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
      }
      paragraph.remove();
      expect(printed().map(({ words }) => words.slice(0, 35))).to.deep.equal([
        'Factlet: <fact-summary> is inside <',
      ]);
    });

    for (const [attribute, value, advice] of unknown) {
      it(`is that ${attribute}="${value}" cannot be used, and what can`, async () => {
        const element = await show(aFactCheck(), 'fact-summary', { [attribute]: value });
        expect(printed().map(({ level }) => level)).to.deep.equal(['warn']);
        expect(printed()[0]?.words).to.contain(`• ${attribute}="${value}": ${advice}`);
        expect(printed()[0]?.values).to.include(element);
      });
    }

    it('is that data is a property, where a page or a framework has written an attribute', async () => {
      const element = await place('<fact-summary data="[object Object]"><p>Our words</p></fact-summary>');
      await element.updateComplete;
      expect(printed()[0]?.words).to.contain(
        '• data="[object Object]": set the property, or write the JSON in a script of type application/json inside the tag',
      );
      expect(element.status).to.equal('empty');
    });

    it('is that claim="3" and claim="lantern" name no claim, and what does', async () => {
      const data = aFactCheck({ claims: [aClaim(), aClaim({ id: 'horn', text: 'The horn is loud.' })] });
      for (const claim of ['3', 'lantern']) await show(data, 'claim-card', { claim });
      expect(printed().map(({ words }) => words.split('\n')[1])).to.deep.equal([
        '• claim="3": use an id such as "lamp" or "horn", or a position from 1 to 2',
        '• claim="lantern": use an id such as "lamp" or "horn", or a position from 1 to 2',
      ]);
    });

    it('is one entry for all of them, once for the same values, also with a payload that never comes', async () => {
      const element = await show(undefined, 'fact-summary', { view: 'short', theme: 'black' });
      element.requestUpdate();
      await element.updateComplete;
      expect(printed()).to.have.length(1);
      expect(printed()[0]?.words).to.match(/view="short"[^]*theme="black"|theme="black"[^]*view="short"/);
      element.view = 'long' as 'full';
      await element.updateComplete;
      expect(printed()).to.have.length(2);
    });

    it('is nothing of what is allowed, empty or not a choice', async () => {
      await show(aFactCheck(), 'fact-summary', {
        view: 'brief',
        theme: 'dark',
        density: '',
        questions: 'buttons',
        'heading-level': '3',
        images: '',
        'truth-first': 'true',
        'question-url': '/search?q={question}',
      });
      await show(aFactCheck(), 'claim-card', { claim: 'lamp', view: '' });
      expect(printed()).to.deep.equal([]);
    });

    it('is nothing where a property holds what is no text', async () => {
      const element = await show(aFactCheck());
      const thrower = {
        toString: (): never => {
          throw new Error('no text');
        },
      };
      Reflect.set(element, 'view', thrower);
      await element.updateComplete;
      expect(element.status).to.equal('ready');
    });
  });

  describe('after define({ quiet: true })', () => {
    before(() => define({ quiet: true }));
    after(() => define({ quiet: false }));

    it('is nothing of payloads and attributes, which are in issues all the same', async () => {
      define();
      const element = await show(faulty(), 'fact-summary', { view: 'breif' });
      expect(element.issues.some(({ severity }) => severity === 'error')).to.equal(true);
      expect(printed()).to.deep.equal([]);
    });

    it('is a fault of Factlet itself, with its stack, and nothing else', async () => {
      const own = Object.getOwnPropertyDescriptor(IssueList.prototype, 'hasErrorAt') as PropertyDescriptor;
      const value = (): never => {
        throw new TypeError('a fault of ours');
      };
      Object.defineProperty(IssueList.prototype, 'hasErrorAt', { ...own, value });
      try {
        expect((await show({ title: 'Bees' })).issues.map(({ code }) => code)).to.deep.equal([
          'internal-error',
        ]);
      } finally {
        Object.defineProperty(IssueList.prototype, 'hasErrorAt', own);
      }
      expect(printed().map(({ level }) => level)).to.deep.equal(['error']);
      const { words } = printed()[0]!;
      expect(words).to.contain('Internal error; please report it: TypeError: a fault of ours');
      expect(words).to.match(/\n\s.*parseFactCheck/);
    });
  });
});
