import { joinLines, type Line, type Piece } from '../../outline/line.js';
import type { ClaimListOutline, ClaimOutline, VerdictOutline } from '../../outline/outline.js';
import type { ViewNode } from '../../view/node.js';
import { block, factLine } from './fact-line.js';
import { untoldPiece } from './fact-template.js';
import { CLAIM } from './scope.js';
import { untoldFields } from './untold.js';
import { writeMedium } from './write-media.js';
import { writeProse } from './write-prose.js';
import type { Writing } from './writing.js';

/** Several claims with their labels; the list repeats what follows, so nobody is to read it back. */
export function writeClaimList(writing: Writing, list: ClaimListOutline): ViewNode[] {
  const { voices } = writing;
  const items = list.items.map(({ text, verdicts }) => {
    const line = joinLines([[{ words: text, isMention: true }], ...verdicts.map(({ label }) => [label])]);
    return factLine(voices, { tag: 'li', isBare: true }, line);
  });
  return [factLine(voices, { tag: 'p' }, list.count), block('ol', { part: 'copy' }, ...items)];
}

/** A claim with who made it, its verdicts and what is said of it. */
export function writeClaim(writing: Writing, outline: ClaimOutline, hasExplanation: boolean): ViewNode {
  const { voices } = writing;
  const { claim, kind, isQuoted, origin, appearances, agreement, verdicts, noVerdict } = outline;
  const text: Line = [{ words: outline.text, field: 'text' }];
  const number = numberOf(writing, outline);
  const written = factLine(voices, { tag: 'p', isPayload: true, untold: number }, text);
  const line = (words: Line): ViewNode => factLine(voices, { tag: 'p' }, words);
  return block(
    'section',
    { item: 'claims', untold: untoldFields(claim, [kind, text, origin]) },
    line(kind),
    isQuoted ? block('blockquote', { part: 'quote' }, written) : written,
    line(origin),
    block(
      'ul',
      {},
      appearances.map((words, index) => {
        const untold = untoldFields(claim.appearances[index] ?? {}, [words]);
        return factLine(voices, { tag: 'li', item: 'appearances', untold }, words);
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
  return claims.length > 1 ? [untoldPiece(CLAIM, String(claims.indexOf(claim) + 1))] : [];
}

function writeVerdict(writing: Writing, outline: VerdictOutline, number: readonly Piece[]): ViewNode {
  const { voices, outline: whole } = writing;
  const { verdict, lead, isShort, label, scale, origin, explanation } = outline;
  // Beside the label, so that who changes the label does not leave the colour of the old one.
  const words: Line = [
    ...(verdict.rating ? [untoldPiece('rating', verdict.rating)] : []),
    { words: label, field: 'label', isStrong: true },
  ];
  const line = (told: Line): ViewNode => factLine(voices, { tag: 'p' }, told);
  const { colon } = whole.locale.punctuation;
  return block(
    'section',
    { item: 'verdicts', untold: untoldFields(verdict, [words, scale?.line, origin]) },
    isShort
      ? factLine(voices, { tag: 'p', untold: number }, [{ words: lead + colon }, ...words])
      : [line([{ words: lead }]), factLine(voices, { tag: 'p', isPayload: true, untold: number }, words)],
    scale && line(scale.line),
    line(origin),
    block('section', { field: 'explanation' }, writeProse(writing, explanation)),
  );
}
