import { register } from 'node:module';

// The tests that look at many made-up cases look at fewer, and at the same each time: scores can be compared, and come soon.
register('./few-runs-hooks.mjs', import.meta.url);
