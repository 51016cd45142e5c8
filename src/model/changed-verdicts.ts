import type { FactCheck } from './fact-check.js';

/** A verdict that two versions of a fact check word differently. */
export interface VerdictChange {
  from: string;
  to: string;
}

/** The claims that stand in both versions with other verdicts; claims are compared by id, else by their words. */
export function changedVerdicts(before: FactCheck, after: FactCheck): VerdictChange[] {
  const known = labelsByName(before);
  return [...labelsByName(after)].flatMap(([name, to]) => {
    const from = known.get(name);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
}

// Of claims with the same name each stands by itself.
function labelsByName({ claims }: FactCheck): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { id, text, verdicts } of claims) {
    let name = String(id ?? text);
    while (labels.has(name)) name += '\n';
    labels.set(name, verdicts.map(({ label }) => label).join('; '));
  }
  return labels;
}
