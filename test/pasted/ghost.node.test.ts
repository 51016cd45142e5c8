import { createRequire } from 'node:module';
import { describeRow } from '../support/pasted/row.js';

// Ghost's packages are made for require: as modules they do not find Lexical.
const require = createRequire(import.meta.url);

interface Renderer {
  render: (lexical: string, options?: { target?: string }) => Promise<string>;
}

/** What Ghost makes of what is pasted into its editor, and prints on the site or sends as a newsletter. */
function start(isCard: boolean, target?: string) {
  return () => {
    const { htmlToLexical } = require('@tryghost/kg-html-to-lexical') as {
      htmlToLexical: (html: string) => unknown;
    };
    const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes') as { DEFAULT_NODES: unknown };
    const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer') as {
      LexicalHTMLRenderer: new (options: { nodes: unknown }) => Renderer;
    };
    const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
    return (html: string) => {
      const isWhole = html.startsWith('<html>');
      const card = `<html><body><!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html--></body></html>`;
      const lexical = htmlToLexical(isCard && !isWhole ? card : html);
      return renderer.render(JSON.stringify(lexical), target ? { target } : {});
    };
  };
}

describeRow('Ghost 6', { setting: 'pasted as text', start: start(false) });
describeRow('Ghost 6', { setting: 'pasted by “Copy for Ghost”', host: 'ghost', start: start(true) });
describeRow('Ghost 6', {
  setting: 'newsletter, pasted by “Copy for Ghost”',
  host: 'ghost',
  start: start(true, 'email'),
});
