import type { FactCheck } from '../../model/fact-check.js';
import type { Issue } from '../../model/issue.js';

/** Says what of a fact check its HTML does not hold. */
export function reportLosses(
  { corrections, claims, sources }: FactCheck,
  isGlance: boolean,
  onIssue: (issue: Issue) => void,
): void {
  const report = (path: string, message: string): void =>
    onIssue({ severity: 'info', code: 'not-in-html', path, message });
  if (isGlance) report('', 'One line holds the gist only and cannot be read back.');
  corrections.forEach(({ at, kind, text, from, to }, index) => {
    if (![at, kind, text, from, to].some((words) => words?.trim()))
      report(`corrections[${index}]`, 'A correction that says nothing is left out.');
  });
  claims.forEach(({ appearances }, index) =>
    appearances.forEach(({ url, title, at, archiveUrl }, place) => {
      if (![url, title, at, archiveUrl].some((words) => words?.trim()))
        report(`claims[${index}].appearances[${place}]`, 'A place without title or address is left out.');
    }),
  );
  sources.forEach(({ placeholder }, index) => {
    if (placeholder && !isGlance)
      report(`sources[${index}]`, 'A source that is only a number is named in a sentence, not listed.');
  });
}
