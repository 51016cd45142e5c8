// Written by `npm run generate` from src/schema. Do not edit.
import type { RichText } from '../text/rich-text.js';

/** Keys that are left alone although the format does not know them. */
type PrivateKey = `x-${string}` | `$${string}` | `@${string}` | `_${string}`;

/** A piece of running text as it may be written. */
export type InlineInput =
  | {
      type: 'text';
      /** The words. */
      text: string;
    }
  | {
      type: 'strong';
      /** The bold words. */
      text: string;
    }
  | {
      type: 'emphasis';
      /** The italic words. */
      text: string;
    }
  | {
      type: 'link';
      /** The words of the link. */
      text: string;
      /** Address that the link leads to. */
      href: string;
    }
  | {
      type: 'citation';
      /** Ids of the cited sources, in order. */
      refs: string[];
      /** The mark as it was written, such as `[1, 2]`; default: made from the ids. */
      raw?: string | undefined;
    };

/** A paragraph, quotation, list, picture or table as it may be written. */
export type BlockInput =
  | {
      type: 'paragraph';
      /** The running text of the paragraph. */
      children: InlineInput[];
    }
  | {
      type: 'quote';
      /** The running text of the quotation. */
      children: InlineInput[];
    }
  | {
      type: 'list';
      /** Whether the items are numbered. */
      ordered?: boolean | undefined;
      /** The items, each one line of running text. */
      items: InlineInput[][];
    }
  | {
      type: 'figure';
      /** Address of the picture. */
      src?: string | undefined;
      /** What the picture shows, in words; without it only the caption is shown. */
      alt?: string | undefined;
      /** Width of the picture in CSS pixels, at most 20,000. */
      width?: number | undefined;
      /** Height of the picture in CSS pixels, at most 20,000. */
      height?: number | undefined;
      /** The caption. */
      children?: InlineInput[] | undefined;
      /** Who made the picture. */
      credit?: string | undefined;
      /** Address of the page that the picture is from. */
      url?: string | undefined;
    }
  | {
      type: 'table';
      /** The caption above the table. */
      caption?: InlineInput[] | undefined;
      /** Which cells are headings: those of the first row, of the first column, of both or none. */
      header?: 'row' | 'column' | 'both' | 'none' | undefined;
      /** The rows, each a list of cells, each one line of running text. */
      rows: InlineInput[][][];
    };

/** Formatted text as it may be written: a string (a blank line separates paragraphs, `[1]` marks a citation) or blocks. */
export type RichTextInput = string | BlockInput[];

/** Kind of a fact check. */
export type Kind = 'claim-review' | 'question' | 'overview';

/** Who publishes or reviews. */
export type Organization = {
  /** Name of the organisation or person. */
  name?: string | undefined;
  /** Address of its home page. */
  url?: string | undefined;
  /** Address of its logo; loaded only with `images`. */
  logo?: string | undefined;
  /** Where it says how it works. */
  policies?:
    | {
        /** Address of how it checks. */
        methodology?: string | undefined;
        /** Address of its policy on corrections. */
        corrections?: string | undefined;
        /** Address of how it is funded. */
        funding?: string | undefined;
        /** Address for those who found a mistake. */
        contact?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  [key: PrivateKey]: unknown;
};

/** What readers are told about how the text was made, as authors may write it. */
export type DisclosureInput = {
  /** The use of AI; if omitted, the page says that it is not stated. */
  ai?:
    | {
        /** How AI was used in the text. */
        involvement?: 'none' | 'assisted' | 'generated' | 'unknown' | undefined;
        /** Names of the systems that were used. */
        systems?: string[] | undefined;
        /** Who reviewed the text. */
        reviewedBy?: string | undefined;
        /** When it was reviewed. */
        reviewedAt?: string | undefined;
        /** Who answers for the text. */
        responsible?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** What readers should know before they read. */
  disclaimer?: RichTextInput | undefined;
  [key: PrivateKey]: unknown;
};

/** Class of a verdict: five on a scale, eight off it. */
export type Rating =
  | 'true'
  | 'mostly-true'
  | 'mixed'
  | 'mostly-false'
  | 'false'
  | 'misleading'
  | 'missing-context'
  | 'unproven'
  | 'uncheckable'
  | 'satire'
  | 'altered'
  | 'outdated'
  | 'not-a-claim';

/** One reviewer's judgement of a claim, in the reviewer's own words, as authors may write it. */
export type VerdictInput = {
  /** The verdict in the reviewer’s own words, shown as written. */
  label: string;
  /** What the verdict means; sets only its icon and colour. */
  rating?: Rating | undefined;
  /** The place on the reviewer’s own scale. */
  scale?:
    | {
        /** The place on the scale. */
        value: number;
        /** The end of the scale that stands for false. */
        worst: number;
        /** The end of the scale that stands for true. */
        best: number;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** How sure the reviewer is. */
  confidence?: 'low' | 'moderate' | 'high' | undefined;
  /** Who gives the verdict. */
  reviewer?: Organization | undefined;
  /** When the verdict was given. */
  at?: string | undefined;
  /** Address of the page with this verdict. */
  url?: string | undefined;
  /** Why the reviewer reached this verdict. */
  explanation?: RichTextInput | undefined;
  [key: PrivateKey]: unknown;
};

/** What is known of a picture, video or recording. */
export type Category = 'original' | 'missing-context' | 'edited' | 'transformed' | 'staged' | 'satire';

/** The picture that another one was made from, or that shows what it really was, as authors may write it. */
export type OriginalInput = {
  /** Address of the original picture. */
  src?: string | undefined;
  /** What the original shows, in words. */
  alt?: string | undefined;
  /** Width of the original in whole pixels, at most 20,000. */
  width?: number | undefined;
  /** Height of the original in whole pixels, at most 20,000. */
  height?: number | undefined;
  /** Words under the original. */
  caption?: RichTextInput | undefined;
  /** Who made the original. */
  credit?: string | undefined;
  /** Address of the page that the original is on. */
  url?: string | undefined;
  /** Address of an archived copy of the page with the original. */
  archiveUrl?: string | undefined;
  /** When the original was made or published. */
  at?: string | undefined;
  [key: PrivateKey]: unknown;
};

/** A picture, video or recording that was checked, as part of a claim, as authors may write it. */
export type MediumInput = {
  /** A picture, a video or a recording. */
  kind?: 'image' | 'video' | 'audio' | undefined;
  /** Address of the picture, or of a still of the video; loaded only with `images` or when a reader asks for it. */
  src?: string | undefined;
  /** What the picture shows, in words; without it no picture is shown. */
  alt?: string | undefined;
  /** Width of the picture in whole pixels, at most 20,000. */
  width?: number | undefined;
  /** Height of the picture in whole pixels, at most 20,000. */
  height?: number | undefined;
  /** Words under it. */
  caption?: RichTextInput | undefined;
  /** Who made it, or whose it is. */
  credit?: string | undefined;
  /** Address of the page that it was seen on. */
  url?: string | undefined;
  /** Address of an archived copy of that page. */
  archiveUrl?: string | undefined;
  /** When it was published there. */
  at?: string | undefined;
  /** Where in the video or recording the checked part begins, such as `1:12`. */
  start?: string | undefined;
  /** Where that part ends. */
  end?: string | undefined;
  /** What is said in it, word for word. */
  transcript?: RichTextInput | undefined;
  /** What is known of it: whether it is original, lacks context, was edited, transformed or staged, or is satire. It never makes a verdict. */
  categories?: Category[] | undefined;
  /** Whether all of it or a part was made with AI. */
  aiMade?: 'whole' | 'part' | undefined;
  /** What it really shows. */
  context?: RichTextInput | undefined;
  /** The picture that it was made from, or that shows what it really was. */
  original?: OriginalInput | undefined;
  /** Whether the file itself carries the verdict, so that copies of it do, too; then no lines are drawn over it. */
  stamped?: boolean | undefined;
  /** Why readers may not want to see it, in words; then it is shown only when a reader asks for it. */
  sensitive?: string | undefined;
  /** Address of a page with its Content Credentials. */
  credentials?: string | undefined;
  [key: PrivateKey]: unknown;
};

/** One claim, who made it, and what reviewers found, as authors may write it. */
export type ClaimInput = {
  /** Id of the claim; the attribute `claim` of a card refers to it. */
  id?: string | number | undefined;
  /** The claim in one sentence. */
  text: string;
  /** Whether `text` quotes the claim word for word. */
  verbatim?: boolean | undefined;
  /** Who made the claim. */
  claimant?:
    | {
        /** Name of who made the claim. */
        name?: string | undefined;
        /** Office or occupation, in the language of the text. */
        role?: string | undefined;
        /** Address of a page about who made the claim. */
        url?: string | undefined;
        /** A person, an organisation, many people, or nobody knows. */
        kind?: 'person' | 'organization' | 'many' | 'unknown' | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** When the claim was made. */
  saidAt?: string | undefined;
  /** Where the claim was made, in words. */
  place?: string | undefined;
  /** Where the claim was published. */
  appearances?:
    | {
        /** Address of the publication. */
        url?: string | undefined;
        /** Title of the publication. */
        title?: string | undefined;
        /** Address of an archived copy. */
        archiveUrl?: string | undefined;
        /** When it was published. */
        at?: string | undefined;
        [key: PrivateKey]: unknown;
      }[]
    | undefined;
  /** What reviewers found, one entry for each reviewer; empty if nobody has given a verdict. */
  verdicts?: VerdictInput[] | undefined;
  /** Pictures, videos and recordings that were checked, each shown with the verdict on the claim. */
  media?: MediumInput[] | undefined;
  /** What is true, and why; its first paragraph can stand above the claim (`truth-first`). */
  explanation?: RichTextInput | undefined;
  [key: PrivateKey]: unknown;
};

/** A heading and its text, as authors may write it. */
export type SectionInput = {
  /** Id of the section. */
  id?: string | number | undefined;
  /** Heading of the section; sections are numbered when they are drawn. */
  heading?: string | undefined;
  /** Text of the section. */
  body?: RichTextInput | undefined;
  [key: PrivateKey]: unknown;
};

/** One source, named by its id in citation marks, as authors may write it. */
export type SourceInput = {
  /** Id that citation marks refer to; default: its position in the list, from 1. */
  id?: string | number | undefined;
  /** Title of the source. */
  title?: string | undefined;
  /** Address of the source. */
  url?: string | undefined;
  /** Who published the source. */
  publisher?: string | undefined;
  /** Who wrote it. */
  authors?: string[] | undefined;
  /** When it was published. */
  publishedAt?: string | undefined;
  /** When it was last accessed. */
  accessedAt?: string | undefined;
  /** What kind of source it is. */
  type?:
    | 'news'
    | 'report'
    | 'government'
    | 'dataset'
    | 'court'
    | 'journal'
    | 'social'
    | 'video'
    | 'interview'
    | 'fact-check'
    | 'web'
    | 'other'
    | undefined;
  /** Whether it is a primary source. */
  primary?: boolean | undefined;
  /** Passages that matter, word for word. */
  quotes?:
    | {
        /** The words of the passage. */
        text: string;
        /** Where in the source the passage is, such as `page 4`. */
        locator?: string | undefined;
        [key: PrivateKey]: unknown;
      }[]
    | undefined;
  /** What the source says of claims. */
  stances?:
    | {
        /** Id of the claim. */
        claim: string | number;
        /** Whether it supports or contradicts the claim, or gives context. */
        stance: 'supports' | 'contradicts' | 'context';
        [key: PrivateKey]: unknown;
      }[]
    | undefined;
  /** Address of an archived copy. */
  archiveUrl?: string | undefined;
  /** Who can read the source. */
  access?: 'open' | 'paywalled' | 'offline' | 'confidential' | undefined;
  /** Whether the address still leads to it. */
  linkStatus?: 'ok' | 'dead' | 'moved' | 'unknown' | undefined;
  /** Whether its publisher has retracted it. */
  retracted?: boolean | undefined;
  /** Its DOI, such as `10.1000/182`. */
  doi?: string | undefined;
  /** Whether only a citation mark mentions the source; set while parsing. */
  placeholder?: boolean | undefined;
  [key: PrivateKey]: unknown;
};

/** One change to a published fact check. */
export type Correction = {
  /** When it was changed. */
  at?: string | undefined;
  /** What kind of change it was. */
  kind?: 'verdict-change' | 'error' | 'update' | 'clarification' | 'retraction' | undefined;
  /** What was changed, and why. */
  text?: string | undefined;
  /** The earlier wording, such as the old verdict. */
  from?: string | undefined;
  /** The new wording. */
  to?: string | undefined;
  [key: PrivateKey]: unknown;
};

/** A whole fact check, as authors may write it. */
export type FactCheckInput = {
  /** Format of the payload, not the version of Factlet. */
  schemaVersion?: '1' | undefined;
  /** The publisher’s own id of the fact check. */
  id?: string | number | undefined;
  /** A claim with verdicts, a question with an answer, or an overview; default: derived from the content. */
  kind?: Kind | undefined;
  /** Address of the page that the fact check is published on. */
  url?: string | undefined;
  /** Language of the text as a BCP 47 tag, such as `en` or `pt-BR`. */
  lang?: string | undefined;
  /** Direction of the text; default: that of the language. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Headline of the fact check. */
  title: string;
  /** Version of the fact check; shown to readers. */
  version?: string | number | undefined;
  /** Whether the fact check still holds; shown above the text unless it is `current`. */
  status?: 'current' | 'outdated' | 'corrected' | 'superseded' | 'retracted' | undefined;
  /** Address of the newer fact check that takes its place. */
  supersededBy?: string | undefined;
  /** When it was checked. */
  checkedAt?: string | undefined;
  /** When it was first published. */
  publishedAt?: string | undefined;
  /** When it was last changed. */
  modifiedAt?: string | undefined;
  /** Cut-off date for evidence. */
  evidenceCutoff?: string | undefined;
  /** When it is due for review; from that day on the page says so. */
  reviewBy?: string | undefined;
  /** Who publishes the fact check. */
  publisher?: Organization | undefined;
  /** Who made the fact check. */
  contributors?:
    | {
        /** Name of the person. */
        name: string;
        /** What the person did, such as `writer`, in the language of the text. */
        role?: string | undefined;
        /** Address of a page about the person. */
        url?: string | undefined;
        [key: PrivateKey]: unknown;
      }[]
    | undefined;
  /** How the text was made: the use of AI, and a disclaimer. */
  disclosure?: DisclosureInput | undefined;
  /** The answer in short. */
  summary?: RichTextInput | undefined;
  /** What was checked. */
  claims?: ClaimInput[] | undefined;
  /** The text of the article, one entry for each heading. */
  sections?: SectionInput[] | undefined;
  /** What the texts rest on; citation marks name them by `id`. */
  sources?: SourceInput[] | undefined;
  /** What readers may ask next. */
  followUps?:
    | {
        /** The question. */
        text: string;
        /** Address of an answer. */
        url?: string | undefined;
        [key: PrivateKey]: unknown;
      }[]
    | undefined;
  /** The publisher’s own words for two headings. */
  labels?:
    | {
        /** Heading above the summary. */
        summary?: string | undefined;
        /** Heading above the follow-up questions. */
        followUps?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** What was changed since it was published. */
  corrections?: Correction[] | undefined;
  /** Where and when the findings hold. */
  scope?:
    | {
        /** Countries that they hold for. */
        countries?: string[] | undefined;
        /** Start of the period in which they hold. */
        from?: string | undefined;
        /** End of that period. */
        to?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  [key: PrivateKey]: unknown;
};

/** What readers are told about how the text was made, after parsing. */
export type Disclosure = {
  /** The use of AI; if omitted, the page says that it is not stated. */
  ai?:
    | {
        /** How AI was used in the text. */
        involvement?: 'none' | 'assisted' | 'generated' | 'unknown' | undefined;
        /** Names of the systems that were used. */
        systems: string[];
        /** Who reviewed the text. */
        reviewedBy?: string | undefined;
        /** When it was reviewed. */
        reviewedAt?: string | undefined;
        /** Who answers for the text. */
        responsible?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** What readers should know before they read. */
  disclaimer?: RichText | undefined;
  [key: PrivateKey]: unknown;
};

/** One reviewer's judgement of a claim, in the reviewer's own words, after parsing. */
export type Verdict = {
  /** The verdict in the reviewer’s own words, shown as written. */
  label: string;
  /** What the verdict means; sets only its icon and colour. */
  rating?: Rating | undefined;
  /** The place on the reviewer’s own scale. */
  scale?:
    | {
        /** The place on the scale. */
        value: number;
        /** The end of the scale that stands for false. */
        worst: number;
        /** The end of the scale that stands for true. */
        best: number;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** How sure the reviewer is. */
  confidence?: 'low' | 'moderate' | 'high' | undefined;
  /** Who gives the verdict. */
  reviewer?: Organization | undefined;
  /** When the verdict was given. */
  at?: string | undefined;
  /** Address of the page with this verdict. */
  url?: string | undefined;
  /** Why the reviewer reached this verdict. */
  explanation?: RichText | undefined;
  [key: PrivateKey]: unknown;
};

/** The picture that another one was made from, or that shows what it really was, after parsing. */
export type Original = {
  /** Address of the original picture. */
  src?: string | undefined;
  /** What the original shows, in words. */
  alt?: string | undefined;
  /** Width of the original in whole pixels, at most 20,000. */
  width?: number | undefined;
  /** Height of the original in whole pixels, at most 20,000. */
  height?: number | undefined;
  /** Words under the original. */
  caption?: RichText | undefined;
  /** Who made the original. */
  credit?: string | undefined;
  /** Address of the page that the original is on. */
  url?: string | undefined;
  /** Address of an archived copy of the page with the original. */
  archiveUrl?: string | undefined;
  /** When the original was made or published. */
  at?: string | undefined;
  [key: PrivateKey]: unknown;
};

/** A picture, video or recording that was checked, as part of a claim, after parsing. */
export type Medium = {
  /** A picture, a video or a recording. */
  kind: 'image' | 'video' | 'audio';
  /** Address of the picture, or of a still of the video; loaded only with `images` or when a reader asks for it. */
  src?: string | undefined;
  /** What the picture shows, in words; without it no picture is shown. */
  alt?: string | undefined;
  /** Width of the picture in whole pixels, at most 20,000. */
  width?: number | undefined;
  /** Height of the picture in whole pixels, at most 20,000. */
  height?: number | undefined;
  /** Words under it. */
  caption?: RichText | undefined;
  /** Who made it, or whose it is. */
  credit?: string | undefined;
  /** Address of the page that it was seen on. */
  url?: string | undefined;
  /** Address of an archived copy of that page. */
  archiveUrl?: string | undefined;
  /** When it was published there. */
  at?: string | undefined;
  /** Where in the video or recording the checked part begins, such as `1:12`. */
  start?: string | undefined;
  /** Where that part ends. */
  end?: string | undefined;
  /** What is said in it, word for word. */
  transcript?: RichText | undefined;
  /** What is known of it: whether it is original, lacks context, was edited, transformed or staged, or is satire. It never makes a verdict. */
  categories: Category[];
  /** Whether all of it or a part was made with AI. */
  aiMade?: 'whole' | 'part' | undefined;
  /** What it really shows. */
  context?: RichText | undefined;
  /** The picture that it was made from, or that shows what it really was. */
  original?: Original | undefined;
  /** Whether the file itself carries the verdict, so that copies of it do, too; then no lines are drawn over it. */
  stamped?: boolean | undefined;
  /** Why readers may not want to see it, in words; then it is shown only when a reader asks for it. */
  sensitive?: string | undefined;
  /** Address of a page with its Content Credentials. */
  credentials?: string | undefined;
  [key: PrivateKey]: unknown;
};

/** One claim, who made it, and what reviewers found, after parsing. */
export type Claim = {
  /** Id of the claim; the attribute `claim` of a card refers to it. */
  id?: string | number | undefined;
  /** The claim in one sentence. */
  text: string;
  /** Whether `text` quotes the claim word for word. */
  verbatim?: boolean | undefined;
  /** Who made the claim. */
  claimant?:
    | {
        /** Name of who made the claim. */
        name?: string | undefined;
        /** Office or occupation, in the language of the text. */
        role?: string | undefined;
        /** Address of a page about who made the claim. */
        url?: string | undefined;
        /** A person, an organisation, many people, or nobody knows. */
        kind?: 'person' | 'organization' | 'many' | 'unknown' | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** When the claim was made. */
  saidAt?: string | undefined;
  /** Where the claim was made, in words. */
  place?: string | undefined;
  /** Where the claim was published. */
  appearances: {
    /** Address of the publication. */
    url?: string | undefined;
    /** Title of the publication. */
    title?: string | undefined;
    /** Address of an archived copy. */
    archiveUrl?: string | undefined;
    /** When it was published. */
    at?: string | undefined;
    [key: PrivateKey]: unknown;
  }[];
  /** What reviewers found, one entry for each reviewer; empty if nobody has given a verdict. */
  verdicts: Verdict[];
  /** Pictures, videos and recordings that were checked, each shown with the verdict on the claim. */
  media: Medium[];
  /** What is true, and why; its first paragraph can stand above the claim (`truth-first`). */
  explanation?: RichText | undefined;
  [key: PrivateKey]: unknown;
};

/** A heading and its text, after parsing. */
export type Section = {
  /** Id of the section. */
  id?: string | number | undefined;
  /** Heading of the section; sections are numbered when they are drawn. */
  heading?: string | undefined;
  /** Text of the section. */
  body?: RichText | undefined;
  [key: PrivateKey]: unknown;
};

/** One source, named by its id in citation marks, after parsing. */
export type Source = {
  /** Id that citation marks refer to; default: its position in the list, from 1. */
  id: string | number;
  /** Title of the source. */
  title?: string | undefined;
  /** Address of the source. */
  url?: string | undefined;
  /** Who published the source. */
  publisher?: string | undefined;
  /** Who wrote it. */
  authors: string[];
  /** When it was published. */
  publishedAt?: string | undefined;
  /** When it was last accessed. */
  accessedAt?: string | undefined;
  /** What kind of source it is. */
  type?:
    | 'news'
    | 'report'
    | 'government'
    | 'dataset'
    | 'court'
    | 'journal'
    | 'social'
    | 'video'
    | 'interview'
    | 'fact-check'
    | 'web'
    | 'other'
    | undefined;
  /** Whether it is a primary source. */
  primary?: boolean | undefined;
  /** Passages that matter, word for word. */
  quotes: {
    /** The words of the passage. */
    text: string;
    /** Where in the source the passage is, such as `page 4`. */
    locator?: string | undefined;
    [key: PrivateKey]: unknown;
  }[];
  /** What the source says of claims. */
  stances: {
    /** Id of the claim. */
    claim: string | number;
    /** Whether it supports or contradicts the claim, or gives context. */
    stance: 'supports' | 'contradicts' | 'context';
    [key: PrivateKey]: unknown;
  }[];
  /** Address of an archived copy. */
  archiveUrl?: string | undefined;
  /** Who can read the source. */
  access?: 'open' | 'paywalled' | 'offline' | 'confidential' | undefined;
  /** Whether the address still leads to it. */
  linkStatus?: 'ok' | 'dead' | 'moved' | 'unknown' | undefined;
  /** Whether its publisher has retracted it. */
  retracted?: boolean | undefined;
  /** Its DOI, such as `10.1000/182`. */
  doi?: string | undefined;
  /** Whether only a citation mark mentions the source; set while parsing. */
  placeholder?: boolean | undefined;
  [key: PrivateKey]: unknown;
};

/** A whole fact check, after parsing. */
export type FactCheck = {
  /** Format of the payload, not the version of Factlet. */
  schemaVersion: '1';
  /** The publisher’s own id of the fact check. */
  id?: string | number | undefined;
  /** A claim with verdicts, a question with an answer, or an overview; default: derived from the content. */
  kind: Kind;
  /** Address of the page that the fact check is published on. */
  url?: string | undefined;
  /** Language of the text as a BCP 47 tag, such as `en` or `pt-BR`. */
  lang?: string | undefined;
  /** Direction of the text; default: that of the language. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** Headline of the fact check. */
  title: string;
  /** Version of the fact check; shown to readers. */
  version?: string | number | undefined;
  /** Whether the fact check still holds; shown above the text unless it is `current`. */
  status?: 'current' | 'outdated' | 'corrected' | 'superseded' | 'retracted' | undefined;
  /** Address of the newer fact check that takes its place. */
  supersededBy?: string | undefined;
  /** When it was checked. */
  checkedAt?: string | undefined;
  /** When it was first published. */
  publishedAt?: string | undefined;
  /** When it was last changed. */
  modifiedAt?: string | undefined;
  /** Cut-off date for evidence. */
  evidenceCutoff?: string | undefined;
  /** When it is due for review; from that day on the page says so. */
  reviewBy?: string | undefined;
  /** Who publishes the fact check. */
  publisher?: Organization | undefined;
  /** Who made the fact check. */
  contributors: {
    /** Name of the person. */
    name: string;
    /** What the person did, such as `writer`, in the language of the text. */
    role?: string | undefined;
    /** Address of a page about the person. */
    url?: string | undefined;
    [key: PrivateKey]: unknown;
  }[];
  /** How the text was made: the use of AI, and a disclaimer. */
  disclosure?: Disclosure | undefined;
  /** The answer in short. */
  summary?: RichText | undefined;
  /** What was checked. */
  claims: Claim[];
  /** The text of the article, one entry for each heading. */
  sections: Section[];
  /** What the texts rest on; citation marks name them by `id`. */
  sources: Source[];
  /** What readers may ask next. */
  followUps: {
    /** The question. */
    text: string;
    /** Address of an answer. */
    url?: string | undefined;
    [key: PrivateKey]: unknown;
  }[];
  /** The publisher’s own words for two headings. */
  labels?:
    | {
        /** Heading above the summary. */
        summary?: string | undefined;
        /** Heading above the follow-up questions. */
        followUps?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  /** What was changed since it was published. */
  corrections: Correction[];
  /** Where and when the findings hold. */
  scope?:
    | {
        /** Countries that they hold for. */
        countries: string[];
        /** Start of the period in which they hold. */
        from?: string | undefined;
        /** End of that period. */
        to?: string | undefined;
        [key: PrivateKey]: unknown;
      }
    | undefined;
  [key: PrivateKey]: unknown;
};
