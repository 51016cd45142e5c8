import esbuild from 'rollup-plugin-esbuild';

/** Removes the types from our modules. It checks nothing: `npm run typecheck` does, once for every build. */
export function transpile() {
  return esbuild({ include: /\.tsx?$/, target: 'es2022', charset: 'utf8' });
}
