import type { ElementHandle, Page } from 'puppeteer-core';

/** What the tests look at in a ClaimReview. */
export interface Printed {
  claimReviewed: string;
  url: string;
}

/** The ClaimReviews that a page prints. */
export async function reviewsOn(page: Page): Promise<Printed[]> {
  const texts = await page.$$eval('script[type="application/ld+json"]', (all) =>
    all.map(({ textContent }) => textContent),
  );
  return texts.flatMap((text) => JSON.parse(text) as Printed[]);
}

/** Presses the link or button with these words, and waits for the page that it leads to. */
export async function press(page: Page, selector: string, words: string): Promise<void> {
  const all = await page.$$(selector);
  for (const one of all) {
    const text = await one.evaluate(
      (element) => element.textContent.trim() || element.getAttribute('value') || '',
    );
    if (!text.includes(words)) continue;
    await Promise.all([
      page.waitForNavigation({ timeout: 90_000 }),
      one.evaluate((link) => (link as HTMLElement).click()),
    ]);
    return;
  }
  throw new Error(`Nothing is called “${words}” among ${all.length} of ${selector}.`);
}

/** Puts words into a field. */
export async function setValue(page: Page, selector: string, value: string): Promise<void> {
  await page.$eval(selector, (field, text) => ((field as HTMLTextAreaElement).value = text), value);
}

/** The first field with this label, which WordPress’s styles may write in capitals. */
export async function fieldOf(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  const field = await page.waitForFunction(
    (words) => {
      const found = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent.trim() === words,
      );
      return found?.control;
    },
    {},
    label,
  );
  return field as ElementHandle<HTMLInputElement>;
}

/** Selects some words of a field that a person edits, and types others. */
export async function replaceInField(
  page: Page,
  field: ElementHandle,
  before: string,
  after: string,
): Promise<void> {
  for (;;) {
    const isThere = await field.evaluate((element, words) => {
      const area = element as HTMLTextAreaElement;
      const at = area.value.indexOf(words);
      area.focus();
      if (at >= 0) area.setSelectionRange(at, at + words.length);
      return at >= 0;
    }, before);
    if (!isThere) return;
    await page.keyboard.type(after);
  }
}
