import type { IssueGuide } from './issue-guide.js';

/** Issues about articles: plain text, Markdown and HTML. */
export const articleIssues = {
  empty: {
    meaning: 'The input is empty.',
    example: 'a file of no characters',
    remedy: 'Pass the article or the JSON of the fact check.',
  },
  'guessed-encoding': {
    meaning: 'The file is not UTF-8. It was read as Windows-1252, which is likely but not certain.',
    example: 'a file saved as “ANSI” or Latin-1',
    remedy: 'Check the letters with accents, and save the file as UTF-8.',
  },
  'too-deep': {
    meaning: 'The input is nested too deeply to be an article, so nothing was read.',
    example: 'HTML with 2,000 unclosed elements, each inside the last',
    remedy:
      'Close the HTML elements that were left open; in Markdown, use fewer levels of lists and quotations.',
  },
  'not-text': {
    meaning: 'The input is not text, or not in UTF-8.',
    example: 'fromPlainText(42)',
    remedy: 'Pass the article as a string, or save the file as UTF-8.',
  },
  'empty-text': {
    meaning: 'The text holds no article.',
    example: 'a text of nothing but menus and share buttons',
    remedy: 'Paste the article with its title on the first line.',
  },
  'no-article': {
    meaning: 'The page or the document contains no words of an article.',
    example: '<nav>Home</nav>',
    remedy: 'Copy the text of the fact check from the page and pass it as plain text.',
  },
  'several-articles': {
    meaning:
      'The page holds several articles or a list of fact checks, so none was read: the first may not be the one that is meant.',
    example: 'a page with the ten latest fact checks',
    remedy: 'Open the fact check itself and pass its page, or pass the HTML of one article.',
  },
  'hidden-words': {
    meaning: 'Words that readers of the page or document do not see were left out.',
    example: '<span hidden>Draft</span>',
    remedy: 'Nothing needs to be done, unless readers need these words.',
  },
  'struck-out': {
    meaning: 'Words that are struck out no longer hold, so they were left out.',
    example: 'The claim is <s>true</s> false.',
    remedy: 'Check that the sentence is complete without them. Write a correction if readers have seen them.',
  },
  'other-review': {
    meaning: 'A ClaimReview or MediaReview in the page is about another fact check, so it was left out.',
    example: 'a box of related fact checks with their ClaimReviews',
    remedy: 'Nothing needs to be done, unless it belongs to this page: then correct its `url`.',
  },
  'broken-document': {
    meaning: 'The file is not a Word document (.docx), or it is damaged, so nothing was read.',
    example: 'an old .doc file with the ending .docx',
    remedy: 'Open it in a word processor and save it as .docx, or pass its words as plain text.',
  },
  'no-structure': {
    meaning:
      'No summary, section or date was recognised: the first line became the title, the rest the summary.',
    example: 'three paragraphs without a heading',
    remedy: 'Put “Summary” on a line of its own above the summary, and number the sections.',
  },
  'missing-title': {
    meaning: 'The text has no title, so something else, such as the claim, is used as the title.',
    example: 'an article that begins with its date',
    remedy: 'Write the title on the first line, or as `name` of the ClaimReview.',
  },
  'title-markup': {
    meaning: 'The title contained links or tags. Only its text was kept.',
    example: '[Do bees sleep?](https://example.org/bees)',
    remedy: 'Write the title as plain text, and its address in `url`.',
  },
  'missing-date': {
    meaning: 'No date of the check could be read in the text.',
    example: 'an article without a date',
    remedy: 'Add a line such as “Checked on January 26, 2026”.',
  },
  'unreadable-date': {
    meaning: 'A date could not be read and is ignored.',
    example: 'Checked on the 26th',
    remedy: 'Write it as “January 26, 2026” or 2026-01-26.',
  },
  'stale-notice': {
    meaning: 'The text says that it may be out of date, so its status is “outdated”.',
    example: 'This fact check may be outdated.',
    remedy: 'Remove the sentence if the fact check still holds.',
  },
  'section-number': {
    meaning: 'The number of a section does not follow the one before it.',
    example: '1. Rest … 3. Sleep',
    remedy: 'Number the sections 1, 2, 3 without gaps.',
  },
  'sources-counted': {
    meaning: 'The list of sources has no numbers, so the sources were numbered in order.',
    example: 'Sources: – Sleep in insects – The hive at night',
    remedy: 'Check that each citation leads to its source, or number the list.',
  },
  'marks-rewritten': {
    meaning:
      'Citation marks in the shape of another tool or style, such as [cite: 1], superscript numbers or numbered links, were read as citations.',
    example: 'Bees rest at night [cite: 1, 2].',
    remedy: 'Nothing needs to be done, unless one is not a citation.',
  },
  'raised-number': {
    meaning:
      'A superscript number matches no source, so it stays superscript. It is kept apart from the number before it.',
    example: 'In 2019<sup>4</sup> bees rested, with three sources',
    remedy: 'List the source, or ignore this if it is an exponent.',
  },
  'citations-lost': {
    meaning: 'Gaps before full stops suggest that citation marks were lost when the text was copied.',
    example: 'Bees rest at night .',
    remedy: 'Add the citations again, such as [1].',
  },
  'boilerplate-removed': {
    meaning: 'Lines that belong to the page around the article were removed.',
    example: 'Share this article',
    remedy: 'Nothing needs to be done.',
  },
  'unplaced-text': {
    meaning:
      'A line of the text belongs to no part of the fact check, or a heading that Factlet wrote was reworded. Readers won’t see it.',
    example: 'a line between the date and the summary',
    remedy: 'Move it under “Summary” or a numbered heading.',
  },
  'broken-attribute': {
    meaning:
      'An attribute of the HTML that holds facts without words (`data-fact-more`, `data-fact-link`) is damaged, so they are missing.',
    example: 'data-fact-more="%zz"',
    remedy: 'Undo the change, or write the HTML again with the desk or `toHtml`.',
  },
  'broken-front-matter': {
    meaning: 'The front matter is not valid YAML, so nothing was read: it may contain a verdict.',
    example: 'title: Bees: do they sleep?',
    remedy:
      'Correct the place that the message names; put text in quotes if it contains a colon or begins with a special character.',
  },
  'label-from-front-matter': {
    meaning: 'The front matter has `claim`, so its `rating` was read as the label of the verdict.',
    example: 'claim: Bees never sleep. rating: False',
    remedy: 'Nothing needs to be done.',
  },
  'unread-front-matter': {
    meaning: 'A line of the front matter could not be read.',
    example: 'title = Do bees sleep?',
    remedy: 'Write “key: value”, with the value in quotes if it contains characters such as a colon.',
  },
  'too-much-markup': {
    meaning:
      'A paragraph or list has too many Markdown characters, such as brackets and stars, so nothing was read.',
    example: '12,000 closing brackets in one paragraph',
    remedy: 'Remove these characters, or pass the article as plain text.',
  },
  'unsupported-markdown': {
    meaning:
      'The Markdown contains something that a fact check cannot hold, such as a block of code or a video.',
    example: 'a block of code between two lines of three backticks',
    remedy: 'Write it in words, or remove it.',
  },
  'repaired-json': {
    meaning: 'Broken JSON was repaired by guessing, as you asked with `--repair`.',
    example: '{ title: "Do bees sleep?", }',
    remedy: 'Compare every claim and verdict with the original.',
  },
  'filled-from-defaults': {
    meaning: 'A field was missing, so its value was taken from the defaults.',
    example: 'defaults with a `publisher`',
    remedy: 'Nothing needs to be done.',
  },
  'unreadable-defaults': {
    meaning: 'The defaults threw an error when they were read.',
    example: 'defaults with a getter that throws',
    remedy: 'Pass plain values as defaults.',
  },
} as const satisfies Record<string, IssueGuide>;
