const title = 'Do bees sleep?';

/** For each code about writing a call that gives an issue with this code. */
export const outputExamples = {
  'not-in-html': ({ parseFactCheck, toHtml }, onIssue) =>
    toHtml(parseFactCheck({ title }).factCheck, { view: 'glance', onIssue }),
  'not-in-markdown': ({ parseFactCheck, toMarkdown }, onIssue) =>
    toMarkdown(
      parseFactCheck({ title, sources: [{ id: 'the hive', title: 'The hive at night' }] }).factCheck,
      {
        onIssue,
      },
    ),
  'not-in-text': ({ parseFactCheck, toPlainText }, onIssue) =>
    toPlainText(
      parseFactCheck({ title, followUps: [{ text: 'Do ants?', url: 'https://example.org/ants' }] }).factCheck,
      { onIssue },
    ),
};
