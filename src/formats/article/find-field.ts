import type { ArticleBlock, ArticleRun, HeadingBlock, ParagraphBlock } from './article-tree.js';
import type { Vocabulary } from './label-index.js';
import type { LabelRole } from './lexicon/labels.js';
import { sliceRuns, textOf, trimRuns, lineTextOf } from './runs.js';

/** A label in one of its forms, and the value that stands with it. */
export interface Field {
  label: string;
  roles: ReadonlySet<LabelRole>;
  /** `line`: `Label: value`; `bold`: a bold run-in; `cell`: beside its value; `bare`: alone, with its value in the next block. */
  form: 'line' | 'bold' | 'cell' | 'bare';
  value: ArticleRun[];
  /** Whether the label has a number of its own, as in “Claim 2”. */
  isNumbered: boolean;
}

const LONGEST_LABEL = 70;
const COLON = /^([^:：\t]{1,70}?)[ \u00a0]?(?:[:：]|\t)\s*/u;
const DASH = /^([^–—:]{1,40}?)\s[–—]\s/u;
const NUMBER = /\s*(?:no\.?|nr\.?|n°|#)?\s*\p{Nd}{1,2}$/iu;
// “HARBOUR WIRE’S ASSESSMENT”, “Avaliação do Farol”: the publisher’s name is a part of the label.
const PUBLISHERS_VERDICT =
  /^(?:avaliação|conclusão|classificação|veredicto|calificación) d[aeo]l? \p{L}[\p{L} ]{1,40}$/iu;
const ASSESSMENT = /^[\p{Lu}\p{N} .&-]{1,50}['’]S? ASSESSMENT$/u;

// Each step of the reader asks again.
const known = new WeakMap<ArticleBlock, { vocabulary: Vocabulary; field: Field | undefined }>();

/** The label with which a line begins, or which is the whole line; nothing where a line only talks. */
export function findField(block: ArticleBlock, vocabulary: Vocabulary): Field | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
  const found = known.get(block);
  if (found?.vocabulary === vocabulary) return found.field;
  const field = readField(block, vocabulary);
  known.set(block, { vocabulary, field });
  return field;
}

function readField({ type, runs }: HeadingBlock | ParagraphBlock, vocabulary: Vocabulary): Field | undefined {
  const text = textOf(runs);
  const whole = text.length <= 2 * LONGEST_LABEL ? readLabel(text, vocabulary) : undefined;
  if (whole && (type === 'heading' || text.trim().length <= LONGEST_LABEL))
    return { ...whole, form: 'bare', value: [] };
  if (type === 'heading') return undefined;
  return (
    (runs[0]?.isStrong && boldField(runs, vocabulary)) ||
    (lineField(runs, text, COLON, vocabulary) ?? dashField(runs, text, vocabulary))
  );
}

/** What the label of a cell, a term or a line stands for. */
export function readLabel(
  text: string,
  { rolesOf }: Vocabulary,
): Pick<Field, 'label' | 'roles' | 'isNumbered'> | undefined {
  const label = text.replace(/\s+/gu, ' ').trim();
  if (!label || label.length > LONGEST_LABEL) return undefined;
  const roles = rolesOf(label);
  if (roles.size) return { label, roles, isNumbered: false };
  const bare = label.replace(/[:：]$/u, '');
  if (ASSESSMENT.test(bare)) return { label, roles: new Set(['verdict']), isNumbered: false };
  if (PUBLISHERS_VERDICT.test(bare)) return { label, roles: new Set(['weakVerdict']), isNumbered: false };
  if (!/\p{Nd}$/u.test(bare)) return undefined;
  const unnumbered = bare.replace(NUMBER, '');
  const numbered = unnumbered !== bare && rolesOf(unnumbered);
  return numbered && numbered.size ? { label, roles: numbered, isNumbered: true } : undefined;
}

function boldField(runs: readonly ArticleRun[], vocabulary: Vocabulary): Field | undefined {
  let end = 0;
  for (const { text, isStrong } of runs) {
    if (!isStrong && text.trim()) break;
    end += text.length;
  }
  const boldText = textOf(sliceRuns(runs, 0, end));
  if (!boldText.trim()) return undefined;
  const value = trimRuns(dropColon(sliceRuns(runs, end)));
  const label = readLabel(boldText, vocabulary);
  return label && { ...label, form: value.length ? 'bold' : 'bare', value };
}

function lineField(
  runs: readonly ArticleRun[],
  text: string,
  form: RegExp,
  vocabulary: Vocabulary,
): Field | undefined {
  const [found = '', labelText = ''] = form.exec(text) ?? [];
  const label = found ? readLabel(labelText, vocabulary) : undefined;
  if (!label) return undefined;
  const value = trimRuns(sliceRuns(runs, found.length));
  return { ...label, form: value.length ? 'line' : 'bare', value };
}

// A dash often only parts words; it makes a label of verdict words before a verdict.
function dashField(runs: readonly ArticleRun[], text: string, vocabulary: Vocabulary): Field | undefined {
  const field = lineField(runs, text, DASH, vocabulary);
  const isVerdict = field && (field.roles.has('verdict') || field.roles.has('weakVerdict'));
  return isVerdict && vocabulary.isVerdict(lineTextOf(field.value)) ? field : undefined;
}

function dropColon(runs: ArticleRun[]): ArticleRun[] {
  const text = textOf(runs);
  const [colon = ''] = /^\s*[:：]\s*/u.exec(text) ?? [];
  return sliceRuns(runs, colon.length);
}
