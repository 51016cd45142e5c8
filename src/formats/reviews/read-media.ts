import { readCategories } from './categories.js';
import { spend, takeItems, takeOne, textOf, type Item } from './item.js';
import { readAddress } from './read-address.js';
import { addNote } from './add-note.js';
import { filledFields, proseOf, takeAddress, takeDate, type ReadClaim, type Reading } from './reading.js';

type Medium = NonNullable<ReadClaim['media']>[number];

/** A medium that a MediaReview is about. */
export interface ReadMedium {
  medium: Medium;
  /** What describes it, the innermost first: itself, the group that it is of, the review. */
  levels: readonly Item[];
}

const LINKS = 'accessedOnUrl contentUrl';

/**
 * The media that a MediaReview is about: its item, or each of those that its item groups. What review or group say holds for each of
 * them. No address becomes that of a file: `contentUrl` is the page that a medium was seen on, so nothing that is read here loads.
 */
export function readMedia(reading: Reading, review: Item): ReadMedium[] {
  const shared = describe(reading, review, LINKS);
  const media = takeItems(review, 'itemReviewed').flatMap((item): ReadMedium[] => {
    const itemFacts = describe(reading, item, `${LINKS} url`);
    const parts = takeItems(item, 'mediaItemAppearance appearance').map((part) => ({
      medium: { ...itemFacts, ...describe(reading, part, `${LINKS} url`) },
      levels: [part, item, review],
    }));
    if (parts.length) reportCovered(reading, item, itemFacts, parts);
    return parts.length ? parts : [{ medium: itemFacts, levels: [item, review] }];
  });
  if (!media.length) media.push({ medium: {}, levels: [review] });
  const whole = media.map(({ medium, levels }) => ({ medium: { ...shared, ...medium }, levels }));
  reportCovered(reading, review, shared, whole);
  const categories = readCategories(reading, review);
  const described = whole.filter(
    ({ medium }) => categories.length || Object.keys(medium).some((key) => key !== 'kind'),
  );
  for (const { medium } of described) medium.categories = categories;
  spend(review, JSON.stringify(described.map(({ medium }) => medium)).length);
  return described;
}

// What is said of a whole group, where each of its members says something else.
function reportCovered(
  reading: Reading,
  { path }: Item,
  shared: Medium,
  media: readonly { medium: Medium }[],
): void {
  const covered = Object.entries(shared).filter(
    ([key, value]) => key !== 'kind' && media.every(({ medium }) => medium[key as keyof Medium] !== value),
  );
  if (covered.length) addNote(reading, 'not-carried-over', { path, value: Object.fromEntries(covered) });
}

function describe(reading: Reading, item: Item, links: string): Medium {
  const original = takeAddress(reading, item, 'originalMediaLink');
  const isReview = links === LINKS;
  return filledFields<Medium>({
    kind: kindOf(item),
    url: pageOf(reading, item, links),
    archiveUrl: takeAddress(reading, item, 'archivedAt'),
    start: textOf([takeOne(item, 'startTime')])?.trim(),
    end: textOf([takeOne(item, 'endTime')])?.trim(),
    transcript: proseOf([...takeItems(item, 'embeddedTextCaption'), ...takeItems(item, 'transcript')]),
    context: proseOf(takeItems(item, 'originalMediaContextDescription')),
    original: original === undefined ? undefined : { url: original },
    aiMade: aiMadeOf(item),
    // Of the review these are about the review.
    ...(!isReview && {
      caption: captionOf(item),
      credit: textOf([takeOne(item, 'creditText')]),
      at: takeDate(reading, item, 'datePublished uploadDate dateCreated'),
    }),
  });
}

function kindOf({ types }: Item): Medium['kind'] {
  const [, kind] = types.map((type) => /^(Image|Video|Audio)/.exec(type)).find(Boolean) ?? [];
  return kind?.toLowerCase() as Medium['kind'];
}

function pageOf(reading: Reading, item: Item, links: string): string | undefined {
  // Some write the address in the place of the object.
  const bare = item.text ?? (item.fields.size ? undefined : item.id);
  return takeAddress(reading, item, links) ?? (bare && readAddress(bare, reading.url));
}

function captionOf(item: Item): Medium['caption'] {
  const captions = [...takeItems(item, 'caption'), ...takeItems(item, 'description')];
  return proseOf(captions.length ? captions : takeItems(item, 'name headline', 1));
}

// Other sources, such as a camera, say nothing of AI; they are reported as not read.
function aiMadeOf(item: Item): Medium['aiMade'] {
  const source = takeOne(item, 'digitalSourceType');
  const [, composite, isAi] =
    /^(?:.*[/:])?(compositeWith)?(trainedAlgorithmicMedia)(?:DigitalSource)?$/i.exec(
      source?.text?.trim() ?? source?.id ?? '',
    ) ?? [];
  if (source && !isAi) source.isUsed = false;
  if (!isAi) return undefined;
  return composite ? 'part' : 'whole';
}
