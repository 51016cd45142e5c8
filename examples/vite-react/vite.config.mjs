import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Only because the sample stands outside of this folder.
  server: { fs: { allow: ['../..'] } },
});
