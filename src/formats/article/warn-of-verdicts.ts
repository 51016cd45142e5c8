import { foldLabelText } from './fold-text.js';
import type { Item } from './items.js';
import { verdictInPicture, verdictSentence } from './last-resort-verdicts.js';
import type { LabelRole } from './lexicon/labels.js';
import { quoted, reportAt } from './report.js';
import { lineTextOf, textOfBlock } from './runs.js';
import type { TakingContext } from './claim-draft.js';
import { readVerdictValue } from './verdict-value.js';

const LONGEST_BADGE = 40;
const LONGEST_RATING = 30;
// These also head closing sections and parts of other texts.
const DOUBLE_ROLES: readonly LabelRole[] = ['finding', 'conclusion', 'summary', 'author', 'editor'];

/**
 * Warns of what looks like a verdict and was not read as one: a label in its form, a known verdict alone on its line, one in a
 * picture, a closing sentence; `labels` are those that were read. No article that has one is returned as “no verdict” without a word.
 */
export function warnOfVerdicts(
  items: readonly Item[],
  labels: readonly string[],
  { vocabulary, issues }: Pick<TakingContext, 'vocabulary' | 'issues'>,
): void {
  const read = new Set(labels.map((label) => foldLabelText(label)));
  const hasVerdict = labels.length > 0;
  items.forEach(({ field, block, isTaken }, at) => {
    if (isTaken) return;
    const text = textOfBlock(block);
    const next = items[at + 1];
    const isVerdictField = field?.roles.has('verdict') || field?.roles.has('weakVerdict');
    if (field && isVerdictField) {
      const runs =
        field.form === 'bare' ? (next?.block.type === 'paragraph' ? next.block.runs : []) : field.value;
      const value = readVerdictValue(runs, field.roles.has('verdict') && !hasVerdict, vocabulary);
      const isSection = field.form === 'bare' || DOUBLE_ROLES.some((role) => field.roles.has(role));
      if (value && !read.has(foldLabelText(value.label))) {
        const message = `${quoted(`${field.label} ${lineTextOf(runs)}`)} looks like a verdict without its claim; kept as text. Write “Claim: …” above it.`;
        reportAt(issues, 'warning', 'verdict-without-claim', { message, block });
      } else if (!value && !isSection) {
        const message = `${quoted(text, LONGEST_RATING)} looks like a rating of something else; kept as text. If it is your verdict, add it (\`ratings\`, \`--ratings\`, or “Your newsroom” in the desk).`;
        reportAt(issues, 'warning', 'not-a-verdict', { message, block });
      }
      return;
    }
    if (hasVerdict) return;
    const before = items[at - 1]?.field;
    const isBadge =
      block.type === 'paragraph' &&
      text.length <= LONGEST_BADGE &&
      vocabulary.isVerdict(text) &&
      !(before?.form === 'bare' && (before.roles.has('verdict') || before.roles.has('weakVerdict')));
    const isEnd = !next || next.block.type === 'heading' || next.field?.form === 'bare';
    const pictured = verdictInPicture(block, vocabulary);
    const sentence = isEnd ? verdictSentence(block, vocabulary) : undefined;
    if (pictured) {
      const message = `The verdict seems to be in a picture: ${quoted(pictured)}. Write “Claim: …” and “Verdict: …”.`;
      reportAt(issues, 'warning', 'verdict-in-picture', { message, block });
    } else if (isBadge || sentence !== undefined) {
      const message = `${quoted(text)} looks like a verdict without its claim; kept as text. Write “Claim: …” and “Verdict: …”.`;
      reportAt(issues, 'warning', 'verdict-without-claim', { message, block });
    }
  });
}
