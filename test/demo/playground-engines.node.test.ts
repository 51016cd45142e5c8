import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { codes, shown, usePlayground } from './use-playground.js';

const root = `document.querySelector('#editor').shadowRoot`;
const engines =
  process.env['FACTLET_ENGINES'] === 'all' ? (['chrome', 'firefox'] as const) : (['chrome'] as const);

for (const engine of engines) {
  describe(`The playground in ${engine}`, () => {
    const own = usePlayground(8420, engine);

    it('takes a text from the paste to the copied snippet, past an issue and its field', async () => {
      const { page, waitFor } = own;
      await own.paste('{\n  "title": "Do bees sleep?",\n  "checkedAt": "yesterday"\n}');
      await waitFor(`${codes}.includes('wrong-type')`);
      await page.click('[data-code=wrong-type] .place');
      const selected = `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#source'))`;
      expect(await page.evaluate(selected)).to.equal('"yesterday"');
      const field = (await page.$('[data-code=wrong-type] input'))!;
      await field.click({ count: 3 });
      await field.type('2026-03-02');
      await waitFor(shown('March 2, 2026'));
      await page.click('#tab-substack');
      await page.click('#copy');
      await waitFor(`document.querySelector('#copied').textContent === 'Copied the formatted text.'`);
      await page.evaluate(
        `document.addEventListener('paste', ({ clipboardData }) => (document.title = clipboardData.getData('text/html')))`,
      );
      await page.focus('#address');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyV', { commands: ['Paste'] });
      await page.keyboard.up('Control');
      await waitFor(`document.title.includes('<h2>Do bees sleep?</h2>')`);
    });

    it('edits data with suggestions, and lets Tab leave', async () => {
      const { page, waitFor } = own;
      await own.paste('{\n  "title": "Do bees sleep?",\n  "kind": "quest"\n}');
      await waitFor(`!document.querySelector('#edit').hidden`);
      await page.click('#edit');
      await waitFor(`${root}?.querySelector('.cm-lintRange')`);
      await page.click('[data-code=wrong-type] .place');
      await page.keyboard.type('"q');
      await waitFor(`${root}.querySelector('.cm-tooltip-autocomplete')?.textContent.includes('"question"')`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.id')).not.to.equal('editor');
    });

    it('has no flaw that axe finds, and fits 320 pixels', async () => {
      const { page, waitFor } = own;
      await page.setViewport({ width: 320, height: 800 });
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      await own.paste('{ "title": "Do bees sleep?", "checkedAt": "yesterday" }');
      await waitFor(`document.querySelector('.fields') && document.querySelector('#panel pre')`);
      const flaws = `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`;
      expect(await page.evaluate(flaws)).to.deep.equal([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(320);
    });
  });
}
