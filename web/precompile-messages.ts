import path from 'node:path';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

/** Messages with every sentence as the formatter reads it. */
function toCompiled(node: object): object {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : toCompiled(value)]),
  );
}

/** Replaces `src/messages/vi.ts`, `en.ts` and those of the other pages by their compiled form, so that no parser travels to the browser. */
export function precompileMessages(root: string): Plugin {
  const files = ['vi', 'en', 'vi-pages', 'en-pages'].map((name) => path.join(root, 'src/messages', `${name}.ts`));
  return {
    name: 'precompile-messages',
    enforce: 'pre',
    async load(id) {
      if (!files.includes(id)) return null;
      const { messages } = (await import(id)) as { readonly messages: object }; // each messages module exports it
      return `export const messages = ${JSON.stringify(toCompiled(messages))};`;
    },
  };
}
