import { expect } from 'chai';
import { fromHtml, toHtml } from '../../src/formats/html.js';
import { fromMarkdown } from '../../src/formats/markdown.js';
import { toMarkdown } from '../../src/formats/to-markdown.js';
import { aParsedFactCheck } from '../support/build-payload.js';
import { comparable } from '../support/comparable.js';
import { fillEveryField } from '../support/fill-every-field.js';
import { parseHtml } from '../support/parse-html.js';

// By the generated table, so that a field that is new in the schema is among them.
const factCheck = aParsedFactCheck(
  fillEveryField({
    words: (path) => (path.endsWith('.raw') ? '[1]' : path === 'sources.id' ? '1' : path),
    address: (path) => `https://example.org/${path}`,
  }),
);

describe('Every field of the format', () => {
  it('comes back from our HTML', async () => {
    const read = fromHtml(await parseHtml(toHtml(factCheck)));
    expect(comparable(read.factCheck!)).to.deep.equal(comparable(factCheck));
  });

  it('comes back from our Markdown', () => {
    const read = fromMarkdown(toMarkdown(factCheck));
    expect(comparable(read.factCheck!)).to.deep.equal(comparable(factCheck));
  });
});
