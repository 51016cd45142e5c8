import { writeSync } from 'node:fs';
import { abandonUnfinishedFiles } from './write/file-replacement.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes a signal that ends the process leave no incomplete file behind, and say so. */
export function stopOnSignals(): void {
  for (const signal of SIGNALS)
    process.once(signal, () => {
      abandonUnfinishedFiles();
      try {
        writeSync(2, `factlet: Stopped by ${signal}. Files that were not finished are unchanged.\n`);
      } catch {
        // Whoever could read it may be gone too.
      }
      // Without this listener the signal does what it does by default, so that the shell learns of it.
      process.kill(process.pid, signal);
    });
}
