import { toClaimReview } from '../../../formats/claim-review.js';
import { toHtml } from '../../../formats/html.js';
import { toPlainText } from '../../../formats/plain-text.js';
import { toMarkdown } from '../../../formats/to-markdown.js';
import type { Locale } from '../../../locale/messages.js';
import type { FactCheck } from '../../../model/fact-check.js';
import type { Issue } from '../../../model/issue.js';

/** How a fact check is written. */
export interface WritingSettings {
  /** Address of its page, where it does not say it. */
  url?: string | undefined;
  /** Language of the words that are not the fact check's own. */
  locale: Locale;
  /** Whether pictures are written as such. */
  images?: boolean | undefined;
  onIssue: (issue: Issue) => void;
}

/** One format that fact checks are written in. */
export interface Writer {
  /** Ending of its files. */
  extension: string;
  /** Writes one fact check, as text or as a JSON value. */
  write: (factCheck: FactCheck, settings: WritingSettings) => unknown;
  /** Makes one value of those of several fact checks, where the format can hold several. */
  join?: (values: readonly unknown[]) => unknown;
}

/** The formats that `convert` writes, by their names on the command line. */
export const writers: Readonly<Record<string, Writer>> = {
  json: {
    extension: '.json',
    write: (factCheck) => factCheck,
    join: (values) => values,
  },
  claimreview: {
    extension: '.jsonld',
    write: (factCheck, { url, onIssue }) => toClaimReview(factCheck, { url, onIssue }),
    join: (values) => values.flat(),
  },
  markdown: {
    extension: '.md',
    write: (factCheck, { onIssue }) => toMarkdown(factCheck, { onIssue }),
  },
  text: {
    extension: '.txt',
    write: (factCheck, { locale, onIssue }) => toPlainText(factCheck, { locale, onIssue }),
  },
  html: {
    extension: '.html',
    write: (factCheck, { locale, images = false, onIssue }) => toHtml(factCheck, { locale, images, onIssue }),
    join: (values) => values.join('\n'),
  },
};
