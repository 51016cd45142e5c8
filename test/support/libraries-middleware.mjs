import { readFile } from 'node:fs/promises';
import { findOldLibraries } from '../../scripts/find-old-libraries.mjs';

const old = findOldLibraries() ?? {};
const files = {
  'core-js': 'node_modules/core-js-bundle/minified.js',
  jquery: 'node_modules/jquery/dist/jquery.js',
  mootools: old['libjs-mootools'],
  prototype: old['libjs-prototype'],
  ses: 'node_modules/ses/dist/lockdown.umd.js',
  turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
  zone: 'node_modules/zone.js/bundles/zone.umd.js',
};

/** Serves `/libraries/NAME.js`: what pages load beside the script, to the byte. */
export async function librariesMiddleware(context, next) {
  const [, name] = /^\/libraries\/([\w-]+)\.js$/.exec(context.path) ?? [];
  if (!name) return next();
  const file = files[name];
  context.type = 'js';
  if (file) context.body = await readFile(file, 'utf8');
  else context.status = 404;
}
