import type { FactCheck } from '../../model/fact-check.js';
import { writeRichText } from './write-rich-text.js';
import { heading, type Writing } from './writing.js';

/** The sections, numbered by their position unless there is but one or their headings bring numbers of their own. */
export function writeSections({ sections }: FactCheck, { level }: Writing): string[] {
  const isNumbered =
    sections.length > 1 && !sections.some((section) => /^\s*\p{Nd}/u.test(section.heading ?? ''));
  return sections.flatMap(({ heading: words, body }, index) => [
    '<section>',
    ...(words?.trim() ? [heading(level + 1, `${isNumbered ? `${index + 1}. ` : ''}${words.trim()}`)] : []),
    ...writeRichText(body),
    '</section>',
  ]);
}
