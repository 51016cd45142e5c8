import { changedVerdicts, type VerdictChange } from '../model/changed-verdicts.js';
import type { FactCheck } from '../model/fact-check.js';

/** Notices which verdicts have changed since the reader opened the page. */
export class ChangeWatch {
  /** The changes between the version that was shown and the one that is. */
  changes: readonly VerdictChange[] = [];

  #shown: FactCheck | undefined;

  /** Takes the version that is shown now. Only one that comes by reloading the same fact check is news to the reader. */
  see(factCheck: FactCheck, isReloaded: boolean): void {
    const before = this.#shown;
    if (factCheck === before) return;
    this.#shown = factCheck;
    this.changes = before && isReloaded ? changedVerdicts(before, factCheck) : [];
  }
}
