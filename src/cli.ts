#!/usr/bin/env node
import { run } from './node/cli/run.js';
import { standardStream } from './node/cli/standard-stream.js';
import { stopOnSignals } from './node/cli/stop-on-signals.js';

stopOnSignals();

const [stdout, stderr] = [standardStream(1), standardStream(2)];
const environment = { stdin: process.stdin, stdout, stderr, cwd: process.cwd() };

// Not awaited here: the commands are loaded while it runs, share modules with this file, and would wait for the end of it.
void run(process.argv.slice(2), environment).then((code) => {
  process.exitCode = code;
});
