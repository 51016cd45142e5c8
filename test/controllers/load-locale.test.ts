import { expect } from 'chai';
import { allowLocales } from '../../src/controllers/load-locale.js';
import { drawn, place, scriptOf, until, wordsOf } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';
import { captureConsole } from '../support/capture-console.js';

describe('A language that comes from beside the script', () => {
  const printed = captureConsole();
  const headings = (element: Element): string[] => drawn(element, 'h2, h3').map(wordsOf);
  const warnings = (): string[] => printed().flatMap(({ level, words }) => (level === 'warn' ? words : []));

  before(() => allowLocales(new URL('fixtures/factlet.min.js', import.meta.url).href));

  async function show(lang: string): Promise<Element> {
    const page = await place<HTMLElement>(`<div lang="${lang}"></div>`);
    page.innerHTML = `<fact-summary>${scriptOf(aFactCheck())}</fact-summary>`;
    const element = page.firstElementChild!;
    await until(() => element.shadowRoot?.querySelector('h2'), 'the drawing');
    return element;
  }

  it('shows a phrase that its file does not have in English, with one line in the console', async () => {
    const element = await show('it');
    expect(headings(element)).to.include.members(['Fonti', 'In breve', 'Further questions']);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(/^Factlet: no “it” translation of .*; using “en”\.$/);
  });

  it('is English as a whole where the file has no rules for dates and lists, and the console names the file', async () => {
    const element = await show('pl');
    expect(headings(element)).to.include('Sources');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.match(/^Factlet: no “pl” translation at .*factlet\.pl\.json; using “en”\.$/);
  });
});
