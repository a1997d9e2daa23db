import { defineConfig } from 'vitest/config';

const beside = (name: string) => ({
  test: { name, root: `./${name}`, include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
});

export default defineConfig({
  test: {
    projects: [
      beside('core'),
      beside('db'),
      beside('server'),
      beside('web'),
      beside('fixtures'),
      { test: { name: 'architecture', root: './tests', include: ['architecture/**/*.test.ts'] } },
    ],
  },
});
