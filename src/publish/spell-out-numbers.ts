import { citeSources } from '../model/cite-sources.js';
import type { FactCheck } from '../model/fact-check.js';
import { richTextsOf } from '../model/rich-texts.js';
import { citationsIn } from '../text/walk-rich-text.js';

/** A copy in which every citation mark is written with the numbers that its sources have in the list. */
export function spellOutMarks(factCheck: FactCheck): FactCheck {
  const copy = JSON.parse(JSON.stringify(factCheck)) as FactCheck;
  const { find } = citeSources(copy);
  for (const [holder, key] of richTextsOf(copy)) {
    for (const mark of citationsIn(holder[key])) {
      const numbers = mark.refs.map((ref) => String(find(ref)?.number ?? ref));
      const isNumbered = mark.refs.every((ref, index) => ref === numbers[index]);
      if (!isNumbered) mark.raw = `[${numbers.join(', ')}]`;
    }
  }
  return copy;
}

/** An article of `toHtml` whose list of sources says its numbers in words, because many editors and mail clients count anew. */
export function spellOutListNumbers(html: string): string {
  return html.replace(
    /(<li value="(\d+)"[^>]*>\n)(<p[^>]*>)?/g,
    (_, item: string, number: string, paragraph?: string) =>
      `${item}${paragraph ? `${paragraph}[${number}] ` : `<p>[${number}]</p>\n`}`,
  );
}
