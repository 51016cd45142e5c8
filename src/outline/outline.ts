import type { Locale } from '../locale/messages.js';
import type { CitedSource } from '../model/cite-sources.js';
import type { Claim, Correction, FactCheck, Rating, Section, Source, Verdict } from '../model/fact-check.js';
import type { Line, Piece } from './line.js';
import type { MediumOutline } from './media.js';
import type { Prose } from './prose.js';

/** What a reader is told of a fact check: plain data in reading order, the same for every place that it is written to. */
export interface Outline {
  factCheck: FactCheck;
  locale: Locale;
  /** Language of the payload's words, if it is given. */
  lang: string | undefined;
  /** Direction of the payload's words: as given, else by its language; `auto` if neither is known. */
  dir: 'ltr' | 'rtl' | 'auto';
  /** Whether the interface speaks another language than the payload. */
  isForeign: boolean;
  notices: readonly Notice[];
  /** “Fact check”, and that there is no verdict where there is none. */
  kicker: Line;
  /** The same with the name of the publisher, for a claim that stands by itself. */
  cardKicker: Line;
  title: string;
  /** Several claims as a list that can be scanned. */
  claimList: ClaimListOutline | undefined;
  claims: readonly ClaimOutline[];
  /** That a longer list of claims was cut. */
  omittedClaims: Line;
  /** Whether claim and verdict stand directly below the title: a single claim does, several are listed there. */
  leadsWithClaim: boolean;
  /** Authors, dates and the number of sources, to be read as one line. */
  byline: readonly Line[];
  /** The sentences on the use of AI where it was used. */
  ai: Line;
  disclaimer: Prose;
  summary: TextOutline | undefined;
  sections: readonly SectionOutline[];
  omittedSections: Line;
  /** That there are more pictures than are shown, and that tables were cut. */
  omittedMedia: Line;
  sources: SourcesOutline | undefined;
  corrections: CorrectionsOutline | undefined;
  followUps: FollowUpsOutline | undefined;
  foot: FootOutline;
  /** The whole in a few sentences: for the view `glance`, for what is copied and shared, and for previews of links. */
  gist: Gist;
}

/** A sentence on the state of the whole fact check. */
export interface Notice {
  kind: 'outdated' | 'corrected' | 'superseded' | 'retracted' | 'due' | 'changed';
  line: Line;
}

/** A heading: the payload's words, or the interface's. */
export type Heading = Piece;

/** A text under its heading. */
export interface TextOutline {
  heading: Heading;
  prose: Prose;
}

export interface ClaimListOutline {
  /** How many claims there are and, of more than five, how many have which label. */
  count: Line;
  items: readonly { place: string; text: string; verdicts: readonly ListedVerdict[] }[];
}

/** A verdict as it stands in the list of claims: its label, or words of the interface if it is too long or there is none. */
export interface ListedVerdict {
  label: Piece;
  rating: Rating | undefined;
}

export interface ClaimOutline {
  claim: Claim;
  place: string;
  /** Its number in the list of claims, from 1, if there are several. */
  number: number | undefined;
  /** “Claim (quoted)”. */
  kind: Line;
  text: string;
  isQuoted: boolean;
  /** The claim with its verdicts in sentences: the name of the whole for those who do not see it. */
  name: string;
  origin: Line;
  /** Where it appeared, a line each. */
  appearances: readonly Line[];
  /** Whether several reviewers agree. */
  agreement: Line;
  verdicts: readonly VerdictOutline[];
  /** “No verdict given”, if there is none. */
  noVerdict: Line;
  /** The pictures, videos and recordings that were checked. */
  media: readonly MediumOutline[];
  /** What is true, above the claim: the first paragraph of the explanation, if the page asks for that. */
  truth: TextOutline | undefined;
  explanation: Prose;
}

export interface VerdictOutline {
  verdict: Verdict;
  place: string;
  /** “Verdict”, or “Reviewer’s conclusion” above a label that is too long for a badge. */
  lead: string;
  isShort: boolean;
  /** The reviewer's own words. */
  label: string;
  /** What gives the verdict its sign and colour; a withdrawn fact check keeps its words and loses both. */
  rating: Rating | undefined;
  scale: ScaleOutline | undefined;
  /** Reviewer, date and confidence. */
  origin: Line;
  explanation: Prose;
}

export interface ScaleOutline {
  line: Line;
  /** From 0, the worst end, to 1, the best. */
  position: number;
  /** How many whole numbers the scale has, if the value is one of them. */
  steps: number | undefined;
}

export interface SectionOutline {
  section: Section;
  place: string;
  /** “1. ” if sections are numbered. */
  number: string;
  heading: Heading | undefined;
  prose: Prose;
}

export interface SourcesOutline {
  heading: Heading;
  /** Which sources are known by their number only. */
  missing: Line;
  /** Whether that is true of all. */
  isBare: boolean;
  rows: readonly SourceOutline[];
  omitted: Line;
}

export interface SourceOutline {
  row: CitedSource;
  source: Source;
  id: string;
  number: number;
  place: string;
  /** Its title, else its address. */
  title: Line;
  /** Its publisher, else its title or address, for a list of names: with its link. */
  name: Line;
  /** Type, people, publisher, dates. */
  about: Line;
  /** How to get at it. */
  access: Line;
  quotes: readonly QuoteOutline[];
  stances: readonly StanceOutline[];
  /** How often the text cites it. */
  uses: Line;
}

export interface QuoteOutline {
  text: string;
  locator: Line;
  /** The passage on the source's page. */
  passage: Line;
}

export interface StanceOutline {
  stance: Source['stances'][number];
  line: Line;
  /** The same with the number of the claim in place of its words, where there are several. */
  tag: Line;
}

export interface CorrectionsOutline {
  heading: Heading;
  items: readonly { correction: Correction; line: Line }[];
}

export interface FollowUpsOutline {
  heading: Heading;
  items: readonly { followUp: FactCheck['followUps'][number]; text: string; line: Line }[];
  omitted: Line;
}

export interface FootOutline {
  heading: Heading;
  /** Version, evidence, scope and review, to be read as one line. */
  facts: readonly Line[];
  /** That AI was not used, or that its use is not stated, if it is not told above. */
  ai: Line;
  publisher: Line;
  policies: Line;
  /** Who checked it and when, in one line that stands for the whole foot. */
  credit: Line;
  /** The way to the whole fact check, for copies of it; and the words of that link, which also open what is folded away. */
  fullCheck: Line;
  fullCheckLabel: string;
}

/** The fact check in sentences that must not be cut: a claim stands in one of them with its verdicts. */
export interface Gist {
  /** The whole in one line, for the subject of a message: title, verdicts and state. */
  subject: string;
  /** That it was corrected, withdrawn …; none if it is current. */
  status: readonly string[];
  /** One for each claim. */
  claims: readonly string[];
  /** Title and kind, if there is no claim. */
  overview: readonly string[];
  /** If there are several claims: how many have which label, and the title. */
  counts: readonly string[];
  /** Who publishes it, and that AI wrote it if it did. */
  end: readonly string[];
}
