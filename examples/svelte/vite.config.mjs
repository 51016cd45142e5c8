import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // Only because the sample stands outside of this folder.
  server: { fs: { allow: ['../..'] } },
});
