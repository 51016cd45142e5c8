import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openPage, until } from './open-page.mjs';

const factCheck = JSON.parse(readFileSync('demo/payloads/one-claim.json', 'utf8'));
const [{ verdicts }] = factCheck.claims;
const link = 'rgb(11, 110, 79)';

/** What is to be so of an example's page, as titles with what tests them: `run(browser, address)` throws where it is not so. */
export function checkExample({ page, front, drawn, ownWords }, mode) {
  const at = (run) => (browser, address) => run(browser, address + page);
  if (drawn === 'in the page') return inThePage(at, ownWords);
  const checks = [
    ['sends title, verdict and sources in the HTML, drawn and plain', at(sendsAll)],
    ['shows them in its colours and fonts without JavaScript', at(showsWithoutScript)],
    ['is taken over as it stands, without a shift or a complaint', at(isTakenOver)],
    ['says which mark was followed', at(saysMark)],
    ['is drawn anew, once, when a property changes', at((...page) => drawsAnew(...page, true))],
  ];
  if (front) {
    checks.push([
      'is shown once when a reader comes from another page',
      (browser, address) => comesByLink(browser, address + front, page),
    ]);
  }
  // What a development server sends differs in scripts and styles only; hydration speaks up only there.
  return mode === 'built' ? checks : checks.filter(([title]) => !/HTML|JavaScript/.test(title));
}

function inThePage(at, ownWords) {
  const checks = [
    ['shows a fact check in its colours and fonts, without a complaint', at(isShown)],
    ['says which mark was followed', at(saysMark)],
    ['is drawn anew when a property changes', at((...page) => drawsAnew(...page, false))],
  ];
  if (!ownWords) return checks;
  const keeps = at((browser, address) => showsOwnWords(browser, address, ownWords));
  return [...checks, ['shows its own words without JavaScript', keeps]];
}

async function isShown(browser, address) {
  const opened = await openPage(browser, address);
  try {
    const { page, complaints } = opened;
    await until(page, isReady);
    const drawing = await page.evaluate(readDrawing);
    assertDrawing(drawing);
    assert.equal(drawing.level, 'H1');
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
  }
}

async function showsOwnWords(browser, address, words) {
  const opened = await openPage(browser, address, { javaScript: false });
  try {
    const text = await opened.page.evaluate(() => document.querySelector('fact-summary').innerText);
    for (const expected of [words, factCheck.title, verdicts[0].label])
      assert(text.includes(expected), expected);
  } finally {
    await opened.close();
  }
}

async function sendsAll(_, address) {
  const sent = await (await fetch(address)).text();
  const [, drawn, rest] = /<template shadowrootmode="open">(.*?)<\/template>(.*)/s.exec(sent) ?? [];
  assert(drawn, 'There is no declarative shadow root.');
  const article = /<article.*?<\/article>/s.exec(rest)?.[0];
  for (const html of [drawn, article]) {
    const text = html.replaceAll(/<!--.*?-->|<style.*?<\/style>/gs, '');
    for (const words of [factCheck.title, verdicts[0].label]) assert(text.includes(words), words);
    for (const { url } of factCheck.sources) assert(text.includes(`href="${url}`), url);
  }
}

async function showsWithoutScript(browser, address) {
  const opened = await openPage(browser, address, { javaScript: false });
  try {
    assertDrawing(await opened.page.evaluate(readDrawing));
  } finally {
    await opened.close();
  }
}

async function isTakenOver(browser, address) {
  const opened = await openPage(browser, address, { beforeScripts: markNodes });
  try {
    const { page, complaints } = opened;
    await until(page, isReady);
    assertDrawing(await page.evaluate(readDrawing));
    assert.deepEqual(
      await page.evaluate(() => {
        const { kept, wasDefined, shift } = window;
        const { shadowRoot } = document.querySelector('fact-summary');
        const nodes = [...shadowRoot.querySelectorAll(':not(style)')];
        return {
          wasDefined,
          shift,
          isKept:
            nodes.length > 100 &&
            nodes.length === kept.length &&
            nodes.every((node, at) => node === kept[at]),
        };
      }),
      { wasDefined: false, shift: 0, isKept: true },
    );
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
  }
}

async function saysMark(browser, address) {
  const opened = await openPage(browser, address);
  try {
    const { page, complaints } = opened;
    await until(page, isReady);
    const mark = await page.$('fact-summary >>> [part=citation]');
    const id = await mark.evaluate(({ dataset }) => dataset.ref);
    const { title } = factCheck.sources.find((source) => String(source.id) === id);
    await mark.click();
    await until(page, isSaid, title);
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
  }
}

async function drawsAnew(browser, address, isServed) {
  const opened = await openPage(browser, address);
  try {
    const { page, complaints } = opened;
    await until(page, isReady);
    assert.equal((await page.evaluate(readDrawing)).isServed, isServed);
    await page.click('main button');
    await until(page, () => document.querySelector('fact-summary').shadowRoot.querySelector('[part=rest]'));
    const drawing = await page.evaluate(readDrawing);
    assert.equal(drawing.isServed, false);
    assertDrawing(drawing);
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
  }
}

async function comesByLink(browser, address, path) {
  const opened = await openPage(browser, address);
  try {
    const { page, complaints } = opened;
    await page.evaluate(() => (window.isSamePage = true));
    await page.click(`a[href="${path}"]`);
    await until(page, isReady);
    assertDrawing(await page.evaluate(readDrawing));
    assert.equal(await page.evaluate(() => window.isSamePage), true);
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
  }
}

function assertDrawing({ titles, verdict, sources, isShown, linkColour, font }) {
  assert.deepEqual(
    { titles, verdict, sources, isShown, linkColour, font },
    {
      titles: [factCheck.title],
      verdict: verdicts[0].label,
      sources: factCheck.sources.length,
      isShown: true,
      linkColour: link,
      font: 'Georgia, serif',
    },
  );
}

/* The rest runs in the page. */

function readDrawing() {
  const { shadowRoot } = document.querySelector('fact-summary');
  const all = (part) => [...shadowRoot.querySelectorAll(`[part~="${part}"]`)];
  const [title] = all('title');
  return {
    titles: all('title').map((element) => element.textContent.trim()),
    level: title?.tagName,
    verdict: all('verdict-label')[0]?.textContent.trim(),
    sources: all('source').length,
    isShown: title?.getClientRects().length === 1,
    isServed: shadowRoot.querySelectorAll('[data-drawn]').length === 1,
    linkColour: getComputedStyle(shadowRoot.querySelector('a[href^="https:"]')).color,
    font: getComputedStyle(title).fontFamily,
  };
}

function isReady() {
  const element = document.querySelector('fact-summary');
  return element?.matches(':state(ready)') && element.shadowRoot.querySelector('[part~=title]') !== null;
}

function isSaid(title) {
  const line = document.querySelector('.followed');
  const { top, bottom } = line.getBoundingClientRect();
  return scrollY > 0 && top >= 0 && bottom <= innerHeight && line.textContent.includes(title);
}

function markNodes() {
  const { shadowRoot } = document.querySelector('fact-summary');
  window.kept = [...shadowRoot.querySelectorAll(':not(style)')];
  window.wasDefined = customElements.get('fact-summary') !== undefined;
}
