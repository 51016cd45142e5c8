import { reportFault } from '../controllers/report-fault.js';
import { describeFault } from '../model/describe-fault.js';
import type { Issue } from '../model/issue.js';

/** What comes of writing a part; a fault of Factlet costs that part, never the page that a server makes, and is told and printed. */
export function attempt<T>(faults: Issue[], write: () => T): T | undefined {
  try {
    return write();
  } catch (error) {
    // The stack says where it happened; the issue tells whoever called.
    faults.push(describeFault(error, 'render-failed'));
    reportFault(error);
    return undefined;
  }
}
