import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const elements = ['fact-summary', 'claim-card', 'source-list'];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => elements.includes(tag) } } })],
  // Only because the sample stands outside of this folder.
  server: { fs: { allow: ['../..'] } },
});
