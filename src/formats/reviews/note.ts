import type { Issue, Severity } from '../../model/issue.js';

/** Takes note of something; the issue carries verbatim what was given and is not, or not as it stands, in the fact check. */
export function note(
  { issues }: { issues: Issue[] },
  code: string,
  { path, given }: { path: string; given?: unknown },
  severity: Severity = 'warning',
): void {
  const issue: Issue = { severity, code, path, message: code.replaceAll('-', ' ') };
  try {
    if (given !== undefined)
      issue.text = typeof given === 'object' ? JSON.stringify(given) : `${given as number}`;
  } catch {
    // A cycle has no JSON; the issue goes without the text.
  }
  issues.push(issue);
}
