import { expect } from 'chai';
import { rollup, type Plugin } from 'rollup';

const { minifyStyles } = (await import(
  new URL('../../scripts/build/minify-styles.mjs', import.meta.url).href
)) as { minifyStyles: () => Plugin };

/** The sheet of a module after the build, as `css` would get it. */
async function build(literal: string): Promise<string> {
  const module: Plugin = {
    name: 'module',
    resolveId: (id) => id,
    load: () => `const css = ([text]) => text; const width = 1; export const sheet = css\`${literal}\`;`,
  };
  const failOnWarning = (_level: string, { message }: { message?: string }): never => {
    throw new Error(message);
  };
  const bundle = await rollup({ input: 'sheet', plugins: [module, minifyStyles()], onLog: failOnWarning });
  const { output } = await bundle.generate({ format: 'es' });
  const { sheet } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
    sheet: string;
  };
  return sheet;
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
}

describe('Minifying the style sheets of the script', () => {
  it('removes comments and spaces that mean nothing', async () => {
    expect(await build(':host {\n  /* why */\n  color: red;\n}\n')).to.equal(':host{color:red}');
  });

  it('keeps signs that a template literal would read', async () => {
    expect(await build(String.raw`a::after { content: '\\2713\`\${1}'; }`)).to.equal(
      'a:after{content:"\\2713`${1}"}',
    );
  });

  it('ends the build at a sheet into which a value is filled', async () => {
    expect(await messageOf(build('a { width: ${width}px; }'))).to.include('one literal without ${}');
  });

  it('ends the build at a sheet that no browser understands', async () => {
    expect(await messageOf(build('a { color: red; '))).to.include('Expected "}"');
  });
});
