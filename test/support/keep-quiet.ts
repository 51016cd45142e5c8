import { define } from '../../src/elements/define.js';

// Many tests show faulty payloads and attributes on purpose. Their reports stay out of the console; whatever else is printed, such
// as a fault of Factlet itself, still counts as a failure.
define({ quiet: true });

/** Has the elements report issues in the console while the tests of this group run. */
export function reportIssues(): void {
  before(() => define({ quiet: false }));
  after(() => define({ quiet: true }));
}
