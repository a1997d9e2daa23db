import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two builds of one tree: what the browser loads, and one plain module that writes the same pages on the server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [tailwindcss(), react()],
  build: { target: 'es2023', reportCompressedSize: false, emptyOutDir: true },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: { client: 'src/entry-client.tsx', theme: 'src/theme/entry-theme.ts' },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: 'dist/server',
        ssr: true,
        minify: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/entry-server.tsx',
          output: { entryFileNames: 'entry-server.js', codeSplitting: false },
        },
      },
    },
  },
});
