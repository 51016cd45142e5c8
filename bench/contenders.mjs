import { readFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = new URL('.', import.meta.url);
const read = (path) => readFileSync(new URL(path, here), 'utf8');

/** Names of what is compared: the floor in the page's tree, on which all ratios rest, the floor in a shadow root, and Factlet. */
export const names = ['light', 'shadow', 'factlet'];

/** The scripts of all contenders as a page gets them: minified, in one file each. */
export async function contenders() {
  const css = JSON.stringify(read('floor/floor.css').replaceAll(/\s+/g, ' '));
  const floor = async (name) => {
    const bundle = await rollup({
      input: new URL(`floor/${name}.js`, here).pathname,
      plugins: [terser({ ecma: 2020, toplevel: true, compress: { passes: 3 } })],
    });
    const { output } = await bundle.generate({ format: 'iife' });
    return output[0].code.replaceAll('FLOOR_CSS', () => css);
  };
  return {
    light: await floor('light'),
    shadow: await floor('shadow'),
    factlet: read('../dist/factlet.min.js'),
    adapter: read('page/ours.js'),
  };
}
