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
  if (isGlance)
    report(
      '',
      'The view `glance` shows only a short version, which cannot be read back as a fact check. Use another view.',
    );
  corrections.forEach(({ at, kind, text, from, to }, index) => {
    if (![at, kind, text, from, to].some((value) => value?.trim()))
      report(`corrections[${index}]`, 'This correction has no text; not written.');
  });
  claims.forEach(({ appearances }, index) =>
    appearances.forEach(({ url, title, at, archiveUrl }, place) => {
      if (![url, title, at, archiveUrl].some((value) => value?.trim()))
        report(
          `claims[${index}].appearances[${place}]`,
          'This appearance has neither title nor address; not written.',
        );
    }),
  );
  sources.forEach(({ placeholder }, index) => {
    if (placeholder && !isGlance)
      report(
        `sources[${index}]`,
        'This source is only a number; it is named in a sentence instead of the list.',
      );
  });
}
