import { container, hidden, own } from './line.js';
import { writeRichText } from './write-rich-text.js';
import { heading, type Writing } from './writing.js';

/** The sections, numbered by their position unless there is but one or their headings bring numbers of their own. */
export function writeSections(writing: Writing): string[] {
  const { sections } = writing.factCheck;
  const isNumbered =
    sections.length > 1 && !sections.some((section) => /^\s*\p{Nd}/u.test(section.heading ?? ''));
  return sections.flatMap(({ id, heading: written, body }, index) => {
    const words = own('heading', written);
    const numbered = isNumbered && words ? [`${index + 1}. `, ...words] : words;
    return container('section', { item: 'sections', field: 'body', more: hidden('id', id) }, [
      ...heading(writing, 1, numbered),
      ...writeRichText(writing, body),
    ]);
  });
}
