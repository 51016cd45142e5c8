#!/usr/bin/env node
import { run } from './node/cli/run.js';

const { argv, stdin, stdout, stderr } = process;

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, cwd: process.cwd() });
