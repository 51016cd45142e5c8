import { fileOf } from '../model/checked-pictures.js';
import type { Claim, Medium, Original } from '../model/fact-check.js';
import { hostOf, toSafeUrl } from '../model/url-gate.js';
import type { Building } from './context.js';
import { joinLines, linkText, payloadText, valueText, type Line } from './line.js';
import { buildCredit, buildPicture, pictureInWords, type PictureOutline } from './picture.js';
import { buildProse, type Prose } from './prose.js';
import { buildStamp, leadWithStamp, type Stamp } from './stamp.js';

/** A picture, video or recording of a claim, with what is told of it in reading order. */
export interface MediumOutline {
  medium: Medium;
  /** “Picture”, “Video” or “Recording”, and what it shows unless it is sensitive: the name of the whole. */
  name: string;
  stamp: Stamp;
  /** What can be drawn, if anything. */
  picture: PictureOutline | undefined;
  /** “Picture (False)”, to stand above it. */
  lead: Line;
  /** “Picture (False): ” and what it shows, with a link to it, for places that show no pictures. */
  inWords: Line;
  /** The same without the verdict, for places where that stands above it. */
  inPlainWords: Line;
  /** Why readers may not want to see it. */
  sensitive: Line;
  /** Words above what it shows, where that is folded away. */
  whatItShows: string;
  /** “Video” or “Recording”, to stand under a still picture of it, which alone would look like a picture. */
  kind: Line;
  /** What it is and whether AI made it. */
  category: Line;
  /** Which part of a video or recording was checked. */
  times: Line;
  /** “What it really shows”, if something is said of that. */
  contextLead: Line;
  context: Prose;
  caption: Prose;
  credit: Line;
  /** Where it was seen, when, and an archived copy of that page. */
  seen: Line;
  credentials: Line;
  original: OriginalOutline | undefined;
  transcriptLead: string;
  transcript: Prose;
}

/** The original of a picture. */
export interface OriginalOutline {
  original: Original;
  /** “Original”, and what stands above the picture that was checked, if both are drawn. */
  heading: string;
  sharedHeading: string;
  picture: PictureOutline | undefined;
  inWords: Line;
  caption: Prose;
  credit: Line;
  /** When it was made or published, and an archived copy of the page that it is on. */
  seen: Line;
}

/** The media of a claim. */
export function buildMedia(building: Building, claim: Claim): MediumOutline[] {
  return claim.media.map((medium) => buildMedium(building, claim, medium));
}

function buildMedium(building: Building, claim: Claim, medium: Medium): MediumOutline {
  const { phrases } = building;
  const { kind, alt, sensitive, context, caption, transcript, credentials, original } = medium;
  const known = building.checked.get(fileOf(medium.src) ?? '');
  const isStamped = known?.isStamped ?? medium.stamped === true;
  const stamp = buildStamp(building, { claim, medium, isStamped, sensitive });
  const what = phrases.message(kind === 'image' ? 'picture' : kind);
  const shown = alt?.trim();
  const { colon } = phrases.locale.punctuation;
  const lead = leadWithStamp(phrases, what, stamp);
  const host = hostOf(credentials);
  return {
    medium,
    name: shown && !(known ?? medium).sensitive?.trim() ? what + colon + shown : what,
    stamp,
    picture: buildPicture(building, medium, stamp),
    lead: [{ text: lead }],
    whatItShows: phrases.message('whatItShows'),
    inWords: lineOr(lead, pictureInWords(phrases, medium, lead)),
    inPlainWords: lineOr(what, pictureInWords(phrases, medium, what)),
    sensitive: payloadText('sensitive', sensitive) ?? [],
    kind: kind === 'image' ? [] : [{ text: what }],
    category: buildCategory(building, medium),
    times: buildTimes(building, medium),
    contextLead: context?.length ? [{ text: phrases.message('reallyShows'), isStrong: true }] : [],
    context: buildProse(building, context),
    caption: buildProse(building, caption),
    credit: payloadText('credit', medium.credit) ?? [],
    seen: buildSeen(building, medium),
    credentials:
      (host && linkText(phrases.message('credentials', { host }), credentials, 'credentials')) ||
      (payloadText('credentials', credentials) ?? []),
    original: original && buildOriginal(building, original, medium),
    transcriptLead: phrases.message('transcript'),
    transcript: buildProse(building, transcript),
  };
}

// A video without a picture of it is named all the same.
function lineOr(fallback: string, line: Line): Line {
  return line.length ? line : [{ text: fallback }];
}

function buildOriginal(building: Building, original: Original, medium: Medium): OriginalOutline {
  const { phrases } = building;
  const { credit, url, archiveUrl, at } = original;
  const heading = phrases.message('original');
  const picture = buildPicture(building, original);
  return {
    original,
    heading,
    sharedHeading: phrases.message('asShared'),
    // What readers may not want to see in the one they may not want to see in the other.
    picture: picture && {
      ...picture,
      sensitive: picture.sensitive ?? (medium.sensitive?.trim() || undefined),
    },
    inWords: pictureInWords(phrases, original, heading, 'original.'),
    caption: buildProse(building, original.caption),
    credit: buildCredit({ credit, url }, 'original.'),
    seen: joinLines([
      phrases.date('original.at', at),
      phrases.archivedCopy(archiveUrl, 'original.archiveUrl'),
    ]),
  };
}

function buildCategory({ phrases }: Building, { categories, aiMade }: Medium): Line {
  return joinLines([
    ...[...new Set(categories)].map((category) =>
      valueText('categories+', category, phrases.message(`category-${category}`)),
    ),
    aiMade && valueText('aiMade', aiMade, phrases.message(`aiMade-${aiMade}`)),
  ]);
}

function buildTimes({ phrases }: Building, { start, end }: Medium): Line {
  const values = { start: payloadText('start', start), end: payloadText('end', end) };
  if (!values.start && !values.end) return [];
  return phrases.around(values.start ? (values.end ? 'timeSpan' : 'timeFrom') : 'timeTo', values);
}

function buildSeen({ phrases }: Building, { url, archiveUrl, at }: Medium): Line {
  const safe = toSafeUrl(url);
  const where =
    safe === undefined
      ? payloadText('url', url)
      : [{ text: hostOf(url) ?? safe, url: safe, urlField: 'url' }];
  return joinLines([
    phrases.around('seenAt', { name: where }),
    phrases.date('at', at),
    phrases.archivedCopy(archiveUrl),
  ]);
}
