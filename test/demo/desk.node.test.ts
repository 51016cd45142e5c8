import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { fromPlainText } from '../../src/formats/plain-text.js';
import { ar } from '../../src/locale/ar.js';
import { findMissingFacts, missingFactPhrases } from '../../src/reading/missing-facts.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { article, copied, says, shown, useDesk } from './use-desk.js';

describe('The desk', () => {
  const own = useDesk();

  it('fills the form and the preview from a pasted article', async () => {
    await own.paste(article);
    await own.waitFor(shown('Do bees sleep at night?'));
    const payload = await own.payload();
    expect(payload).to.deep.include({ title: 'Do bees sleep at night?', checkedAt: '2026-03-02' });
    const value = (path: string): Promise<string> =>
      own.page.$eval(`[data-path="${path}"] :is(input, textarea)`, (box) => (box as HTMLInputElement).value);
    expect(await value('claims[0].text')).to.equal('Bees never sleep.');
    expect(await value('claims[0].verdicts[0].label')).to.equal('False');
    expect(await value('claims[0].claimant.name')).to.equal('Ben Example');
    expect(await value('sources[1].url')).to.equal('https://example.org/almanac');
  });

  it('takes three actions from an article of 650 words to the snippet, none of them in JSON', async () => {
    const long = article.replace(
      'Some sleep in flowers [1].',
      'Some of them sleep in open flowers [1]. '.repeat(90),
    );
    await own.paste(long);
    await own.waitFor(shown('False'));
    await own.page.select('#destination', 'wordpress');
    await own.page.click('#copy');
    await own.waitFor(copied);
    const snippet = await own.clipboard();
    expect(snippet).to.match(/^<!-- wp:html -->\n<div data-fact-summary="">\n<article data-fact-check="1"/);
    expect(snippet.split('Bees never sleep.')).to.have.length(2);
    expect(await own.page.$eval('#desk', (desk) => (desk as HTMLElement).innerText)).not.to.include('JSON');
  });

  it('copies for Ghost what becomes an HTML card in one paste', async () => {
    await own.paste(article);
    await own.waitFor(shown('False'));
    await own.page.select('#destination', 'ghost');
    expect(await own.page.$eval('#copy', (button) => button.textContent.trim())).to.equal('Copy for Ghost');
    await own.page.click('#copy');
    await own.waitFor(`document.querySelector('#copied').textContent !== ''`);
    const pasted = own.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const kinds = ['text/html', 'text/plain'];
      return Promise.all(kinds.map(async (kind) => (await item!.getType(kind)).text()));
    });
    const [html, text] = await pasted;
    expect(text).to.match(/^<div data-fact-summary="">\n<article/);
    expect(html).to.contain(`<!--kg-card-begin: html-->\n${text}\n<!--kg-card-end: html-->`);
  });

  it('brings the language of the fact check with the script, unless that is English', async () => {
    await own.paste(readFileSync('demo/payloads/arabic.json', 'utf8'));
    await own.page.select('#destination', 'ghost');
    await own.waitFor(
      `document.querySelector('.steps').innerText.includes('<script async data-locales src=')`,
    );
    const file = await own.page.$eval('#save-language', (link) => (link as HTMLAnchorElement).href);
    const { lang } = (await (await fetch(file)).json()) as { lang: string };
    expect(lang).to.equal('ar');
    await own.waitFor(shown(ar.messages.claim as string));
  });

  it('has a field for everything that a fact check can say', async () => {
    const full = { ...aFullFactCheck(), summary: 'In short.' };
    await own.paste(JSON.stringify(full));
    // Folds may hold folds.
    for (let level = 0; level < 4; level += 1)
      await own.page.$$eval('.form details:not([open]) > summary', (all) =>
        all.forEach((one) => one.click()),
      );
    const payload = await own.payload();
    const missing = await own.page.evaluate((paths) => {
      return paths.filter((path) => !document.querySelector(`.form [data-path="${path}"]`));
    }, leaves(payload));
    expect(missing).to.deep.equal([]);
  });

  it('offers the sources when [ is typed, and shows the mark as one unit', async () => {
    await own.paste(article);
    const text = '[data-path="sections[1].body"] [role=textbox]';
    await own.page.focus(text);
    await own.page.$eval(text, (field) =>
      getSelection()!.collapse(field.lastChild, field.lastChild!.childNodes.length),
    );
    await own.page.keyboard.type(' They dream [Fie');
    await own.page.waitForSelector('[role=option]');
    expect(
      await own.page.$$eval('[role=option]', (all) => all.map((one) => one.textContent.trim())),
    ).to.deep.equal(['[1] Field notes']);
    await own.page.keyboard.press('Enter');
    await own.page.keyboard.type(' and hum [2].');
    const chips = await own.page.$$eval(`${text} .chip`, (all) => all.map((one) => one.textContent));
    expect(chips.slice(-2)).to.deep.equal(['[1]', '[2]']);
    const [, section] = (await own.payload())['sections'] as {
      body: { children: { type: string; refs?: string[] }[] }[];
    }[];
    const marks = section!.body[0]!.children.filter(({ type }) => type === 'citation');
    expect(marks.map(({ refs }) => refs)).to.deep.equal([['2'], ['1'], ['2']]);
  });

  it('takes several addresses at once, those of cited sources first', async () => {
    await own.paste('Do ants sleep?\n\nSummary\n\nThey do [1][2].\n');
    await own.page.type(
      '#form-sources-pasted',
      'https://example.org/one\nThe second: https://example.org/two\n7 https://example.org/seven',
    );
    await own.page.evaluate(() =>
      document.querySelector<HTMLElement>('#form-sources-pasted ~ button')!.click(),
    );
    expect((await own.payload())['sources']).to.deep.equal([
      { id: '1', url: 'https://example.org/one' },
      { id: '2', title: 'The second', url: 'https://example.org/two' },
      { id: '7', url: 'https://example.org/seven' },
    ]);
  });

  it('moves, joins and splits sections', async () => {
    await own.paste(article);
    const headings = async (): Promise<unknown> =>
      ((await own.payload())['sections'] as { heading?: string }[]).map(({ heading }) => heading);
    await own.page.click('[aria-label="Move Section 2 up"]');
    expect(await headings()).to.deep.equal(['What was counted', 'What was seen']);
    await own.page.click('[data-path="sections[0]"] [aria-label="Join with the section below"]');
    expect(await headings()).to.deep.equal(['What was counted']);
    const text = '[data-path="sections[0].body"] [role=textbox]';
    await own.page.focus(text);
    await own.page.$eval(text, (field) => getSelection()!.collapse(field.children[1]!.firstChild, 0));
    await own.page.keyboard.press('ArrowRight');
    await own.page.click('[data-path="sections[0]"] [aria-label="Split at the cursor"]');
    expect(await headings()).to.deep.equal(['What was counted', undefined]);
  });

  it('says beside a field what is wrong with it and what to write, and counts the problems at the top', async () => {
    await own.paste(article);
    expect(await own.page.$eval('.bar', (bar) => bar.textContent)).to.include('No problems found');
    await own.fill('checkedAt', 'last Monday');
    await own.page.waitForSelector('[data-path=checkedAt] .problems');
    expect(await own.page.$eval('[data-path=checkedAt]', (field) => field.textContent)).to.match(
      /2026-01-26|date/i,
    );
    expect(await own.page.$eval('.bar', (bar) => bar.textContent)).to.include('1 problem');
    await own.page.click('#problems > summary');
    await own.page.click('#problems button');
    expect(await own.page.evaluate('document.activeElement.id')).to.equal('form-checkedAt');
  });

  it('lists what readers look for and do not find, in the words of the command line, and leads there', async () => {
    await own.paste(article);
    await own.page.waitForSelector('#missing');
    expect(
      await own.page.$$eval('#missing li', (all) => all.map((one) => one.textContent.trim())),
    ).to.deep.equal(
      findMissingFacts(fromPlainText(article).factCheck!).map(({ name, number }) =>
        missingFactPhrases[name](number),
      ),
    );
    await own.page.click('#missing > summary');
    await own.page.click('#missing button');
    expect(await own.page.evaluate('document.activeElement.closest("[data-path]").dataset.path')).to.equal(
      'contributors',
    );
  });

  it('begins with an empty form, filled from the newsroom’s profile, whose verdicts know their rating', async () => {
    await own.page.click('#profile > summary');
    await own.fill('publisher.name', 'The Example Courier');
    await own.page.evaluate(() => {
      const tables = document.querySelector<HTMLSelectElement>('#ready-scale')!;
      tables.value = 'six-step-en';
      tables.dispatchEvent(new Event('change'));
    });
    await own.page.click('#begin');
    await own.fill('title', 'Do ants sleep?');
    await own.page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.add')]
        .find((one) => one.textContent.trim() === 'Add claim')!
        .click();
    });
    await own.fill('claims[0].text', 'Ants never sleep.');
    await own.page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.add')]
        .find((one) => one.textContent.trim() === 'Add verdict')!
        .click();
    });
    await own.fill('claims[0].verdicts[0].label', 'Pants on Fire');
    const payload = await own.payload();
    expect(payload['publisher']).to.deep.equal({ name: 'The Example Courier' });
    expect(payload['claims']).to.deep.equal([
      { text: 'Ants never sleep.', verdicts: [{ label: 'Pants on Fire', rating: 'false' }] },
    ]);
    await own.waitFor(shown('Pants on Fire'));
  });

  it('shows it as readers get it without JavaScript, by e-mail and when it is shared', async () => {
    await own.paste(article);
    await own.waitFor(shown('False'));
    const press = (words: string): Promise<void> =>
      own.page.$eval(`::-p-xpath(//div[@class='looks']/button[normalize-space()='${words}'])`, (button) => {
        (button as HTMLElement).click();
      });
    for (const words of ['Without JavaScript', 'As an e-mail']) {
      await press(words);
      await own.waitFor(
        `!!document.querySelector('.plain-preview')?.shadowRoot?.textContent.includes('Verdict: False')`,
      );
    }
    await press('As it is shared');
    await own.waitFor(says('.shared-card', 'False'));
    await press('Phone');
    await press('Dark');
    expect(await own.page.$eval('#frame', (frame) => frame.className)).to.equal('frame phone dark');
  });

  it('says why a text cannot be read, and takes one that can', async () => {
    await own.page.type('#source', '{ "title": "Broken", }');
    await own.page.click('.main');
    await own.page.waitForSelector('.failure');
    await own.paste(article);
    await own.waitFor(shown('False'));
  });
});

// The paths of all values of a payload that a person fills in; a running text is one.
function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const isText = (value as unknown[]).every(
      (one) =>
        typeof one === 'string' ||
        (typeof one === 'object' && one !== null && 'type' in one && ('children' in one || 'items' in one)),
    );
    return isText ? [path] : (value as unknown[]).flatMap((one, index) => leaves(one, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .filter(([key]) => key !== 'schemaVersion' && !/^(?:x-|[$@_])/.test(key))
    .flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}
