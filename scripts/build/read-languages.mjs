import { build } from 'esbuild';

/** Reads every language of the interface from its source, English first. */
export async function readLanguages() {
  const { outputFiles } = await build({
    entryPoints: ['src/locale/languages.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [{ text }] = outputFiles;
  const { languages } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return languages;
}
