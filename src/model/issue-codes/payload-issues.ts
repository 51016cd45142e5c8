import type { IssueGuide } from './issue-guide.js';

/** Issues about the JSON of a fact check. */
export const payloadIssues = {
  'broken-json': {
    meaning: 'The text is not valid JSON, so nothing can be shown. It is never repaired by guessing.',
    example: '{ "title": "Do bees sleep?", }',
    remedy:
      'Go to the line and column of the message and look for a missing or extra comma, quotation mark or bracket. If an editor changed the quotation marks, put the JSON in a file.',
  },
  'unknown-format': {
    meaning: 'The JSON is neither a fact check nor a ClaimReview, or it has a newer format version.',
    example: '{ "schemaVersion": "2", "title": "Do bees sleep?" }',
    remedy: 'Write a fact check with a `title`. Set `schemaVersion` to "1" or remove it.',
  },
  unreadable: {
    meaning:
      'A value threw an error when it was read, or a document is nested too deeply. The value is ignored.',
    example: '{ get title() { throw new Error(); } }',
    remedy: 'Pass plain values: JSON, or objects without getters and proxies.',
  },
  'too-large': {
    meaning:
      'The payload is over 256 KiB, before or after its texts are converted to blocks, or its texts have more than 200,000 characters in total. Nothing is shown.',
    example: 'a `summary` of 300,000 characters',
    remedy: 'Shorten it, or split it into several fact checks that link to each other.',
  },
  missing: {
    meaning:
      'A required field is missing. Without `title` nothing can be shown; without any other required field, its item is skipped.',
    example: '{ "claims": [{ "verdicts": [] }] }',
    remedy: 'Add the field, or remove the item that it belongs to.',
  },
  'wrapped-fact-check': {
    meaning:
      'The JSON is not a fact check, but something inside it looks like one. Content management systems wrap what they hold.',
    example: '{ "data": { "attributes": { "title": "Do bees sleep?", "claims": [] } } }',
    remedy:
      'Pass the object at the path that the message names, without what is around it. With `src`, write the path after the address: `#/data/attributes`.',
  },
  'wrong-type': {
    meaning:
      'A value does not have the form that the field requires, so it is ignored or its item is skipped.',
    example: '{ "checkedAt": "26.1.2026" }',
    remedy: 'Write the value in the form that the message names, such as "2026-01-26" for a date.',
  },
  'empty-value': {
    meaning: 'A field or an item of a list is `null`. It is treated as missing.',
    example: '{ "publisher": null }',
    remedy: 'Remove the field or the item.',
  },
  'number-as-text': {
    meaning: 'A field that must be text is a number. The number is read as text.',
    example: '{ "checkedAt": 2026 }',
    remedy: 'Put the number in quotes: "2026".',
  },
  'unknown-field': {
    meaning:
      'The format has no such field, so readers do not see its value. It is a warning if the name looks misspelled or belongs elsewhere; other names, such as those that content management systems add, are listed once each.',
    example: '{ "cliams": [], "documentId": "a1" }',
    remedy:
      'Correct the name or move the field. Begin the names of your own fields with `x-`, `$`, `@` or `_`: these are not reported.',
  },
  'text-as-name': {
    meaning: 'A field that must be an object with a `name` is text. The text was read as the name.',
    example: '{ "publisher": "Harbour Courier" }',
    remedy: 'Write { "name": "Harbour Courier" }.',
  },
  'text-as-verdict': {
    meaning:
      'A verdict is text instead of an object. It was read as the label of a verdict without a rating.',
    example: '{ "verdicts": ["False"] }',
    remedy: 'Write { "label": "False", "rating": "false" }.',
  },
  'object-as-list': {
    meaning: 'A field that must be a list is an object. The object was read as the only item.',
    example: '{ "claims": { "text": "Bees never sleep." } }',
    remedy: 'Put the object in square brackets: [{ … }].',
  },
  'rating-spelling': {
    meaning: 'A rating is written with capital letters or spaces. It was read as the rating with that name.',
    example: '{ "rating": "Mostly False" }',
    remedy: 'Write it in lower case with hyphens: "mostly-false".',
  },
  'rating-missing': {
    meaning:
      'A label is one of our English words but has no `rating`, so the verdict is shown without a colour or an icon.',
    example: '{ "label": "False" }',
    remedy: 'Add the rating that the message names: "rating": "false".',
  },
  'label-contradicts-rating': {
    meaning:
      'The label of a verdict says one thing and its rating another, so readers see the wrong colour or the wrong word.',
    example: '{ "label": "True", "rating": "false" }',
    remedy: 'Correct whichever is wrong.',
  },
  'long-text': {
    meaning: 'A text is longer than the format recommends. Readers see all of it.',
    example: 'a claim of 2,500 characters',
    remedy: 'Shorten the text, or move part of it into a section.',
  },
  'too-many': {
    meaning: 'A list has more items than can be shown. The rest are not shown.',
    example: '"sources" with 230 entries',
    remedy: 'Remove items, or publish the rest as a fact check of its own.',
  },
  'html-in-text': {
    meaning:
      'A text contains HTML tags or entities. Texts are plain: readers see them as they are written. Each kind of field is named once.',
    example: '{ "label": "<b>False</b>" }',
    remedy: 'Remove the tags and write the characters themselves, or write a rich text as blocks.',
  },
  'no-language-tag': {
    meaning:
      'The language is not a language tag, so pronunciation by screen readers, hyphenation and fonts may be wrong.',
    example: '{ "lang": "English" }',
    remedy: 'Write the tag of the language, such as "en", "de" or "pt-BR".',
  },
  'no-link': {
    meaning: 'An address is not a full http or https address, so it is shown as text and not as a link.',
    example: '{ "url": "www.example.org" }',
    remedy: 'Write the whole address, such as https://www.example.org/.',
  },
  'missing-alt': {
    meaning: 'A picture has no alternative text, so it is not shown. Its caption, credit and links are.',
    example: '{ "type": "figure", "src": "https://pics.example/bridge.jpg", "alt": "" }',
    remedy: 'Say in `alt` what the picture shows, for those who do not see it.',
  },
  'unreadable-address': {
    meaning:
      'The address of a picture, or in a ClaimReview that of a page, is missing or is not a full http or https address. Of a picture only its words and links are shown.',
    example: '{ "type": "figure", "src": "bridge.jpg", "alt": "A bridge" }',
    remedy: 'Write the whole address, such as https://pics.example/bridge.jpg.',
  },
  'missing-size': {
    meaning:
      'A picture has no `width` and `height` in whole pixels, so the text would move while it loads. It is loaded only when a reader asks for it.',
    example: '{ "type": "figure", "src": "https://pics.example/bridge.jpg", "alt": "A bridge" }',
    remedy: 'Write the width and height of the file: "width": 1200, "height": 800.',
  },
  'too-many-pictures': {
    meaning:
      'A fact check has more than 50 pictures. The first 50 are shown; the words, captions and links of the rest are.',
    example: 'a section with 60 blocks of the type "figure"',
    remedy: 'Remove pictures that the text does not need, or split the fact check into several.',
  },
  'unreadable-time': {
    meaning: 'A time in a video or recording cannot be read. Neither its beginning nor its end is shown.',
    example: '{ "kind": "video", "start": "1m12s" }',
    remedy: 'Write seconds, minutes and seconds, or hours, minutes and seconds: "72", "1:12" or "00:01:12".',
  },
  'end-before-start': {
    meaning:
      'The checked part of a video or recording ends before it begins. Neither its beginning nor its end is shown.',
    example: '{ "kind": "video", "start": "1:50", "end": "1:10" }',
    remedy: 'Correct the time that is wrong.',
  },
  'unknown-category': {
    meaning:
      'What a picture, video or recording is said to be has no name in this format, so it is left out. A category is never guessed.',
    example: '{ "categories": ["fake"] }',
    remedy:
      'Write one of "original", "missing-context", "edited", "transformed", "staged" and "satire", or say it in the verdict.',
  },
  'categories-contradict': {
    meaning: 'A picture is called original, and also edited, transformed or staged. Readers are told both.',
    example: '{ "categories": ["original", "edited"] }',
    remedy: 'Remove the category that is wrong.',
  },
  'bare-copy': {
    meaning:
      'A picture in a text, or an original, is the same file that was checked. It is shown with the stamp of the claim, so that it never stands without its verdict.',
    example: 'a "figure" whose `src` is also that of `claims[0].media[0]`',
    remedy: 'Remove it, or use the file of another picture.',
  },
  'missing-sources': {
    meaning:
      'The text cites sources that are not described. Readers see their numbers and that details are not included.',
    example: '{ "summary": "Bees rest at night [1].", "sources": [] }',
    remedy: 'Give each source that the message names a title and an address.',
  },
  'too-many-references': {
    meaning:
      'Citation marks name more than 2,000 sources in all, counted as often as they are named. From the first mark that is too much, marks are shown as text and lead nowhere.',
    example: '"summary": "[1-200][1-200] …" with eleven such marks',
    remedy: 'Cite only the sources that a sentence relies on, or split the fact check into several.',
  },
  'unlisted-sources': {
    meaning:
      'The text cites sources that are not described, and the list of sources has no room for them. The marks that name them are shown as text.',
    example: '200 entries in "sources", and "[201]" in a text',
    remedy: 'Remove sources that no text needs, or publish a part as a fact check of its own.',
  },
  'duplicate-source': {
    meaning: 'Two sources have the same id. Citations lead to the first one.',
    example: '"sources": [{ "id": 3 }, { "id": 3 }]',
    remedy: 'Give each source an id of its own.',
  },
  'same-address': {
    meaning: 'Two sources have the same address, so one source is counted twice.',
    example:
      '"sources": [{ "id": 1, "url": "https://example.org/a" }, { "id": 2, "url": "https://example.org/a/" }]',
    remedy: 'Cite the first one in both places, or correct the address of the second.',
  },
  'unused-source': {
    meaning: 'A source is listed but no text cites it.',
    example: '{ "summary": "Bees rest.", "sources": [{ "id": 1, "title": "Sleep in insects" }] }',
    remedy: 'Cite it where the text relies on it, or remove it.',
  },
  'number-gap': {
    meaning: 'The numbers of the sources have a gap.',
    example: '"sources": [{ "id": 1 }, { "id": 3 }]',
    remedy: 'Add the missing source, or number without gaps.',
  },
  'leaked-token': {
    meaning: 'A text contains an internal mark of the program that wrote it, such as a language model.',
    example: '{ "summary": "Bees rest 【4†source】." }',
    remedy: 'Replace it with the number of the source, such as [1].',
  },
  'lost-range': {
    meaning: 'A range of citations runs backwards or spans more than 50 sources, so it is shown as text.',
    example: '{ "summary": "Bees rest [9-7]." }',
    remedy: 'Write the smaller number first, and cite at most 50 sources in one range.',
  },
  'more-issues': {
    meaning: 'More than 100 issues were found. The most serious are listed; the others are only counted.',
    example: '100 claims with two faults each',
    remedy: 'Correct the listed ones and check again.',
  },
} as const satisfies Record<string, IssueGuide>;
