import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  // Only because the sample stands outside of this folder.
  server: { fs: { allow: ['../..'] } },
});
