import { expect } from 'chai';
import { parseFragment } from 'parse5';
import sanitizeHtml from 'sanitize-html';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { citeSources } from '../../src/model/cite-sources.js';
import type { FactCheck, Source } from '../../src/model/fact-check.js';
import { toSafeUrl } from '../../src/model/url-gate.js';
import { comparable } from '../support/comparable.js';
import { samplePayloads } from '../support/sample-payloads.js';

const facts = ['data-fact', 'data-fact-check', 'data-fact-item', 'data-fact-text', 'data-fact-part'];

/** The tags of a newsroom that lets our article through. */
const allowedTags = [...sanitizeHtml.defaults.allowedTags, 'details', 'summary'];

/** The real sanitizer, with attributes that a newsroom may allow beside its own. */
function sanitize(html: string, attributes: Record<string, string[]>): string {
  const { a = [] } = sanitizeHtml.defaults.allowedAttributes;
  return sanitizeHtml(html, { allowedTags, allowedAttributes: { a, ...attributes } });
}

function nameOf({ title, url }: Source): string {
  return `${title ?? ''} ${toSafeUrl(url) ?? ''}`;
}

/** The number that marks name, of each source. */
function numbersIn(factCheck: FactCheck): Record<string, number> {
  const { rows } = citeSources(factCheck);
  return Object.fromEntries(rows.map(({ source, number }) => [nameOf(source), number]));
}

describe('Through sanitize-html', () => {
  for (const [name, factCheck] of samplePayloads()) {
    it(`every source keeps its number without that of the list: ${name}`, () => {
      const html = sanitize(toHtml(factCheck), { '*': ['data-*', 'lang', 'dir'], a: ['href', 'data-*'] });
      expect(html).not.to.include(' value=');
      const read = fromHtml(parseFragment(html));
      expect(comparable(read.factCheck!)).to.deep.equal(comparable(factCheck));
      expect(numbersIn(read.factCheck!)).to.deep.equal(numbersIn(factCheck));
      expect(read.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    });

    it(`what has lost its attributes is told, and nothing changes its place: ${name}`, () => {
      for (const lost of ['section', 'li', 'p', 'more'] as const) {
        const html = toHtml(factCheck)
          .replaceAll(lost === 'more' ? / data-fact-more="[^"]*"/g : /(?!)/g, '')
          .replaceAll(RegExp(`<${lost}( [^>]*)?>`, 'g'), `<${lost}>`);
        const clean = sanitize(html, { '*': [...facts, 'data-fact-more', 'data-fact-link', 'lang', 'dir'] });
        const { factCheck: read, issues } = fromHtml(parseFragment(clean));
        const isTold = issues.some(({ severity }) => severity === 'error');
        const hasLost = lost !== 'more' && RegExp(`<${lost} data-fact`).test(toHtml(factCheck));
        if (hasLost) expect(isTold, lost).to.equal(true);
        const numbers = numbersIn(factCheck);
        for (const row of read ? citeSources(read).rows : [])
          if (row.uses && row.source.url) expect(row.number).to.equal(numbers[nameOf(row.source)]);
      }
    });
  }

  it('with the settings it comes with, leaves the words for readers and no article for the script', () => {
    for (const [, factCheck] of samplePayloads()) {
      const html = sanitizeHtml(toHtml(factCheck));
      expect(fromHtml(parseFragment(html)).issues.map(({ code }) => code)).to.deep.equal(['no-article']);
      for (const { number, source, state } of citeSources(factCheck).rows)
        if (state === 'linked' && source.title) expect(html).to.include(`[${number}] <a href`);
    }
  });
});
