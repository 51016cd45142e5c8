import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { fromPlainText } from '../../src/formats/plain-text.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { readDocument } from '../../src/reading/read-document.js';
import { article, copied, says, shown, useDesk } from './use-desk.js';

const published = makeSnippet('wordpress', { factCheck: fromPlainText(article).factCheck! }).code;

describe('Correcting on the desk', () => {
  const own = useDesk();
  const edit = async (path: string, from: string, to: string): Promise<void> => {
    const field = `[data-path="${path}"] [role=textbox]`;
    await own.page.focus(field);
    await own.page.$eval(
      field,
      (box, old) => {
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(old);
          if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + old.length);
        }
      },
      from,
    );
    await own.page.keyboard.type(to);
  };

  it('takes six actions from the published page to the corrected one', async () => {
    await own.paste(published);
    await edit('summary', '18,400', '18,900');
    await own.waitFor(says('#changes', '18,900'));
    await own.page.select('#entry-0-kind', 'error');
    await own.page.click('#add-entry-0');
    await own.page.select('#destination', 'wordpress');
    await own.waitFor(shown('18,900'));
    await own.waitFor(shown('corrected'));
    await own.page.click('#copy');
    await own.waitFor(copied);
    const [corrected] = readDocument(await own.clipboard(), {}).factChecks;
    expect(corrected!.status).to.equal('corrected');
    expect(corrected!.corrections[0]).to.deep.include({ kind: 'error' });
    expect(corrected!.corrections[0]!.text).to.contain('18,900');
    expect(corrected!.modifiedAt).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('says nothing of a correction where an update was added', async () => {
    await own.paste(published);
    await edit('summary', '18,400', '18,900');
    await own.page.waitForSelector('#entry-0-kind');
    await own.page.select('#entry-0-kind', 'update');
    await own.page.click('#add-entry-0');
    await own.waitFor(`!document.querySelector('.entry')`);
    expect(await own.payload()).not.to.have.property('status');
  });

  it('reads an article that was edited by hand in the publishing system', async () => {
    await own.paste(published.replace('18,400', '18,900'));
    await own.waitFor(shown('18,900'));
    expect(await own.page.evaluate(shown('18,400'))).to.equal(false);
    expect(await own.page.$eval('.correct', (part) => part.textContent)).to.include(
      'Nothing has changed yet',
    );
  });

  it('withdraws in one choice', async () => {
    await own.paste(published);
    await own.page.click('.withdraw > summary');
    await own.page.click('#withdraw');
    await own.waitFor(shown('withdrew'));
    const { status, corrections } = await own.payload();
    expect(status).to.equal('retracted');
    expect(corrections).to.have.length(1);
  });

  it('compares with what was copied when the draft is opened again', async () => {
    await own.paste(article);
    await own.waitFor(shown('False'));
    await own.page.select('#destination', 'html');
    await own.page.click('#copy');
    await own.page.waitForSelector('#correct-heading');
    await own.fill('claims[0].verdicts[0].label', 'Mostly false');
    await own.waitFor(says('#changes', 'from False to Mostly false'));
    expect(parseFactCheck(await own.payload()).factCheck!.claims[0]!.verdicts[0]!.label).to.equal(
      'Mostly false',
    );
  });
});
