import { payloadText, type MaybeLine } from './line.js';
import type { Phrases } from './phrases.js';

/** What something was before a change and what it is now, as far as each is given. */
export function buildChange(
  phrases: Phrases,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): MaybeLine[] {
  const [before, after] = [payloadText('from', from), payloadText('to', to)];
  return [phrases.around('changedFrom', { name: before }), phrases.around('changedTo', { name: after })];
}
