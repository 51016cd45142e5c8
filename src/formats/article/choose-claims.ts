import type { Issue } from '../../model/issue.js';
import type { ClaimDraft } from './claim-draft.js';
import { foldLabelText } from './fold-text.js';
import { quoted, reportAt } from './report.js';
import { textOfBlock } from './runs.js';

// Two of them fit into a message.
const LONGEST_LABEL = 40;

/**
 * The drafts that are claims. A claim needs a verdict, or a claimant, or its place among claims that have one; one verdict below
 * several claims is given to none of them; what tells the same claim again joins it.
 */
export function chooseClaims(drafts: readonly ClaimDraft[], issues: Issue[]): ClaimDraft[] {
  const labels = drafts.map(({ label }) => label);
  const candidates = withoutShared(drafts, issues);
  const hasVerdict = candidates.some(({ label }) => label !== undefined);
  const isShared = candidates.some(({ label }, at) => label !== labels[at]);
  const chosen = candidates.filter((draft) => {
    if (draft.label !== undefined || isShared) return true;
    if (!hasVerdict) return draft.isStrong && draft.claimant !== undefined;
    const alike = candidates.some(
      ({ name, label }) => label !== undefined && kindOf(name) === kindOf(draft.name),
    );
    return draft.isNumbered || (alike && draft.form !== 'bare');
  });
  return joinRepeated(chosen, issues);
}

// “Claim 2” and “Claim” are the same label.
function kindOf(name: string): string {
  return foldLabelText(name).replace(/[\s#\p{Nd}]+$/u, '');
}

function withoutShared(drafts: readonly ClaimDraft[], issues: Issue[]): ClaimDraft[] {
  const last = drafts.at(-1);
  const [only, ...others] = drafts.filter(({ label }) => label !== undefined);
  const areClose = drafts.every((draft, at) => !at || draft.first <= (drafts[at - 1] as ClaimDraft).last + 1);
  if (!last || only !== last || others.length || drafts.length < 2 || !areClose) return [...drafts];
  const block = last.items[0]?.block;
  const message = `There is one verdict for ${drafts.length} claims, so none of them got it. Write a verdict below each claim.`;
  const fieldTexts = last.items
    .filter(({ field }) => field && !isClaimField(field.roles))
    .map((item) => textOfBlock(item.block));
  reportAt(issues, 'warning', 'verdict-shared', {
    path: 'claims',
    message,
    block,
    text: [...fieldTexts, last.label].join('\n'),
  });
  delete last.label;
  last.explanation.push(...last.reason.splice(0));
  return [...drafts];
}

function isClaimField(roles: ReadonlySet<string>): boolean {
  return roles.has('claim') || roles.has('weakClaim');
}

function joinRepeated(drafts: readonly ClaimDraft[], issues: Issue[]): ClaimDraft[] {
  const byText = new Map<string, ClaimDraft>();
  for (const draft of drafts) {
    const key = foldLabelText(draft.text);
    const known = byText.get(key);
    if (!known) {
      byText.set(key, draft);
      continue;
    }
    joinClaim(known, draft, issues);
  }
  return [...byText.values()];
}

/** Adds what another telling of a claim knows; of two verdicts the first stays, and both are reported. */
export function joinClaim(known: ClaimDraft, repeat: ClaimDraft, issues: Issue[]): void {
  if (known.label !== undefined && repeat.label !== undefined && !isSameLabel(known.label, repeat.label)) {
    const message = `The article gives two verdicts on one claim: ${quoted(known.label, LONGEST_LABEL)} and ${quoted(repeat.label, LONGEST_LABEL)}. The first was kept. Correct the wrong one.`;
    reportAt(issues, 'warning', 'verdicts-differ', {
      path: 'claims',
      message,
      block: repeat.items[0]?.block,
      text: repeat.label,
    });
  }
  if (repeat.label !== undefined) known.label ??= repeat.label;
  if (repeat.claimant) known.claimant ??= repeat.claimant;
  if (repeat.saidAt) known.saidAt ??= repeat.saidAt;
  if (repeat.place) known.place ??= repeat.place;
  known.appearances.push(...repeat.appearances);
  if (!known.reason.length) known.reason.push(...repeat.reason);
  else known.explanation.push(...repeat.reason);
  known.explanation.push(...repeat.explanation);
  known.media.push(...repeat.media);
  known.items.push(...repeat.items);
}

function isSameLabel(one: string, two: string): boolean {
  return foldLabelText(one) === foldLabelText(two);
}
