import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';

const editorFiles = '../../scripts/build/editor-files.mjs';

describe('What is made out of the manifest', () => {
  it('is in dist as the manifest now has it', async () => {
    const { filesFromManifest } = (await import(editorFiles)) as {
      filesFromManifest: (file: string) => Record<string, string>;
    };
    const files = filesFromManifest('custom-elements.json');
    expect(Object.keys(files)).not.to.have.length(0);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(`dist/${name}`, 'utf8'), name).to.equal(text);
  });
});

describe('The typings for templates', () => {
  it('are right in themselves', () => {
    const files = ['jsx', 'svelte', 'vue'].map((door) => `dist/types/${door}.d.ts`);
    const program = ts.createProgram(files, {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    });
    const problems = files.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)));
    expect(problems.map(({ messageText }) => messageText)).to.deep.equal([]);
  });
});
