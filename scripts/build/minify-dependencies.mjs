import { transform } from 'esbuild';

/** Minifies other people's modules; ours stay readable, and the notices file has the licences. */
export function minifyDependencies() {
  return {
    name: 'minify-dependencies',
    transform(code, file) {
      if (!/[\\/]node_modules[\\/].*\.[cm]?js$/.test(file)) return undefined;
      return transform(code, {
        minify: true,
        legalComments: 'none',
        charset: 'utf8',
        sourcemap: true,
      });
    },
  };
}
