/** The plural forms that a language may have (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A phrase: one text, or one for each plural form that the language has. `{name}` marks a value. */
export type Phrase = string | ({ readonly other: string } & { readonly [form in PluralForm]?: string });

/** The phrases of the interface, by name. Payload words never pass through here. */
export interface Messages {
  factCheck: Phrase;
  factCheckBy: Phrase;
  claimNoVerdict: Phrase;
  questionNoVerdict: Phrase;
  overviewNoVerdict: Phrase;
  checkedOn: Phrase;
  publishedOn: Phrase;
  aiNotStated: Phrase;
  'ai-none': Phrase;
  'ai-assisted': Phrase;
  'ai-generated': Phrase;
  reviewedBy: Phrase;
  reviewedByOn: Phrase;
  reviewedByIn: Phrase;
  noReview: Phrase;
  'status-outdated': Phrase;
  'status-corrected': Phrase;
  'status-superseded': Phrase;
  'status-retracted': Phrase;
  sourcesCited: Phrase;
  sourcesCitedBare: Phrase;
  allUndescribed: Phrase;
  someUndescribed: Phrase;
  cited: Phrase;
  notCited: Phrase;
  noLink: Phrase;
  citation: Phrase;
  backToText: Phrase;
  primarySource: Phrase;
  secondarySource: Phrase;
  readOn: Phrase;
  archivedCopy: Phrase;
  toPassage: Phrase;
  'access-paywalled': Phrase;
  'access-offline': Phrase;
  'access-confidential': Phrase;
  'link-dead': Phrase;
  'link-moved': Phrase;
  sourceRetracted: Phrase;
  'stance-supports': Phrase;
  'stance-contradicts': Phrase;
  'stance-context': Phrase;
  'stance-supports-one': Phrase;
  'stance-contradicts-one': Phrase;
  'stance-context-one': Phrase;
  citedAt: Phrase;
  backToPlace: Phrase;
  openSource: Phrase;
  showInList: Phrase;
  close: Phrase;
  'type-news': Phrase;
  'type-report': Phrase;
  'type-government': Phrase;
  'type-dataset': Phrase;
  'type-court': Phrase;
  'type-journal': Phrase;
  'type-social': Phrase;
  'type-video': Phrase;
  'type-interview': Phrase;
  'type-fact-check': Phrase;
  'type-web': Phrase;
  'type-other': Phrase;
  summary: Phrase;
  sources: Phrase;
  followUps: Phrase;
  claim: Phrase;
  verdict: Phrase;
  conclusion: Phrase;
  noVerdict: Phrase;
  claimBy: Phrase;
  manyClaimants: Phrase;
  saidAt: Phrase;
  reviewer: Phrase;
  moreNotShown: Phrase;
  picture: Phrase;
  table: Phrase;
  showPicture: Phrase;
  openPicture: Phrase;
  picturesNotShown: Phrase;
  tableCut: Phrase;
  video: Phrase;
  audio: Phrase;
  'aiMade-whole': Phrase;
  'aiMade-part': Phrase;
  'category-original': Phrase;
  'category-missing-context': Phrase;
  'category-edited': Phrase;
  'category-transformed': Phrase;
  'category-staged': Phrase;
  'category-satire': Phrase;
  stampRead: Phrase;
  original: Phrase;
  asShared: Phrase;
  timeSpan: Phrase;
  timeFrom: Phrase;
  timeTo: Phrase;
  transcript: Phrase;
  whatItShows: Phrase;
  reallyShows: Phrase;
  credentials: Phrase;
  fullCheck: Phrase;
  publishedBy: Phrase;
  'policy-methodology': Phrase;
  'policy-corrections': Phrase;
  'policy-funding': Phrase;
  'policy-contact': Phrase;
  updatedOn: Phrase;
  checkedIn: Phrase;
  publishedIn: Phrase;
  updatedIn: Phrase;
  evidenceUpTo: Phrase;
  version: Phrase;
  by: Phrase;
  appliesTo: Phrase;
  aiSystems: Phrase;
  aiResponsible: Phrase;
  withdrawnOn: Phrase;
  withdrawnIn: Phrase;
  reviewDue: Phrase;
  claimNoVerdictGlance: Phrase;
  questionNoVerdictGlance: Phrase;
  overviewNoVerdictGlance: Phrase;
  claimCount: Phrase;
  claimQuoted: Phrase;
  claimParaphrased: Phrase;
  truth: Phrase;
  unnamedClaimant: Phrase;
  seenAt: Phrase;
  'confidence-low': Phrase;
  'confidence-moderate': Phrase;
  'confidence-high': Phrase;
  scale: Phrase;
  reviewersAgree: Phrase;
  reviewersDiffer: Phrase;
  reviewersListed: Phrase;
  readMore: Phrase;
  showLess: Phrase;
  about: Phrase;
  reviewBy: Phrase;
  labelCount: Phrase;
  differentVerdicts: Phrase;
  corrections: Phrase;
  'correction-verdict-change': Phrase;
  'correction-error': Phrase;
  'correction-update': Phrase;
  'correction-clarification': Phrase;
  'correction-retraction': Phrase;
  changedFrom: Phrase;
  changedTo: Phrase;
  changedNow: Phrase;
  copy: Phrase;
  share: Phrase;
  copied: Phrase;
  notCopied: Phrase;
  loading: Phrase;
  loaded: Phrase;
  error: Phrase;
  unreadable: Phrase;
  retry: Phrase;
}

/** Phrases whose values a newsroom's own words must keep: what a reader must learn whatever the house style is, by whom, when and how sure. */
export const protectedPhrases: ReadonlySet<string> = new Set<keyof Messages>([
  'aiNotStated',
  'ai-none',
  'ai-assisted',
  'ai-generated',
  'aiSystems',
  'aiResponsible',
  'reviewedBy',
  'reviewedByOn',
  'reviewedByIn',
  'noReview',
  'reviewer',
  'reviewersAgree',
  'reviewersDiffer',
  'reviewersListed',
  'reviewDue',
  'reviewBy',
  'status-outdated',
  'status-corrected',
  'status-superseded',
  'status-retracted',
  'withdrawnOn',
  'withdrawnIn',
  'verdict',
  'noVerdict',
  'conclusion',
  'confidence-low',
  'confidence-moderate',
  'confidence-high',
  'scale',
  'labelCount',
  'changedFrom',
  'changedTo',
  'changedNow',
]);

/** One language of the interface. */
export interface Locale {
  /** BCP 47 tag (https://www.rfc-editor.org/info/bcp47). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Names of the months as they stand in a date with a day, January first, parted by blanks. */
  readonly months: string;
  /** Names of the months as they stand with a year only, where they differ. */
  readonly monthsAlone?: string;
  /** Patterns of dates. */
  readonly date: DatePatterns;
  /** How a list is joined: between items, and before the last. */
  readonly list: readonly [string, string];
  readonly punctuation: Punctuation;
  /** The ten digits, 0 first, where numbers and dates are not written with 0 to 9. */
  readonly digits?: string;
  readonly messages: Messages;
}

/** Signs between phrases, with the blanks that belong to them. */
export interface Punctuation {
  /** Ends a sentence. */
  readonly stop: string;
  /** Between a name and what it names. */
  readonly colon: string;
  /** Between the facts of a sentence; default: as between the items of a list. */
  readonly comma?: string;
  /** Between the items of a list whose items hold commas. */
  readonly semicolon: string;
  /** Around a remark within a sentence. */
  readonly brackets: readonly [string, string];
}

/** Patterns of dates, as precise as what is known. */
export interface DatePatterns {
  /** With `{y}`; the bare number where not given. */
  readonly year?: string;
  /** With `{m}`, the month's name, and `{y}`. */
  readonly month: string;
  /** With `{d}`, `{m}` and `{y}`. */
  readonly day: string;
  /** What the first day of a month is called, as “1er”; the bare number where not given. */
  readonly first?: string;
  /** With `{day}` and `{time}`. */
  readonly time: string;
}
