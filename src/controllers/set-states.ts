import type { Issue } from '../model/issue.js';

/** Tells style sheets how far an element has come, as `:state(ready)` (https://html.spec.whatwg.org/#selector-custom). */
export function setStates({ states }: ElementInternals, status: string, issues: readonly Issue[]): void {
  const isPartial = issues.some(
    ({ severity, code }) => severity === 'error' || /^missing-s|^too-m/.test(code),
  );
  states.clear();
  if (status !== 'empty') states.add(status);
  if (status === 'ready' && isPartial) states.add('partial');
}
