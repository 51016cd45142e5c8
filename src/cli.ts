#!/usr/bin/env node
import { standardStream } from './node/cli/standard-stream.js';
import { stopOnSignals } from './node/cli/stop-on-signals.js';

// Before everything else is loaded.
stopOnSignals();
const { run } = await import('./node/cli/run.js');

const [stdout, stderr] = [standardStream(1), standardStream(2)];

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout,
  stderr,
  cwd: process.cwd(),
});
