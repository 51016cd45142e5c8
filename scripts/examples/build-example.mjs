import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const made =
  /[\\/](node_modules|dist|_site|\.angular|\.next|\.nuxt|\.output|\.svelte-kit|build|\.astro|next-env\.d\.ts|.*\.tsbuildinfo)$/;

/** Copies an example without what is made in it, installs what its lockfile says and builds it; throws with what went wrong. */
export function buildExample(name, place) {
  cpSync(join('examples', name), place, { recursive: true, filter: (file) => !made.test(file) });
  run('npm', ['ci'], { cwd: place });
  run('npm', ['run', 'build'], { cwd: place });
}
