import { joinLines, type Line, type Piece } from '../../outline/line.js';
import type { ClaimListOutline, ClaimOutline, VerdictOutline } from '../../outline/outline.js';
import type { ViewNode } from '../../view/node.js';
import { block, factLine } from './fact-line.js';
import { hiddenPiece } from './fact-template.js';
import { CLAIM } from './scope.js';
import { findHiddenFields } from './hidden-fields.js';
import { writeMedium } from './write-media.js';
import { writeProse } from './write-prose.js';
import type { Writing } from './writing.js';

/** Several claims with their labels; the list repeats what follows, so nobody is to read it back. */
export function writeClaimList(writing: Writing, list: ClaimListOutline): ViewNode[] {
  const { voices } = writing;
  const items = list.items.map(({ text, verdicts }) => {
    const line = joinLines([[{ text, isMention: true }], ...verdicts.map(({ label }) => [label])]);
    return factLine(voices, { tag: 'li', isBare: true }, line);
  });
  return [factLine(voices, { tag: 'p' }, list.count), block('ol', { part: 'copy' }, ...items)];
}

/** A claim with who made it, its verdicts and what is said of it. */
export function writeClaim(writing: Writing, outline: ClaimOutline, hasExplanation: boolean): ViewNode {
  const { voices } = writing;
  const { claim, kind, isQuoted, origin, appearances, agreement, verdicts, noVerdict } = outline;
  const text: Line = [{ text: outline.text, field: 'text' }];
  const number = numberOf(writing, outline);
  const written = factLine(voices, { tag: 'p', isPayload: true, hiddenFields: number }, text);
  const line = (pieces: Line): ViewNode => factLine(voices, { tag: 'p' }, pieces);
  return block(
    'section',
    { item: 'claims', hiddenFields: findHiddenFields(claim, [kind, text, origin]) },
    line(kind),
    isQuoted ? block('blockquote', { part: 'quote' }, written) : written,
    line(origin),
    block(
      'ul',
      {},
      appearances.map((pieces, index) => {
        const hiddenFields = findHiddenFields(claim.appearances[index] ?? {}, [pieces]);
        return factLine(voices, { tag: 'li', item: 'appearances', hiddenFields }, pieces);
      }),
    ),
    line(agreement),
    verdicts.map((verdict) => writeVerdict(writing, verdict, number)),
    line(noVerdict),
    outline.media.map((medium) => writeMedium(writing, medium)),
    hasExplanation && block('section', { field: 'explanation' }, writeProse(writing, outline.explanation)),
  );
}

// An editor may move a verdict to another claim, and a converter both out of their sections.
function numberOf({ outline }: Writing, claim: ClaimOutline): readonly Piece[] {
  const { claims } = outline;
  return claims.length > 1 ? [hiddenPiece(CLAIM, String(claims.indexOf(claim) + 1))] : [];
}

function writeVerdict(writing: Writing, outline: VerdictOutline, number: readonly Piece[]): ViewNode {
  const { voices, outline: whole } = writing;
  const { verdict, lead, isShort, label, scale, origin, explanation } = outline;
  // Beside the label, so that who changes the label does not leave the colour of the old one.
  const text: Line = [
    ...(verdict.rating ? [hiddenPiece('rating', verdict.rating)] : []),
    { text: label, field: 'label', isStrong: true },
  ];
  const line = (pieces: Line): ViewNode => factLine(voices, { tag: 'p' }, pieces);
  const { colon } = whole.locale.punctuation;
  return block(
    'section',
    { item: 'verdicts', hiddenFields: findHiddenFields(verdict, [text, scale?.line, origin]) },
    isShort
      ? factLine(voices, { tag: 'p', hiddenFields: number }, [{ text: lead + colon }, ...text])
      : [line([{ text: lead }]), factLine(voices, { tag: 'p', isPayload: true, hiddenFields: number }, text)],
    scale && line(scale.line),
    line(origin),
    block('section', { field: 'explanation' }, writeProse(writing, explanation)),
  );
}
