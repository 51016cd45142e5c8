import type { MediumOutline } from '../../outline/media.js';
import type { Outline } from '../../outline/outline.js';
import { writeBlocks, writePieces } from './write-blocks.js';

/**
 * A picture, video or recording of a claim in words: “Picture (False): ” and what it shows, then what is told of it, a line each. Why
 * readers may not want to see it stands before it in the same line, so that nobody reads the one back without the other.
 */
export function writeMedium(outline: Outline, medium: MediumOutline): string[] {
  const { sensitive, inWords, category, times, contextLead, credit, seen, credentials, original } = medium;
  const { colon } = outline.locale.punctuation;
  return [
    [sensitive, inWords].map(writePieces).filter(Boolean).join(' – '),
    writePieces(category),
    writePieces(times),
    contextLead.length ? writePieces(contextLead) + colon.trimEnd() : '',
    ...writeBlocks(medium.context, outline),
    ...writeBlocks(medium.caption, outline),
    writePieces(credit),
    writePieces(seen),
    writePieces(credentials),
    ...(original
      ? [
          original.inWords.length ? writePieces(original.inWords) : original.heading,
          ...writeBlocks(original.caption, outline),
          writePieces(original.credit),
          writePieces(original.seen),
        ]
      : []),
    ...(medium.transcript.length
      ? [medium.transcriptLead + colon.trimEnd(), ...writeBlocks(medium.transcript, outline)]
      : []),
  ].filter(Boolean);
}
