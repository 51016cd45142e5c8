import { readFileSync, readdirSync } from 'node:fs';
import { Marked } from 'marked';

/** A block of code in the README or in a guide. */
export interface Example {
  file: string;
  /** The language after the fence, empty where none is given. */
  language: string;
  /**
   * What else stands after the fence: `from=PATH` for pieces of a file that is run, with `…` between them, `ratings` for a
   * table of ratings, `settings` for a file that names others.
   */
  mark: string;
  text: string;
  /** Where it is, for the title of a test. */
  name: string;
}

const files = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** All blocks of code of the README and the guides. */
export function readExamples(): Example[] {
  return files.flatMap((file) => {
    const found: Example[] = [];
    const marked = new Marked();
    void marked.walkTokens(marked.lexer(readFileSync(file, 'utf8')), (token) => {
      if (token.type !== 'code') return;
      const { lang = '', text } = token as { lang?: string; text: string };
      const [language = '', ...marks] = lang.split(' ');
      const name = `${file}, block ${found.length + 1} (${language || 'policy'}): ${text.split('\n')[0]!.slice(0, 60)}`;
      found.push({ file, language, mark: marks.join(' '), text, name });
    });
    return found;
  });
}
