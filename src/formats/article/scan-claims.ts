import type { ArticleRun } from './article-tree.js';
import type { ClaimContext } from './claim-draft.js';
import { readBadge, readStatement } from './read-quoted-claim.js';
import { draftOf, type ClaimDraft } from './claim-draft.js';
import { readClaimText } from './claim-text.js';
import { findDate } from './find-date.js';
import { isSeparator } from './find-explanations.js';
import { foldLabelText } from './fold-text.js';
import type { Item } from './items.js';
import type { LabelRole } from './lexicon/labels.js';
import { readAttribution } from './read-attribution.js';
import { paragraphOf, runsOfBlock, lineTextOf, textOfBlock } from './runs.js';
import { readSignedVerdict, readVerdictValue, type VerdictValue } from './verdict-value.js';

interface Verdict extends VerdictValue {
  /** What is said before the label in the same section. */
  before: Item[];
  items: Item[];
  last: number;
}

const CLOSING: readonly LabelRole[] = ['finding', 'conclusion', 'summary'];
const LONGEST_RULING = 3;
// Below these a text tells of the claim; only a quotation is its words.
const CONTEXT =
  /^(?:o que está em causa|em causa|(?:narasi|informasi) yang beredar|(?:a |la )?frase)\s?[?:：]?$/iu;

/** Goes through an article once and drafts each claim that a label, a badge or a statement box names, with what belongs to it. */
export function scanClaims(items: readonly Item[], context: ClaimContext): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let pending: Verdict | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const draft = drafts.at(-1);
    const { field, box } = items[at] as Item;
    if (draft && at <= draft.last) continue;
    const has = (role: LabelRole): boolean => field?.roles.has(role) === true;
    if (has('claim') || has('weakClaim')) {
      const started = startClaims(items, at, context);
      if (draft && started.length === 1 && isFuller(draft, started[0] as ClaimDraft))
        refine(draft, started[0] as ClaimDraft);
      else drafts.push(...started);
      const latest = drafts.at(-1);
      if (pending && latest && latest.label === undefined && isBeside(pending, latest, items))
        attach(latest, pending);
      pending = undefined;
    } else if (has('verdict') || has('weakVerdict')) {
      const verdict = readVerdict(items, at, draft !== undefined, context);
      if (!verdict) continue;
      if (!draft || (draft.label !== undefined && box !== draft.box)) pending = verdict;
      if (draft && draft.label === undefined) attach(draft, verdict);
      else if (draft && foldLabelText(verdict.label) === foldLabelText(draft.label ?? ''))
        addItems(draft, verdict.items, verdict.last);
    } else if (draft && isNear(items, at, draft)) addFact(draft, items, at, context);
    else {
      const quoted = readStatement(items, at, context) ?? readBadge(items, at, context);
      if (quoted) drafts.push(quoted);
    }
  }
  return drafts;
}

function startClaims(items: readonly Item[], at: number, { custom }: ClaimContext): ClaimDraft[] {
  const item = items[at] as Item;
  const { field, box } = item;
  if (!field) return [];
  const from = {
    name: field.label,
    form: field.form,
    isStrong: field.roles.has('claim'),
    isNumbered: field.isNumbered,
    box,
  };
  if (field.form !== 'bare') {
    const claimText = readClaimText(lineTextOf(field.value));
    return claimText ? [draftOf(claimText, { ...from, items: [item], first: at, last: at })] : [];
  }
  const next = items[at + 1];
  if (!next || next.field || next.block.type === 'heading') return [];
  if (next.block.type === 'list')
    return next.block.items.flatMap((entry) => {
      const claimText = readClaimText(entry.map(textOfBlock).join(' '));
      const draftFields = { ...from, form: 'item' as const, items: [item, next], first: at, last: at + 1 };
      return claimText ? [draftOf(claimText, draftFields)] : [];
    });
  const claimText = runsOfBlock(next.block) && readClaimText(textOfBlock(next.block));
  if (!claimText) return [];
  const isVerbatim = claimText.isVerbatim || next.block.type === 'quotation';
  if (CONTEXT.test(field.label) && !isVerbatim) return [];
  const draft = draftOf(
    { ...claimText, isVerbatim },
    { ...from, items: [item, next], first: at, last: at + 1 },
  );
  const line = items[at + 2];
  const lineText = line && !line.field ? textOfBlock(line.block) : '';
  // A line below a quotation that begins with a dash says whose it is.
  const who = isVerbatim && /^[—–]\s?\p{L}/u.test(lineText) ? readAttribution(lineText, custom) : undefined;
  if (line && who) {
    addItems(draft, [line], at + 2);
    setClaimant(draft, who);
  }
  return [draft];
}

// “Full claim” of the same card has the exact words.
function isFuller(draft: ClaimDraft, full: ClaimDraft): boolean {
  return /^full /iu.test(full.name) && draft.label === undefined && full.first - draft.last < 6;
}

function refine(draft: ClaimDraft, full: ClaimDraft): void {
  draft.text = full.text;
  draft.isVerbatim = full.isVerbatim;
  addItems(draft, full.items, full.last);
}

function readVerdict(
  items: readonly Item[],
  at: number,
  hasClaim: boolean,
  { vocabulary, custom }: ClaimContext,
): Verdict | undefined {
  const item = items[at] as Item;
  const { field } = item;
  if (!field) return undefined;
  const isStrong = hasClaim && field.roles.has('verdict');
  if (field.form !== 'bare') {
    const signed = readSignedVerdict(field.value, vocabulary, custom);
    if (signed) return { ...signed, before: [], items: [item], last: at };
    const value = readVerdictValue(field.value, isStrong, vocabulary);
    return value && { ...value, before: [], items: [item], last: at };
  }
  const below = textBelow(items, at);
  const [first] = below;
  if (!first) return undefined;
  const found = below.findIndex((candidate) =>
    readVerdictValue(runsOfBlock(candidate.block) ?? [], false, vocabulary),
  );
  const isSection = CLOSING.some((role) => field.roles.has(role));
  // A section of that name may give its label last; a closing section that only ends with a known word gives none.
  const position = found > 0 && (isSection || below.length > LONGEST_RULING) ? -1 : found;
  const value = readVerdictValue(runsOfBlock((below[position] ?? first).block) ?? [], isStrong, vocabulary);
  if (!value) return undefined;
  const end = Math.max(0, position);
  const following = below[end + 1];
  const verdictItems = below.slice(0, end + 1);
  // A paragraph alone between a label and the next heading explains the label.
  const isExplained = !value.rest.length && below.length === end + 2 && following?.block.type === 'paragraph';
  return {
    ...value,
    ...(isExplained && { rest: [...(runsOfBlock(following.block) ?? [])] }),
    before: verdictItems.slice(0, -1),
    items: [item, ...verdictItems, ...(isExplained ? [following] : [])],
    last: at + verdictItems.length + (isExplained ? 1 : 0),
  };
}

// What stands below a label up to the next heading, label or box.
function textBelow(items: readonly Item[], at: number): Item[] {
  const { box } = items[at] as Item;
  const below: Item[] = [];
  for (const item of items.slice(at + 1, at + 2 + LONGEST_RULING)) {
    if (item.field || item.block.type === 'heading' || item.box !== box || !runsOfBlock(item.block)) break;
    below.push(item);
  }
  return below;
}

// A verdict that stands before its claim belongs to it within one box, or where nothing but other fields is between.
function isBeside(verdict: Verdict, draft: ClaimDraft, items: readonly Item[]): boolean {
  const [item] = verdict.items;
  if (item?.box !== undefined && item.box === draft.box) return true;
  const between = items.slice(verdict.last + 1, draft.first);
  return (
    item?.field?.form === 'line' &&
    between.every(
      ({ field, block }) => field || isSeparator(block) || /^https?:\S+$/u.test(textOfBlock(block)),
    )
  );
}

function attach(draft: ClaimDraft, verdict: Verdict): void {
  draft.label = verdict.label;
  if (verdict.signature) draft.signature = verdict.signature;
  const [item] = verdict.items;
  draft.reason.push(...verdict.before.map(({ block }) => block));
  if (verdict.rest.length && item) draft.reason.push(paragraphOf(verdict.rest, item.block));
  addItems(draft, verdict.items, verdict.last);
}

function addItems(draft: ClaimDraft, items: readonly Item[], last: number): void {
  draft.items.push(...items);
  draft.last = Math.max(draft.last, last);
}

function isNear(items: readonly Item[], at: number, draft: ClaimDraft): boolean {
  const { box } = items[at] as Item;
  return at === draft.last + 1 || (box !== undefined && box === draft.box);
}

function addFact(draft: ClaimDraft, items: readonly Item[], at: number, context: ClaimContext): void {
  const item = items[at] as Item;
  const { field, block } = item;
  const next = items[at + 1];
  const isBare = field?.form === 'bare';
  const below = isBare && next && !next.field && next.block.type === 'paragraph' ? next : undefined;
  const value: readonly ArticleRun[] = below ? (runsOfBlock(below.block) ?? []) : (field?.value ?? []);
  const valueText = lineTextOf(value);
  const addToDraft = (): void => addItems(draft, below ? [item, below] : [item], below ? at + 1 : at);
  const has = (role: LabelRole): boolean => field?.roles.has(role) === true;
  if (!field) {
    if (/^no verdict (?:given|stated)\.?$/iu.test(textOfBlock(block))) return addToDraft();
    // The form in which we write who claimed something.
    const [, name] = /^claimed by (.{2,200})$/iu.exec(textOfBlock(block)) ?? [];
    const who = name === undefined ? undefined : readAttribution(name, context.custom);
    if (!who || draft.claimant) return;
    setClaimant(draft, who);
    addToDraft();
  } else if (!valueText) return;
  else if (has('source') || (has('claimant') && value.some(({ href }) => href))) {
    const links = value.filter(({ href }) => href);
    if (links.length) {
      for (const { href, text } of links)
        draft.appearances.push({ url: href as string, ...(isDescriptive(text) && { title: text.trim() }) });
      if (has('claimant') && !draft.claimant) setClaimant(draft, readAttribution(valueText, context.custom));
    } else if (draft.claimant) return;
    else setClaimant(draft, readAttribution(valueText, context.custom));
    addToDraft();
  } else if (has('claimant') && !draft.claimant) {
    setClaimant(draft, readAttribution(valueText, context.custom));
    addToDraft();
  } else if (has('said') && !draft.saidAt) {
    const found = findDate(valueText, context.custom);
    if (!found) return;
    draft.saidAt = found.date;
    addToDraft();
  } else if (has('place') && !draft.place) {
    draft.place = valueText;
    addToDraft();
  } else if (has('reason') && draft.label !== undefined && (item.box !== undefined || !isBare || below)) {
    draft.reason.push(paragraphOf(value, block));
    addToDraft();
  }
}

function setClaimant(draft: ClaimDraft, who: ReturnType<typeof readAttribution>): void {
  if (!who) return;
  const { name, role, saidAt } = who;
  draft.claimant = { name, ...(role && { role }) };
  if (saidAt) draft.saidAt ??= saidAt;
}

function isDescriptive(text: string): boolean {
  return !/^(?:link|here|hier|ici|aqu[ií]|qui|هنا|https?:.*)?$/iu.test(text.trim());
}
