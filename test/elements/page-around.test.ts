import { expect } from 'chai';
import {
  allWords,
  drawn,
  partsOf,
  place,
  scriptOf,
  show,
  until,
  type Widget,
} from '../support/build-element.js';
import { aClaim, aFactCheck, aSource, aVerdict } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';
import { reportIssues } from '../support/keep-quiet.js';

/** Replaces all words that are drawn by `«words»` in elements of their own, as page translators do. */
function translate(element: Widget): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(
    ({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style',
  )) {
    const span = document.createElement('span');
    span.textContent = `«${text.data}»`;
    text.replaceWith(span);
  }
}

describe('In a page that is translated for the reader', () => {
  const data = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'False' })] })] });
  const { lang } = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  it('the translated words stay when the translator sets the language of the page', async () => {
    const element = await show(data);
    const untouched = await show(data);
    translate(element);
    const translated = allWords(element);
    document.documentElement.lang = 'de';
    await until(
      () => untouched.shadowRoot!.querySelector('[lang=en]'),
      'the other drawn in the new language',
    );
    await element.updateComplete;
    expect(allWords(element)).to.equal(translated);
  });

  it('a newer verdict replaces all that was translated', async () => {
    const element = await show(data);
    translate(element);
    document.documentElement.lang = 'de';
    element.data = aFactCheck({ claims: [aClaim({ verdicts: [aVerdict({ label: 'True' })] })] });
    await element.updateComplete;
    expect(allWords(element)).to.include('True').and.not.include('«');
  });
});

describe('In a page with <base>', () => {
  const base = document.createElement('base');
  base.href = '/elsewhere/';
  afterEach(() => {
    base.remove();
  });
  const data = aFactCheck({ summary: 'Tea grows on hills [1].', sources: [aSource({ id: 1 })] });

  it('every place of the fact check has an address on this page, also opened in a new tab', async () => {
    document.head.append(base);
    const element = await show(data, 'fact-summary', { id: 'tea' });
    const page = location.href.replace(/#.*/, '');
    const places = drawn<HTMLAnchorElement>(element, 'a').filter(({ hash }) => hash.startsWith('#tea/'));
    expect(places.map(({ href }) => href)).to.include(`${page}#tea/source-1`);
    for (const { href } of places)
      expect(href)
        .to.match(/#/)
        .and.satisfy((one: string) => one.startsWith(page));
  });

  it('addresses of places stay short where the page has none', async () => {
    const [mark] = partsOf(await show(data, 'fact-summary', { id: 'tea' }), 'citation');
    expect(mark?.closest('a')?.getAttribute('href')).to.equal('#tea/source-1');
  });
});

describe('In a paragraph', () => {
  const printed = captureConsole();
  reportIssues();

  it('the console says where to move the element, because its own version ends up behind it', async () => {
    const page = await place<HTMLElement>('<div></div>');
    page.innerHTML = `<p><fact-summary>${scriptOf(aFactCheck({ sources: [] }))}</p><p>The whole article.</p><p></fact-summary></p>`;
    const element = page.querySelector('fact-summary')!;
    await until(() => element.status === 'ready', 'drawn');
    expect(
      printed()
        .map(({ words }) => words)
        .join(),
    ).to.match(/<fact-summary> is inside <p>.* Move it out, or use a marker/);
  });
});
