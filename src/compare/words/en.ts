import type { ChangePhrases } from '../change-phrases.js';

const verdict = (claim: string, reviewer?: string): string =>
  `verdict on ${claim}${reviewer ? ` by ${reviewer}` : ''}`;

/** Changes said in English. */
export const en: ChangePhrases = {
  lang: 'en',
  quotes: ['“', '”'],
  hasCapitalNouns: false,
  changed: (name, from, to) =>
    from === undefined || to === undefined ? `${name} changed` : `${name} changed from ${from} to ${to}`,
  added: (name) => `${name} is new`,
  removed: (name) => `${name} was removed`,
  whole: {
    title: 'The title',
    summary: 'The summary',
    disclaimer: 'The disclaimer',
    status: 'The status',
    kind: 'The kind',
    url: 'The address',
    lang: 'The language',
    version: 'The version',
    supersededBy: 'The address of what replaces it',
    checkedAt: 'The date of the check',
    publishedAt: 'The date of publication',
    modifiedAt: 'The date of the last change',
    evidenceCutoff: 'The cut-off date for evidence',
    reviewBy: 'The date of the next review',
    publisher: 'The publisher’s details',
    contributors: 'The by-line',
    followUps: 'The list of further questions',
    labels: 'The wording of the headings',
    scope: 'Where and when it holds',
    id: 'The internal name',
    dir: 'The direction of the text',
    ai: 'The AI disclosure',
  },
  claim: (text) => (text ? `The claim ${text}` : 'The claim'),
  claimFact: (fact, claim) =>
    ({
      claimant: `Who made the claim ${claim}`,
      saidAt: `When the claim ${claim} was made`,
      place: `Where the claim ${claim} was made`,
      verbatim: `Whether the claim ${claim} is quoted`,
      appearances: `Where the claim ${claim} appeared`,
      explanation: `The explanation of ${claim}`,
    })[fact],
  verdict: (claim, reviewer, label) => `The ${verdict(claim, reviewer)}${label ? `, ${label},` : ''}`,
  verdictFact: (fact, claim, reviewer) => {
    const names = {
      rating: 'icon and colour',
      confidence: 'confidence',
      at: 'date',
      url: 'address',
      reviewer: 'reviewer',
      explanation: 'explanation',
    };
    return `The ${names[fact]} of the ${verdict(claim, reviewer)}`;
  },
  medium: (kind, claim, shown) => {
    const names = { image: 'picture', video: 'video', audio: 'recording' };
    return `The ${names[kind]}${shown ? ` ${shown}` : ''} for the claim ${claim}`;
  },
  mediumFact: (fact, medium) => {
    const names = {
      kind: 'kind',
      src: 'file',
      alt: 'description',
      width: 'width',
      height: 'height',
      caption: 'caption',
      credit: 'credit',
      url: 'address of the page',
      archiveUrl: 'archived copy',
      at: 'date',
      start: 'start',
      end: 'end',
      transcript: 'transcript',
      categories: 'category',
      context: 'account of what is really shown',
      original: 'original',
      stamped: 'verdict in the file',
      sensitive: 'warning',
      credentials: 'address of the Content Credentials',
    };
    return `The ${names[fact]} of ${medium.replace(/^The/, 'the')}`;
  },
  categories: {
    original: 'Not altered',
    'missing-context': 'Missing context',
    edited: 'Edited',
    transformed: 'Altered',
    staged: 'Staged',
    satire: 'Satire',
    'ai-whole': 'Made with AI',
    'ai-part': 'Partly made with AI',
  },
  section: (heading) => (heading ? `The section ${heading}` : 'A section without a heading'),
  heading: 'The heading of a section',
  source: (id, text) => `Source ${id}${text ? `, ${text},` : ''}`,
  sourceFact: (fact, id) => {
    const names = {
      title: 'title',
      url: 'address',
      publisher: 'publisher',
      linkStatus: 'state of the link',
      access: 'access',
      archiveUrl: 'archived copy',
      type: 'type',
      publishedAt: 'date',
      authors: 'list of authors',
      quotes: 'list of quotations',
      stances: 'position on claims',
    };
    return `The ${names[fact]} of source ${id}`;
  },
  withdrawn: (source) => `${source} was retracted`,
  noLongerWithdrawn: (source) => `${source} is no longer marked as retracted`,
  factCheckWithdrawn: 'This fact check was withdrawn.',
  withoutEntry: (change) => `${change}, but there is no correction entry.`,
  entryRemoved: (entry) => `The correction entry ${entry} was removed. Readers may rely on it: put it back.`,
  entryReworded: (entry) => `The correction entry ${entry} was reworded.`,
  entryAdded: (entry) => `The correction entry ${entry} is new.`,
};
