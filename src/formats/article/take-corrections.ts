import type { FactCheckInput } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';
import type { ArticleBlock } from './article-tree.js';
import { findDate, type DateCustom } from './find-date.js';
import { findField } from './find-field.js';
import { foldText } from './fold-text.js';
import type { Vocabulary } from './label-index.js';
import { saysMoreThanTime } from './meta-line.js';
import { reportAt } from './report.js';
import { textOfBlock } from './runs.js';

type Correction = NonNullable<FactCheckInput['corrections']>[number];

const LONGEST_BESIDE = 24;
const KINDS: readonly (readonly [RegExp, Correction['kind']])[] = [
  [/retract|rückzug|ritratt/u, 'retraction'],
  [
    /updat|aktuali|mise à jour|màj|actuali|atuali|aggiorn|更新|追記|تحديث|به‌روز|עדכון|güncel|pembaru|обновл|оновл|अपडेट/u,
    'update',
  ],
  [/clarif|précision|aclara|توضيح|הבהרה|स्पष्टी|補充/u, 'clarification'],
  [
    /correct|corre[cz]|corrig|errata|erro|korrekt|richtig|rectif|rettif|sprost|korekta|تصحيح|اصلاح|תיקון|सुधार|訂正|更正|düzelt|ralat|koreksi|исправ|виправ/u,
    'error',
  ],
];
// Agencies close with the date and what was done.
const DONE =
  /^(?:corrects?|corrected|corrige|corrigé|korrigiert|adds?|ajoute|updates?|updated|actuali[sz]a|clarif|précise|añade|removes?|supprime)/iu;

/** Takes each dated correction, update and editor’s note out of an article; what has no date stays text. */
export function takeCorrections(
  blocks: readonly ArticleBlock[],
  vocabulary: Vocabulary,
  custom: DateCustom,
  issues: Issue[],
): { corrections: Correction[]; blocks: ArticleBlock[] } {
  const corrections: Correction[] = [];
  const left: ArticleBlock[] = [];
  const add = (block: ArticleBlock, correction: Correction): void => {
    if (corrections.some(({ at, text }) => at === correction.at && text === correction.text)) return;
    corrections.push(correction);
    for (const address of linksIn(block)) {
      const message = 'A correction holds no link, so its address was left out.';
      reportAt(issues, 'info', 'not-carried-over', { path: 'corrections', message, block, text: address });
    }
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as ArticleBlock;
    const field = findField(block, vocabulary);
    const isHeading = field?.form === 'bare' && field.roles.has('correction');
    const below = isHeading ? datedBelow(blocks, at + 1, vocabulary, custom) : [];
    if (below.length) {
      const kind = kindOf(field?.label ?? '');
      for (const { block: datedBlock, date, text } of below)
        add(datedBlock, { at: date, ...(kind && { kind }), text });
      at += new Set(below.map(({ block: datedBlock }) => datedBlock)).size;
      continue;
    }
    const correction =
      block.type === 'paragraph' ? readCorrection(textOfBlock(block), vocabulary, custom) : undefined;
    if (correction) add(block, correction);
    else left.push(block);
  }
  return { corrections, blocks: left };
}

function readCorrection(
  paragraphText: string,
  vocabulary: Vocabulary,
  custom: DateCustom,
): Correction | undefined {
  const folded = foldText(paragraphText.slice(0, 80));
  const label = vocabulary
    .labelsFor('correction')
    .filter((word) => folded.startsWith(word) && !/^[\p{L}\p{M}]/u.test(folded.slice(word.length)))
    .sort((one, two) => two.length - one.length)[0];
  if (label) {
    const after = paragraphText.slice(label.length);
    const isParted =
      /^\s*[:：(,–—\p{Nd}]/u.test(after) ||
      /^\s+\p{L}{2,4}\s+\p{Nd}/u.test(after) ||
      /^\s+\p{L}{3,9}\s\p{Nd}/u.test(after);
    const found = isParted ? findDate(after, custom) : undefined;
    if (!found) return undefined;
    const isBeside = found.from <= LONGEST_BESIDE && !/[.!?]\s/u.test(after.slice(0, found.from));
    const text = trimSigns(isBeside ? after.slice(found.to) : after);
    // “Clarification: On 24 April …” is a sentence; “Correction of 24 April: …” is a label.
    const before = after.slice(0, found.from);
    const isSentence =
      (/^\s?[:：]/u.test(after) && /\p{L}/u.test(before)) || saysMoreThanLabels(before, vocabulary, custom);
    const kind = kindOf(label);
    if (!/\p{L}/u.test(text)) return undefined;
    return {
      at: found.date,
      ...(kind && { kind }),
      text: isSentence ? trimSigns(after) : text,
    };
  }
  const [date = '', done = '', ...rest] = paragraphText.split(' · ');
  const leadingDate = rest.length ? findDate(date, custom) : undefined;
  // The form in which we write corrections.
  if (leadingDate?.from === 0 && leadingDate.to === date.trim().length) {
    const kind = /^verdict /iu.test(done) ? 'verdict-change' : kindOf(done);
    return { at: leadingDate.date, ...(kind && { kind }), text: rest.join(' · ') };
  }
  const found = findDate(paragraphText.slice(0, 40), custom);
  const text = found?.from === 0 ? trimSigns(paragraphText.slice(found.to)) : '';
  return found && DONE.test(text) ? { at: found.date, ...kindFields(text), text } : undefined;
}

function kindFields(text: string): Pick<Correction, 'kind'> {
  const kind = kindOf(text.split(' ', 1)[0] ?? '') ?? 'update';
  return { kind };
}

function datedBelow(
  blocks: readonly ArticleBlock[],
  from: number,
  vocabulary: Vocabulary,
  custom: DateCustom,
): { block: ArticleBlock; date: string; text: string }[] {
  const dated: { block: ArticleBlock; date: string; text: string }[] = [];
  for (const block of blocks.slice(from)) {
    if (block.type === 'heading' || findField(block, vocabulary)?.form === 'bare') break;
    const lines =
      block.type === 'list'
        ? block.items.map((item) => item.map(textOfBlock).join(' '))
        : [textOfBlock(block)];
    const read = lines.map((line) => {
      const found = findDate(line, custom);
      const text = found && found.from <= LONGEST_BESIDE ? trimSigns(line.slice(found.to)) : '';
      if (!found || !text) return undefined;
      const isMore = saysMoreThanLabels(line.slice(0, found.from), vocabulary, custom);
      return { block, date: found.date, text: isMore ? line : text };
    });
    if (read.some((one) => one === undefined)) break;
    dated.push(...read.filter((one) => one !== undefined));
  }
  return dated;
}

// “Ann Ash, 3 May: …” names who corrected; “Updated on Monday, 3 May: …” says nothing but the date.
function saysMoreThanLabels(before: string, { labelsFor }: Vocabulary, { lang }: DateCustom): boolean {
  const text = trimSigns(before);
  const folded = foldText(text);
  const [label = ''] = (['correction', 'updated', 'published', 'checked'] as const)
    .flatMap((role) => labelsFor(role))
    .filter(
      (candidate) => folded.startsWith(candidate) && !/^[\p{L}\p{M}]/u.test(folded.slice(candidate.length)),
    )
    .sort((one, two) => two.length - one.length);
  return saysMoreThanTime(text.slice(label.length), lang);
}

function kindOf(label: string): Correction['kind'] {
  const folded = foldText(label);
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1];
}

function trimSigns(text: string): string {
  return text.replace(/^[\s:：.,;|)\]–—-]{1,9}/u, '').trim();
}

function linksIn(block: ArticleBlock): string[] {
  return block.type === 'paragraph' ? block.runs.flatMap(({ href }) => href ?? []) : [];
}
