import { createRequire } from 'node:module';
import { expect } from 'chai';
import { fromHtml } from '../../src/formats/html.js';
import { makeSnippet } from '../../src/publish/snippet.js';
import { levelWords } from '../support/level-words.js';
import { parseHtml } from '../support/parse-html.js';
import { samplePayloads } from '../support/sample-payloads.js';

// Ghost's packages are made for require: as modules they do not find Lexical.
const require = createRequire(import.meta.url);

interface Lexical {
  root: { children: { type: string }[] };
}
interface Renderer {
  render: (lexical: string, options: { target?: string }) => Promise<string>;
}

const { htmlToLexical } = require('@tryghost/kg-html-to-lexical') as {
  htmlToLexical: (html: string) => Lexical;
};
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes') as { DEFAULT_NODES: unknown };
const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer') as {
  LexicalHTMLRenderer: new (options: { nodes: unknown }) => Renderer;
};

describe('What “Copy for Ghost” puts on the clipboard, in Ghost’s own packages', () => {
  for (const target of ['', 'email'])
    it(`is one HTML card, which holds the same fact check ${target ? 'in the newsletter' : 'on the site'}`, async () => {
      const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
      for (const [name, factCheck] of samplePayloads()) {
        const lexical = htmlToLexical(makeSnippet('ghost', { factCheck }).clipboardHtml!);
        expect(
          lexical.root.children.map(({ type }) => type),
          name,
        ).to.deep.equal(['html']);
        const html = await renderer.render(JSON.stringify(lexical), target ? { target } : {});
        expect(html, name).to.contain('<div data-fact-summary="">').and.not.to.contain('<script');
        const read = fromHtml(await parseHtml(html)).factCheck;
        expect(levelWords(read!), name).to.deep.equal(levelWords(factCheck));
      }
    });
});
