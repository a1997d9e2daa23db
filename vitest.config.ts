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
      {
        test: {
          name: 'e2e',
          root: './tests',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['./e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'db-engines',
          root: './tests',
          include: ['db/**/*.test.ts'],
          globalSetup: ['./engines/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'imports', root: './tests', include: ['imports/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'api',
          root: './tests',
          include: ['api/**/*.test.ts'],
          globalSetup: ['./engines/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'cli',
          root: './tests',
          include: ['cli/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'charts',
          root: './tests',
          include: ['charts/**/*.test.{ts,tsx}'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'exports',
          root: './tests',
          include: ['exports/**/*.test.ts'],
          globalSetup: ['./engines/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'architecture', root: './tests', include: ['architecture/**/*.test.ts'] } },
    ],
  },
});
