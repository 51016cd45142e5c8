import type { ListedCommand } from './command.js';

/**
 * The commands of the tool, each loaded when it is asked for: to load them all, with their readers and writers, takes longer than the
 * help, a version or a wrong name needs.
 */
export const commands: readonly ListedCommand[] = [
  {
    name: 'check',
    does: 'Checks fact checks in any format and says what to correct, with file, line and column.',
    example: {
      does: 'One article, as JSON, Markdown, plain text or HTML',
      line: 'npx factlet check article.txt',
    },
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'convert',
    does: 'Converts fact checks to another format and reports what could not be kept.',
    example: {
      does: 'The payload of the widget from an article',
      line: 'npx factlet convert article.txt --to json -o article.json',
    },
    load: async () => (await import('./convert.js')).convert,
  },
  {
    name: 'render',
    does: 'Renders a fact check as a page, an HTML fragment, an iframe page, an e-mail or an oEmbed response.',
    example: {
      does: 'A whole page that reads without JavaScript',
      line: 'npx factlet render article.json --as page --script /assets/factlet.min.js -o article.html',
    },
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'snippet',
    does: 'Writes the code to paste into a content management system, with the steps to follow and what survives there.',
    example: {
      does: 'A fact check that travels in the snippet',
      line: 'npx factlet snippet article.json --for html',
    },
    load: async () => (await import('./snippet.js')).snippet,
  },
];
