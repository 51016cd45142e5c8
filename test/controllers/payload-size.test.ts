import { expect } from 'chai';
import { escapeJsonForHtml } from '../../src/formats/claim-review.js';
import { isSeen, partOf, place, show, wordsOf } from '../support/build-element.js';
import { aFactCheck } from '../support/build-payload.js';

const MOST = 262_144;
const FALLBACK = '<p>As printed</p>';

/** A fact check as JSON of so many bytes, most of them in a field that nobody reads. */
function jsonOf(bytes: number, filler = 'a'): string {
  const frame = JSON.stringify(aFactCheck({ 'x-notes': '' })).length;
  const size = new TextEncoder().encode(filler).length;
  return JSON.stringify(aFactCheck({ 'x-notes': filler.repeat((bytes - frame) / size) }));
}

const scriptWith = (json: string): string => `<script type="application/json">${json}</script>`;

describe('A payload that is in the page', () => {
  it('may have 256 KiB as JSON text, given as data or in a child script', async () => {
    const json = jsonOf(MOST);
    expect(new TextEncoder().encode(json)).to.have.length(MOST);
    expect((await show(json)).status).to.equal('ready');
    expect((await place(`<fact-summary>${scriptWith(json)}</fact-summary>`)).status).to.equal('ready');
  });

  it('is not shown where it has one byte more, and the page’s own words stay in view', async () => {
    const json = jsonOf(MOST + 1);
    const withData = await show(json, 'fact-summary', {}, FALLBACK);
    const withScript = await place(`<fact-summary>${scriptWith(json)}${FALLBACK}</fact-summary>`);
    for (const element of [withData, withScript]) {
      expect(element.status).to.equal('error');
      expect(element.issues[0]).to.include({
        code: 'too-large',
        message: 'Too large: a fact check holds at most 256 KiB of JSON.',
      });
      expect(isSeen(element.querySelector('p'))).to.equal(true);
    }
  });

  it('is measured in bytes, not in characters', async () => {
    expect((await show(jsonOf(MOST + 40, '的'))).issues[0]?.code).to.equal('too-large');
  });

  it('is not too long because it was escaped for a script element', async () => {
    const summary = '<'.repeat(100_000);
    const html = `<fact-summary>${scriptWith(escapeJsonForHtml(aFactCheck({ summary })))}</fact-summary>`;
    expect(html.length).to.be.above(2 * MOST);
    expect(wordsOf(partOf(await place(html), 'summary'))).to.include('<<<<');
  });

  it('is not shown where an object given as data has more words than 256 KiB hold', async () => {
    const element = await show(aFactCheck({ summary: '的'.repeat(88_000) }), 'fact-summary', {}, FALLBACK);
    expect(element.issues.at(-1)).to.include({ severity: 'error', code: 'too-large' });
    expect(isSeen(element.querySelector('p'))).to.equal(true);
  });
});
