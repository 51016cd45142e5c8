import type { CheckedPicture } from '../model/checked-pictures.js';
import type { Category, Claim, Medium, Rating } from '../model/fact-check.js';
import type { Building } from './context.js';
import type { Piece } from './line.js';
import type { Phrases } from './phrases.js';

// A longer line would not fit on a picture.
const LONGEST_STAMP = 40;

/** What stands on a picture that was checked. */
export interface Stamp {
  /** The verdict in the reviewer's words, or words of the interface. */
  piece: Piece;
  /** What gives it its colour, if all verdicts agree on it. */
  rating: Rating | undefined;
  /** Whether the file carries its verdict, so that no lines have to be drawn over it. */
  isOnFile: boolean;
}

/**
 * What stands on the picture of a claim: the label of its verdict, several if they fit; else what the picture is; else that there is
 * a conclusion to read. Without a verdict what the picture is, or that there is none.
 */
export function buildStamp(
  { phrases, factCheck }: Pick<Building, 'phrases' | 'factCheck'>,
  { claim, medium, isStamped }: CheckedPicture,
): Stamp {
  const ratings = new Set(claim.verdicts.map(({ rating }) => rating));
  const [rating] = factCheck.status !== 'retracted' && ratings.size === 1 ? ratings : [];
  return { piece: stampPiece(phrases, claim, medium), rating, isOnFile: isStamped };
}

/** What something is, with the words of its stamp in brackets: “Picture (False)”. */
export function leadWithStamp({ locale }: Phrases, what: string, { piece }: Stamp): string {
  const [open, close] = locale.punctuation.brackets;
  return what + open + piece.text + close;
}

function stampPiece(phrases: Phrases, { verdicts }: Claim, medium: Medium): Piece {
  const made = medium.aiMade && phrases.message(`aiMade-${medium.aiMade}`);
  if (!verdicts.length) {
    const known = categoryText(phrases, medium.categories) || made;
    return { text: known ?? phrases.message('noVerdict') };
  }
  const labels = new Map(verdicts.map(({ label }) => [label.trim().toLowerCase(), label]));
  const joined = [...labels.values()].join(' · ');
  if (joined.length <= LONGEST_STAMP) return { text: joined, isMention: true };
  // That a picture was not altered would sound as if it were right.
  const contrary = medium.categories.filter((category) => category !== 'original');
  return { text: (categoryText(phrases, contrary) || made) ?? phrases.message('stampRead') };
}

/** What is known of a medium in words, what speaks against it first; nothing if nothing is, or if it is too long for a stamp. */
function categoryText(phrases: Phrases, categories: readonly Category[]): string | undefined {
  const contrary = categories.filter((category) => category !== 'original');
  const named = [...new Set(contrary.length ? contrary : categories)].map((category) =>
    phrases.message(`category-${category}`),
  );
  while (named.join(' · ').length > LONGEST_STAMP) named.pop();
  return named.join(' · ') || undefined;
}
