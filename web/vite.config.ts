import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createSharedName } from './first-page.ts';
import { precompileMessages } from './precompile-messages.ts';
import { separateExplorer } from './separate-explorer.ts';

/** Few files on the first load: what every page runs on, and what more than one page shows. */
const SHARED = [
  {
    name: 'framework',
    test: /\/node_modules\/(react|react-dom|scheduler|@tanstack\/(?!react-virtual|virtual-core)[\w-]+|use-intl|icu-minify|hono)\//,
    priority: 2,
  },
  {
    name: createSharedName(import.meta.dirname),
    debugName: 'figures or pages',
    test: /\/(core|web)\/src\/(?!messages|lots\/(?!load-)|format\/lot\.|share\/(?!lazy-)|frame\/drawer)|\/node_modules\/d3-[^?]*$/,
    minShareCount: 2,
    priority: 1,
  },
  // Pages of lots share it; the first page has none.
  {
    name: 'lots',
    test: /\/(core\/src\/(lots\/|format\/lot\.)|web\/src\/lots\/(?!load-))/,
    minShareCount: 2,
    priority: 0,
  },
];

/** Three builds of one tree: what the browser loads, the slides by themselves, and one plain module that writes the same pages on the server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [precompileMessages(import.meta.dirname), separateExplorer(), tailwindcss(), react()],
  resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  build: { target: 'es2023', reportCompressedSize: false, emptyOutDir: true },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: { client: 'src/entry-client.tsx', theme: 'src/theme/entry-theme.ts', embed: 'src/embed/embed.css' },
          output: { codeSplitting: { groups: SHARED } },
        },
      },
    },
    // One script and one sheet: the slides travel as a file too.
    present: {
      consumer: 'client',
      build: {
        outDir: 'dist/present',
        // Meant to be one file.
        chunkSizeWarningLimit: 800,
        manifest: true,
        assetsInlineLimit: 0,
        copyPublicDir: false,
        rolldownOptions: {
          input: { present: 'src/present/entry-present.tsx' },
          output: { codeSplitting: false },
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
