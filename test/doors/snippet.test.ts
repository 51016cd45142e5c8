import { expect } from 'chai';
import { parseFactCheck } from '../../src/model/parse-fact-check.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { aFullFactCheck } from '../support/build-payload.js';
import { closeFrames, openPage, rendered } from '../support/frame.js';

const { factCheck } = parseFactCheck(aFullFactCheck());
const script = '/dist/factlet.min.js';

describe('The snippet for pages', () => {
  afterEach(closeFrames);

  it('draws the fact check where it is pasted, in the view that it was made for', async () => {
    const { code } = makeSnippet('html', { factCheck: factCheck!, script, view: 'brief' });
    const frame = await openPage('', code);
    const element = await rendered(frame, 'fact-summary', 'Tea on the moon');
    expect(element?.shadowRoot?.querySelector('[data-action=toggle-rest]')?.localName).to.equal('button');
    expect(frame.record.errors).to.deep.equal([]);
    // Its third source is cited and not described.
    expect(frame.record.warnings).to.have.length(1);
    expect(frame.record.warnings[0]).to.contain('#missing-sources');
  });

  it('shows the article where the script does not come', async () => {
    const { code } = makeSnippet('html', { factCheck: factCheck!, script: 'data:text/javascript,' });
    const frame = await openPage('', code);
    expect(frame.document.body.innerText).to.contain('Verdict: Mostly false');
    expect(frame.document.body.innerText).not.to.contain('"title"');
  });

  it('loads only the very bytes whose hash it carries', async () => {
    const bytes = await (await fetch(script)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
    const good = await openPage('', makeSnippet('html', { factCheck: factCheck!, script, integrity }).code);
    expect(await rendered(good, 'fact-summary', 'Tea on the moon')).to.exist;
    const wrong = integrity.replace(/.{4}$/, 'AAAA');
    const bad = await openPage(
      '',
      makeSnippet('html', { factCheck: factCheck!, script, integrity: wrong }).code,
    );
    expect(bad.document.querySelector('fact-summary')!.shadowRoot === null).to.equal(true);
    expect(bad.document.body.innerText).to.contain('Verdict: Mostly false');
  });
});
