import type { IssueGuide } from './issue-guide.js';

/** Issues of elements in a page: loading, drawing, and the HTML inside the tag. */
export const pageIssues = {
  'bad-address': {
    meaning: 'The attribute `src` is not an http or https address, so nothing was requested.',
    example: '<fact-summary src="ftp://example.org/check.json">',
    remedy: 'Write the address of a JSON file on the web, absolute or relative to the page.',
  },
  'bad-status': {
    meaning: 'The server answered with an error, such as status 404.',
    example: '<fact-summary src="/moved.json">',
    remedy: 'Open the address in a browser, and correct it or put the file there.',
  },
  'not-json': {
    meaning: 'The address leads to a web page, not to JSON.',
    example: '<fact-summary src="/article.html">',
    remedy: 'Write the address of the JSON itself.',
  },
  'no-such-place': {
    meaning:
      'The address in `src` ends in a JSON pointer (`#/…`), and the answer of the server has nothing there.',
    example: '<fact-summary src="/api/checks/1#/data/payload">, where the answer is { "data": null }',
    remedy:
      'Open the address in a browser and write the names that lead to the fact check after `#`, each after a `/`. An item of a list is its position, from 0.',
  },
  'no-answer': {
    meaning: 'The server did not answer in time, or does not allow requests from other sites (CORS).',
    example: '<fact-summary src="https://other.example/check.json">',
    remedy: 'Try again, or have the server send the header `Access-Control-Allow-Origin`.',
  },
  'render-failed': {
    meaning:
      'An internal error of Factlet: the fact check could not be shown. The HTML inside the tag stays in view.',
    example: 'an exception inside an element',
    remedy: 'Please report it, with the payload and the console output.',
  },
  'copy-unreadable': {
    meaning:
      'A part of the HTML that `toHtml` wrote was damaged or edited so that it cannot be read back: a claim, a verdict, a status, a date, the number of a source, or other words that readers see. Inside a tag the HTML stays in view as it is.',
    example: '<p>Verdict: False</p>, where a converter has removed the attribute `data-fact`',
    remedy:
      'Look for the words of the issue in the HTML: undo the change or remove the words. If a tool removes attributes or sections, write the HTML again with the desk or `toHtml`, and let that tool keep `data-*`.',
  },
  'copy-differs': {
    meaning: 'The HTML inside the tag differs from the fact check that is shown instead.',
    example: '“False” in the HTML, “Mostly false” in the JSON',
    remedy: 'Write the HTML again with the desk or `toHtml`: readers without JavaScript see it.',
  },
} as const satisfies Record<string, IssueGuide>;
