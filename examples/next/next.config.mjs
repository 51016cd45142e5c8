import { join } from 'node:path';

// Only because the sample stands outside of this folder.
const root = join(import.meta.dirname, '../..');

const config = { turbopack: { root }, outputFileTracingRoot: root };

export default config;
