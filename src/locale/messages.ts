/** A phrase: one text, or one for each plural form (https://cldr.unicode.org/index/cldr-spec/plural-rules). `{name}` marks a value. */
export type Phrase = string | { readonly one: string; readonly other: string };

/** The phrases of the interface, by name. Payload words never pass through here. */
export interface Messages {
  factCheck: Phrase;
  verdictGiven: Phrase;
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
  saidOn: Phrase;
  saidIn: Phrase;
  reviewer: Phrase;
  moreNotShown: Phrase;
  fullCheck: Phrase;
  publishedBy: Phrase;
  'policy-methodology': Phrase;
  'policy-corrections': Phrase;
  'policy-funding': Phrase;
  'policy-contact': Phrase;
  loading: Phrase;
  error: Phrase;
  retry: Phrase;
}

/** One language of the interface. */
export interface Locale {
  /** BCP 47 tag (https://www.rfc-editor.org/info/bcp47). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Names of the months as they stand in a date, January first, parted by blanks. */
  readonly months: string;
  /** Patterns of dates with `{d}`, `{m}` (the month's name), `{y}` and `{time}`. */
  readonly date: { readonly month: string; readonly day: string; readonly time: string };
  /** How a list is joined: between items, and before the last. */
  readonly list: readonly [string, string];
  readonly messages: Messages;
}
