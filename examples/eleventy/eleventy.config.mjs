import { readFileSync } from 'node:fs';
import { renderElement } from 'factlet/server';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const samples = '../../demo/payloads/';

/** Eleventy 3's configuration: a filter that draws a fact check, and the script for pages. */
export default function configure(eleventyConfig) {
  eleventyConfig.addGlobalData('factChecks', { greatWall: read(`${samples}one-claim.json`) });
  eleventyConfig.addGlobalData('integrity', read(import.meta.resolve('factlet/integrity.json')));
  eleventyConfig.addFilter('drawFactCheck', (factCheck, options) => renderElement(factCheck, options));
  eleventyConfig.addPassthroughCopy({
    'node_modules/factlet/dist/factlet.min.js': 'factlet.min.js',
    assets: '/',
  });
  return { dir: { input: 'pages' } };
}
