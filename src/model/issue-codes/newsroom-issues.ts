import type { IssueGuide } from './issue-guide.js';

/** Issues about articles as newsrooms write them: what was read as a claim, a verdict or a by-line, and what was not. */
export const newsroomIssues = {
  'claim-read': {
    meaning: 'These lines were read as a claim, with its claimant, date and verdict where they say so.',
    example: 'Claim: Bees never sleep.',
    remedy: 'Nothing needs to be done. If it is not a claim, change its label.',
  },
  'media-read': {
    meaning:
      'A picture, video or recording stands in the box of a claim, or below it in words with its verdict in brackets, so it was read as what was checked. Readers see it with the verdict.',
    example: 'a picture between “Claim: …” and “Verdict: …”, or “Picture (False): a crowd”',
    remedy:
      'Nothing needs to be done. If it was not checked, move it into the text. Other words about it stay in the text: move them to its `context` or `caption`.',
  },
  'claim-without-verdict': {
    meaning: 'A label names a claim, but no verdict belongs to it, so it stays in the text.',
    example: '“Claim: Bees never sleep.” and no verdict',
    remedy: 'Write “Verdict: …” on the line below the claim, or “Claimed by: …” if there is no verdict yet.',
  },
  'verdict-without-claim': {
    meaning: 'Something looks like a verdict, but no claim belongs to it, so it stays in the text.',
    example: '“Verdict: False” and no claim',
    remedy: 'Write “Claim: …” on the line above the verdict.',
  },
  'not-a-verdict': {
    meaning:
      'A line has the label of a verdict, but its value is no known verdict and may rate something else, such as a film.',
    example: 'Rating: AA-',
    remedy:
      'If it is your verdict, add it (`ratings`, `--ratings`, or “Your newsroom” in the desk); else nothing needs to be done.',
  },
  'verdict-in-picture': {
    meaning: 'The verdict seems to be in a picture only, and no claim was found.',
    example: '![False](stamp.png)',
    remedy: 'Write “Claim: …” and “Verdict: …” as text.',
  },
  'verdict-from-picture': {
    meaning: 'The verdict was read from the alternative text of a picture, because no label gives it.',
    example: '![Mostly False](meter.png)',
    remedy: 'Compare it with the picture, and write “Verdict: …” as text.',
  },
  'verdict-from-sentence': {
    meaning: 'The verdict was read from a closing sentence, because no label gives it.',
    example: 'We rate this claim Mostly False.',
    remedy: 'Compare it with the article, and write “Verdict: …” on a line of its own.',
  },
  'verdict-from-title': {
    meaning: 'Claim and verdict were read from a tag in the title, because nothing else states them.',
    example: 'FALSE: Bees never sleep',
    remedy: 'Write “Claim: …” and “Verdict: …” below the title.',
  },
  'verdicts-differ': {
    meaning: 'The article gives different verdicts on the same claim. The message says which were found.',
    example: '“Verdict: False” in the box and “Misleading” in the text',
    remedy: 'Correct the wrong one. To show two reviewers, enter both verdicts in the desk or the JSON.',
  },
  'verdict-shared': {
    meaning: 'There is one verdict for several claims, so none of them got it.',
    example: 'two claims and one “Verdict: False” below them',
    remedy: 'Write a verdict below each claim, or make them one claim.',
  },
  'claim-differs': {
    meaning:
      'A claim has other words in the page’s ClaimReview than in its text. Those of the ClaimReview were kept.',
    example: 'a `claimReviewed` that is shorter than the claim on the page',
    remedy: 'Use the same words in both places.',
  },
  'title-differs': {
    meaning: 'The headline in the page’s metadata differs from the visible one. The metadata’s was kept.',
    example: 'a `headline` for search engines',
    remedy: 'Check the title.',
  },
  'date-differs': {
    meaning: 'A second date of the same kind differs from the first, which was kept.',
    example: '“Published 3 May 2026” in an article that its page dates to 2 May',
    remedy: 'Check the dates.',
  },
  'byline-read': {
    meaning: 'A name alone beside the date was read as the by-line.',
    example: '“Ann Ash” between title and date',
    remedy: 'Nothing needs to be done. Write “By Ann Ash” to make it sure.',
  },
  'read-as-field': {
    meaning: 'The front matter uses a word of its own for a field of the fact check, which was understood.',
    example: 'author: Ann Ash',
    remedy: 'Nothing needs to be done.',
  },
} as const satisfies Record<string, IssueGuide>;
