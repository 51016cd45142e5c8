import type { Issue } from '../../model/issue.js';
import type { ClaimDraft } from './claim-draft.js';
import { foldLabelWords } from './fold-words.js';
import { quoted, reportAt } from './report.js';
import { wordsOfBlock } from './runs.js';

// Two of them fit into a message.
const LONGEST_LABEL = 40;

/**
 * The drafts that are claims. A claim needs a verdict, or a claimant, or its place among claims that have one; one verdict below
 * several claims is given to none of them; what tells the same claim again joins it.
 */
export function chooseClaims(drafts: readonly ClaimDraft[], issues: Issue[]): ClaimDraft[] {
  const labels = drafts.map(({ label }) => label);
  const own = withoutShared(drafts, issues);
  const hasVerdict = own.some(({ label }) => label !== undefined);
  const isShared = own.some(({ label }, at) => label !== labels[at]);
  const chosen = own.filter((draft) => {
    if (draft.label !== undefined || isShared) return true;
    if (!hasVerdict) return draft.isStrong && draft.claimant !== undefined;
    const alike = own.some(({ name, label }) => label !== undefined && kindOf(name) === kindOf(draft.name));
    return draft.isNumbered || (alike && draft.form !== 'bare');
  });
  return joinRepeated(chosen, issues);
}

// “Claim 2” and “Claim” are the same label.
function kindOf(name: string): string {
  return foldLabelWords(name).replace(/[\s#\p{Nd}]+$/u, '');
}

function withoutShared(drafts: readonly ClaimDraft[], issues: Issue[]): ClaimDraft[] {
  const last = drafts.at(-1);
  const [only, ...others] = drafts.filter(({ label }) => label !== undefined);
  const areClose = drafts.every((draft, at) => !at || draft.first <= (drafts[at - 1] as ClaimDraft).last + 1);
  if (!last || only !== last || others.length || drafts.length < 2 || !areClose) return [...drafts];
  const block = last.items[0]?.block;
  const message = `There is one verdict for ${drafts.length} claims, so none of them got it. Write a verdict below each claim.`;
  const words = last.items
    .filter(({ field }) => field && !isClaimField(field.roles))
    .map((item) => wordsOfBlock(item.block));
  reportAt(issues, 'warning', 'verdict-shared', {
    path: 'claims',
    message,
    block,
    text: [...words, last.label].join('\n'),
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
    const key = foldLabelWords(draft.text);
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
export function joinClaim(known: ClaimDraft, more: ClaimDraft, issues: Issue[]): void {
  if (known.label !== undefined && more.label !== undefined && !isSameLabel(known.label, more.label)) {
    const message = `The article gives two verdicts on one claim: ${quoted(known.label, LONGEST_LABEL)} and ${quoted(more.label, LONGEST_LABEL)}. The first was kept. Correct the wrong one.`;
    reportAt(issues, 'warning', 'verdicts-differ', {
      path: 'claims',
      message,
      block: more.items[0]?.block,
      text: more.label,
    });
  }
  if (more.label !== undefined) known.label ??= more.label;
  if (more.claimant) known.claimant ??= more.claimant;
  if (more.saidAt) known.saidAt ??= more.saidAt;
  if (more.place) known.place ??= more.place;
  known.appearances.push(...more.appearances);
  if (!known.reason.length) known.reason.push(...more.reason);
  else known.explanation.push(...more.reason);
  known.explanation.push(...more.explanation);
  known.media.push(...more.media);
  known.items.push(...more.items);
}

function isSameLabel(one: string, two: string): boolean {
  return foldLabelWords(one) === foldLabelWords(two);
}
