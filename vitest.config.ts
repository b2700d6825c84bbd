import { defineConfig } from 'vitest/config';

const postgres = './apps/server/test/harness/global-setup.ts';
const browser = './e2e/global-setup.ts';
const noNetwork = './apps/server/test/harness/no-network.ts';
const afterFile = './apps/server/test/harness/after-file.ts';
const never = ['**/node_modules/**', '**/dist/**', 'data/**'];

/** `server`: fast, in one process, on copies of a template database. `e2e` and `real-data`: one after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          include: ['apps/server/**/*.test.ts', 'apps/web/**/*.test.ts', 'packages/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: never,
          globalSetup: [postgres],
          setupFiles: [noNetwork, afterFile],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          exclude: never,
          globalSetup: [browser],
          pool: 'threads',
          isolate: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'real-data',
          include: ['**/*.real-data.ts'],
          exclude: never,
          globalSetup: [postgres, browser],
          pool: 'threads',
          isolate: false,
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
