import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  restrictDefaultExports: {
    direct: true,
    named: true,
    defaultFrom: true,
    namedFrom: true,
    namespaceFrom: true,
  },
};

const litsOwn = (name) => ({
  name,
  message: `In the script for pages this is Lit's own (scripts/build/lit-scope.mjs): use pageWindow.`,
});

export default defineConfig(
  {
    ignores: [
      ...['dist/', 'site/', 'coverage/', 'demo/desk/built/', '**/node_modules/', '**/*.generated.ts'],
      ...[
        'examples/*/{dist,build,_site,.angular,.next,.astro,.nuxt,.output,.svelte-kit}/',
        'examples/next/next-env.d.ts',
      ],
      // Their types come from packages that only `npm run test:all` installs.
      ...(existsSync('test/systems/node_modules') ? [] : ['test/systems/']),
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-implicit-globals': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', 'src/**/*.tsx'],
    ignores: ['examples/**'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Functions of the page are kept at load, and called with a `this` of their own.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // There are no enums here (erasableSyntaxOnly), and looking for them took half of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    languageOptions: { parserOptions: { jsxPragma: 'h', jsxFragmentName: 'Fragment' } },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [wc['flat/recommended']],
    settings: { wc: { elementBaseClasses: ['ReactiveElement'] } },
    rules: {
      'no-console': ['error', { allow: ['error', 'warn', 'info'] }],
      'no-restricted-exports': ['error', noDefaultExport],
    },
  },
  {
    // What the script for pages holds; the other entry points and folders run in Node only or are not bundled with Lit.
    files: [
      'src/{controllers,elements,events,formats,locale,model,outline,styles,text,view}/**/*.{ts,tsx}',
      'src/embed.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...['globalThis', 'Symbol'].map(litsOwn)] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are properties, `equal` is typed as if it took time, and a test that meets null has failed.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'examples/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['demo/**/*.{js,mjs,ts}', 'bench/**/*.{js,mjs,ts}', 'test/doors/pages/*.js'],
    rules: { 'no-console': 'off' },
  },
);
