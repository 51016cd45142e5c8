import type { Issue } from '../../model/issue.js';
import type { ArticleBlock } from './article-tree.js';
import { chooseClaims } from './choose-claims.js';
import { draftOf, type ClaimDraft, type TakingContext } from './claim-draft.js';
import { foldLabelText } from './fold-text.js';
import { findExplanations } from './find-explanations.js';
import { findReviewed } from './join-reviews.js';
import { blocksLeft, itemsOf, type Item } from './items.js';
import { readTitleTag, verdictInPicture, verdictSentence } from './last-resort-verdicts.js';
import { quoted, reportAt } from './report.js';
import { textOfBlock } from './runs.js';
import { scanClaims } from './scan-claims.js';
import { takeMedia } from './take-media.js';
import { takeDescribedMedia } from './take-described-media.js';
import { warnOfVerdicts } from './warn-of-verdicts.js';

/** Takes the claims of an article with their verdicts; what is none stays in the blocks, and an issue says why. */
export function takeClaims(
  blocks: readonly ArticleBlock[],
  context: TakingContext,
): { drafts: ClaimDraft[]; blocks: ArticleBlock[] } {
  const { vocabulary, issues, reviewed = [] } = context;
  const items = itemsOf(blocks, vocabulary);
  const scanned = scanClaims(items, context);
  const [only] = scanned;
  const hasVerdict = reviewed.some(({ verdicts = [] }) => verdicts.length);
  if (scanned.length === 1 && only && only.label === undefined && !hasVerdict)
    findVerdict(only, items, context);
  const reviewedDrafts = findReviewed(reviewed, scanned);
  const chosen = chooseClaims(
    scanned.filter((draft) => !reviewedDrafts.has(draft)),
    issues,
  );
  const drafts = scanned.filter((draft) => reviewedDrafts.has(draft) || chosen.includes(draft));
  drafts.forEach((draft, at) => reportTaken(draft, at, issues));
  takeMedia(drafts, items, context);
  takeDescribedMedia(drafts, items, context);
  findExplanations(drafts, items, context.isEnd);
  if (!drafts.length && !hasVerdict) drafts.push(...titleClaim(context));
  else checkTitle(drafts, context);
  for (const { items: claimItems } of drafts) for (const item of claimItems) item.isTaken = true;
  for (const draft of drafts) takeStamp(draft, items, context);
  for (const draft of scanned) if (!draft.items.some(({ isTaken }) => isTaken)) reportLone(draft, issues);
  const labels = [
    ...drafts.flatMap(({ label }) => label ?? []),
    ...reviewed.flatMap(({ verdicts = [] }) => verdicts.map(({ label }) => label)),
  ];
  warnOfVerdicts(items, labels, context);
  return { drafts, blocks: blocksLeft(items) };
}

// A stamp in or beside the box of a claim says its label again.
function takeStamp(
  { label = '', box, first, last }: ClaimDraft,
  items: readonly Item[],
  { vocabulary }: TakingContext,
): void {
  items.forEach((item, at) => {
    const isBeside = at >= first - 1 && at <= last + 1;
    if (!isBeside && (box === undefined || item.box !== box)) return;
    const stamp = verdictInPicture(item.block, vocabulary);
    if (stamp !== undefined && foldLabelText(stamp) === foldLabelText(label)) item.isTaken = true;
  });
}

// The only claim has no label with its verdict: a stamp before the text or a closing sentence may say it.
function findVerdict(draft: ClaimDraft, items: readonly Item[], { vocabulary, issues }: TakingContext): void {
  const sentences = items.flatMap(({ block }, at) => {
    const isLast =
      !items[at + 1] || items[at + 1]?.block.type === 'heading' || items[at + 1]?.field?.form === 'bare';
    const label = isLast && verdictSentence(block, vocabulary);
    return label ? [{ label, block }] : [];
  });
  const stamp = items.slice(0, draft.last + 3).find(({ block }) => verdictInPicture(block, vocabulary));
  const stamped = stamp && verdictInPicture(stamp.block, vocabulary);
  const statedLabels = new Set(
    [...sentences.map(({ label }) => label), ...(stamped ? [stamped] : [])].map((label) =>
      label.toLowerCase(),
    ),
  );
  if (statedLabels.size !== 1) {
    if (statedLabels.size > 1) {
      const message = `The article states several verdicts without a label: ${[...statedLabels].map(quoted).join(', ')}. None was read.`;
      reportAt(issues, 'warning', 'verdicts-differ', { path: 'claims', message: message.slice(0, 190) });
    }
    return;
  }
  if (stamp && stamped) {
    draft.label = stamped;
    draft.items.push(stamp);
    const message = `The verdict ${quoted(stamped)} was read from a picture’s alternative text. Write it as “Verdict: …”.`;
    reportAt(issues, 'info', 'verdict-from-picture', { path: 'claims', message, block: stamp.block });
    return;
  }
  const [sentence] = sentences;
  if (!sentence) return;
  draft.label = sentence.label;
  const message = `The verdict ${quoted(sentence.label)} was read from a closing sentence. Write it as “Verdict: …”.`;
  reportAt(issues, 'info', 'verdict-from-sentence', { path: 'claims', message, block: sentence.block });
}

function titleClaim({ title, vocabulary, issues }: TakingContext): ClaimDraft[] {
  const tagged = title === undefined ? undefined : readTitleTag(title, vocabulary);
  if (!tagged) return [];
  const { claim, label } = tagged;
  const from = {
    form: 'title',
    name: label,
    isStrong: false,
    isNumbered: false,
    box: undefined,
    items: [],
    first: 0,
    last: 0,
  } as const;
  const draft = draftOf({ text: claim, isVerbatim: false }, { ...from, items: [] });
  draft.label = label;
  const message = `Claim and verdict ${quoted(label)} were read from the title alone. Write them as “Claim: …” and “Verdict: …”.`;
  reportAt(issues, 'info', 'verdict-from-title', { path: 'claims[0]', message });
  return [draft];
}

// A tag in the title that says another thing than the article’s own fields.
function checkTitle(drafts: readonly ClaimDraft[], { title, vocabulary, issues }: TakingContext): void {
  const tag = title === undefined ? undefined : readTitleTag(title, vocabulary)?.label;
  const labels = drafts.flatMap(({ label }) => label ?? []);
  if (tag === undefined || !labels.length) return;
  if (labels.some((label) => foldLabelText(label) === foldLabelText(tag))) return;
  const message = `The title says ${quoted(tag, 40)}, the text ${quoted(labels[0] as string, 40)}. The verdict in the text was kept. Correct the wrong one.`;
  reportAt(issues, 'warning', 'verdicts-differ', { path: 'claims', message, text: tag });
}

function reportLone(draft: ClaimDraft, issues: Issue[]): void {
  const message = `${quoted(draft.name)} names a claim, but no verdict belongs to it; kept as text. Write “Verdict: …” below it.`;
  reportAt(issues, 'info', 'claim-without-verdict', { message, block: draft.items[0]?.block });
}

function reportTaken({ items }: ClaimDraft, at: number, issues: Issue[]): void {
  const message = `Read as claim ${at + 1}${items.length > 1 ? ', with its claimant, date or verdict' : ''}.`;
  const text = items.map(({ block }) => textOfBlock(block)).join('\n');
  reportAt(issues, 'info', 'claim-read', { path: `claims[${at}]`, message, block: items[0]?.block, text });
}
