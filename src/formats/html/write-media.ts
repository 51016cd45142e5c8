import type { Line, Piece } from '../../outline/line.js';
import type { MediumOutline, OriginalOutline } from '../../outline/media.js';
import { mayTravel, type PictureOutline } from '../../outline/picture.js';
import type { ViewChild, ViewElement, ViewNode } from '../../view/node.js';
import { block, factLine } from './fact-line.js';
import { findHiddenFields } from './hidden-fields.js';
import { writeImage } from './write-image.js';
import { writeProse } from './write-prose.js';
import type { Writing } from './writing.js';

/**
 * A picture, video or recording of a claim. Here no lines and no strip can be drawn over it, so the picture itself is written only if
 * its file carries the verdict; else what it shows in words, with a link.
 */
export function writeMedium(writing: Writing, outline: MediumOutline): ViewNode {
  const { voices } = writing;
  const { medium, lead, inWords, sensitive, category, times, contextLead, credit, seen, credentials } =
    outline;
  const { picture, original, transcriptLead, whatItShows } = outline;
  const line = (pieces: Line, tag = 'p'): ViewNode => factLine(voices, { tag }, pieces);
  const image = drawn(writing, picture);
  const shownLines = [sensitive, category, times, credit, seen, credentials];
  const hiddenFields: Piece[] = findHiddenFields(
    medium,
    [...shownLines, ...(image ? [] : [inWords]), ...(original ? linesOf(writing, original) : [])],
    medium.kind === 'image' ? ['kind'] : [],
  );
  return block(
    'figure',
    { item: 'media', hiddenFields },
    line(sensitive),
    image
      ? [line(lead), image]
      : sensitive.length
        ? block('details', {}, line([{ text: whatItShows }], 'summary'), line(inWords))
        : line(inWords),
    line(category),
    line(times),
    line(contextLead),
    block('section', { field: 'context' }, writeProse(writing, outline.context)),
    block('section', { field: 'caption' }, writeProse(writing, outline.caption)),
    line(credit),
    line(seen),
    line(credentials),
    original && writeOriginal(writing, original),
    outline.transcript.length > 0 &&
      block(
        'details',
        {},
        line([{ text: transcriptLead }], 'summary'),
        block('section', { field: 'transcript' }, writeProse(writing, outline.transcript)),
      ),
  );
}

function writeOriginal(writing: Writing, outline: OriginalOutline): ViewChild[] {
  const { heading, inWords, credit, seen, caption, picture } = outline;
  const line = (pieces: Line): ViewNode => factLine(writing.voices, { tag: 'p' }, pieces);
  const image = drawn(writing, picture);
  return [
    line(image || !inWords.length ? [{ text: heading }] : inWords),
    image,
    block('section', { field: 'original.caption' }, writeProse(writing, caption)),
    line(credit),
    line(seen),
  ];
}

function linesOf(writing: Writing, { inWords, credit, seen, picture }: OriginalOutline): Line[] {
  return [...(drawn(writing, picture) ? [] : [inWords]), credit, seen];
}

function drawn({ hasImages }: Writing, picture: PictureOutline | undefined): ViewElement | undefined {
  return hasImages && picture && mayTravel(picture) ? writeImage(picture) : undefined;
}
