import { expect } from 'chai';
import type { Block } from '../../src/text/rich-text.js';
import { shown, useDesk } from './use-desk.js';

describe('Running text on the desk', () => {
  const own = useDesk();
  const field = '[data-path=summary] [role=textbox]';

  /** Begins with a summary of these paragraphs, the cursor in the last one. */
  const write = async (...paragraphs: string[]): Promise<void> => {
    await own.page.click('#begin');
    await own.fill('title', 'Do bees sleep?');
    await own.page.focus(field);
    for (const [index, words] of paragraphs.entries()) {
      if (index) await own.page.keyboard.press('Enter');
      await own.page.keyboard.type(words);
    }
  };
  const select = (from: number, to: number): Promise<void> =>
    own.page.$eval(
      field,
      (box, start, end) => {
        const text = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode()!;
        getSelection()!.setBaseAndExtent(text, start, text, end);
      },
      from,
      to,
    );
  const press = (tool: string): Promise<void> =>
    own.page.click(`[data-path=summary] [role=toolbar] [aria-label="${tool}"]`);
  const blocks = async (): Promise<Block[]> => (await own.payload())['summary'] as Block[];
  const text = (words: string): object => ({ type: 'text', text: words });

  it('has words in bold and in italics', async () => {
    await write('Bees do sleep.');
    await select(5, 7);
    await press('Bold');
    expect(await blocks()).to.deep.equal([
      { type: 'paragraph', children: [text('Bees '), { type: 'strong', text: 'do' }, text(' sleep.')] },
    ]);
    await press('Bold');
    await press('Italic');
    expect((await blocks())[0]).to.have.deep.nested.property('children[1]', { type: 'emphasis', text: 'do' });
  });

  it('keeps the citation in words that become bold', async () => {
    await own.paste(
      'Do bees sleep?\n\nSummary\n\nThey do [1] at night.\n\nSources\n\n[1] Notes: https://example.org/1\n',
    );
    await own.page.$eval(field, (box) => getSelection()!.selectAllChildren(box.firstElementChild!));
    await own.page.click(field);
    await own.page.$eval(field, (box) => getSelection()!.selectAllChildren(box.firstElementChild!));
    await own.page.keyboard.down('Control');
    await own.page.keyboard.press('b');
    await own.page.keyboard.up('Control');
    expect((await blocks())[0]).to.deep.include({
      children: [
        { type: 'strong', text: 'They do ' },
        { type: 'citation', refs: ['1'], raw: '[1]' },
        { type: 'strong', text: ' at night.' },
      ],
    });
  });

  it('has links, set by the keyboard alone and removed again', async () => {
    await write('Bees do sleep.');
    await select(0, 4);
    await own.page.keyboard.down('Control');
    await own.page.keyboard.press('k');
    await own.page.keyboard.up('Control');
    await own.page.keyboard.type('example.org');
    await own.page.keyboard.press('Enter');
    expect(await own.page.$eval('.link-form input', (box) => box.getAttribute('aria-invalid'))).to.equal(
      'true',
    );
    await own.page.$eval('.link-form input', (box) => box.select());
    await own.page.keyboard.type('https://example.org/bees');
    await own.page.keyboard.press('Enter');
    expect(await blocks()).to.deep.equal([
      {
        type: 'paragraph',
        children: [{ type: 'link', text: 'Bees', href: 'https://example.org/bees' }, text(' do sleep.')],
      },
    ]);
    await own.page.click(`${field} a`);
    await press('Link');
    await own.page.click('.link-form button:last-of-type');
    expect(await blocks()).to.deep.equal([{ type: 'paragraph', children: [text('Bees do sleep.')] }]);
  });

  it('has lists and quotations, and turns them back', async () => {
    await write('In flowers.', 'In hollow stems.');
    await own.page.$eval(field, (box) => getSelection()!.selectAllChildren(box));
    await own.page.keyboard.press('Shift');
    await press('List');
    const items = [[text('In flowers.')], [text('In hollow stems.')]];
    expect(await blocks()).to.deep.equal([{ type: 'list', ordered: false, items }]);
    await press('Numbered list');
    expect(await blocks()).to.deep.equal([{ type: 'list', ordered: true, items }]);
    await press('Quotation');
    expect((await blocks()).map(({ type }) => type)).to.deep.equal(['quote', 'quote']);
    await press('Quotation');
    expect((await blocks()).map(({ type }) => type)).to.deep.equal(['paragraph', 'paragraph']);
  });

  it('undoes with Ctrl+Z what a tool did, one tool after the other, and then what was typed', async () => {
    const undo = async (): Promise<void> => {
      await own.page.keyboard.down('Control');
      await own.page.keyboard.press('z');
      await own.page.keyboard.up('Control');
    };
    await write('In flowers.', 'In hollow stems.');
    const before = await blocks();
    await own.page.$eval(field, (box) => getSelection()!.selectAllChildren(box));
    await own.page.keyboard.press('Shift');
    await press('List');
    const list = await blocks();
    await press('Quotation');
    await undo();
    expect(await blocks()).to.deep.equal(list);
    await undo();
    expect(await blocks()).to.deep.equal(before);
    await own.page.keyboard.type(' And logs.');
    expect(JSON.stringify(await blocks())).to.include('And logs.');
    await undo();
    expect(await blocks()).to.deep.equal(before);
  });

  it('has pictures with their fields, which can be moved and removed', async () => {
    await write('Bees do sleep.');
    await press('Picture');
    await own.page.waitForFunction(`document.activeElement.id === 'form-summary-1-src'`);
    await own.fill('summary[1].src', 'https://example.org/bee.jpg');
    await own.fill('summary[1].alt', 'A bee in a flower');
    await own.fill('summary[1].width', '640');
    await own.fill('summary[1].height', '480');
    await own.page.focus('[data-path="summary[1].children"] [role=textbox]');
    await own.page.keyboard.type('Seen at dusk');
    await own.fill('summary[1].credit', 'Di Pot');
    await own.fill('summary[1].url', 'https://example.org/bees');
    const figure = {
      type: 'figure',
      src: 'https://example.org/bee.jpg',
      alt: 'A bee in a flower',
      width: 640,
      height: 480,
      children: [text('Seen at dusk')],
      credit: 'Di Pot',
      url: 'https://example.org/bees',
    };
    await own.waitFor(shown('Seen at dusk'));
    expect((await blocks())[1]).to.deep.equal(figure);
    await own.press('Move Picture 1 up');
    expect((await blocks()).map(({ type }) => type)).to.deep.equal(['figure', 'paragraph']);
    await own.press('Remove Picture 1');
    expect((await blocks()).map(({ type }) => type)).to.deep.equal(['paragraph']);
  });

  it('has tables with cells in which sources are cited', async () => {
    await write('Bees do sleep.');
    await own.page.$eval('#form-sources-pasted', (box) => {
      (box as HTMLTextAreaElement).value = 'https://example.org/1';
      (box.parentElement!.querySelector('button') as HTMLElement).click();
    });
    await press('Table');
    const type = async (path: string, words: string): Promise<void> => {
      await own.page.waitForSelector(`[data-path="${path}"] [role=textbox]`);
      await own.page.focus(`[data-path="${path}"] [role=textbox]`);
      await own.page.keyboard.type(words);
    };
    await type('summary[1].caption', 'Hours of sleep');
    for (const [cell, words] of [
      ['[0][0]', 'Bee'],
      ['[0][1]', 'Hours'],
      ['[1][0]', 'Honey bee'],
      ['[1][1]', '6 [1]'],
    ] as const)
      await type(`summary[1].rows${cell}`, words);
    await own.page.select('#form-summary-1-header', 'both');
    expect((await blocks())[1]).to.deep.equal({
      type: 'table',
      caption: [text('Hours of sleep')],
      header: 'both',
      rows: [
        [[text('Bee')], [text('Hours')]],
        [[text('Honey bee')], [text('6 '), { type: 'citation', refs: ['1'], raw: '[1]' }]],
      ],
    });
    await own.waitFor(shown('Honey bee'));
    const size = async (): Promise<number[]> => {
      const { rows } = (await blocks())[1] as { rows: unknown[][] };
      return [rows.length, rows[0]!.length];
    };
    const click = (words: string): Promise<void> =>
      own.page.click(
        `::-p-xpath(//div[@class='cells']//button[normalize-space()='${words}' or @aria-label='${words}'])`,
      );
    await click('Add a row');
    await click('Add a column');
    expect(await size()).to.deep.equal([3, 3]);
    await click('Remove column 3');
    await click('Remove row 3');
    expect(await size()).to.deep.equal([2, 2]);
  });
});
