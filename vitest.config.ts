import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/long-first.ts';

/** For a machine five times slower than most; each step inside a test gives up sooner, and names itself. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.e2e.test.ts', '**/*.firefox.test.ts', '**/node_modules/**'],
          setupFiles: ['tests/fuzz/seed.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.e2e.test.ts', 'src/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**'],
          // Each file launches a Chromium of its own; two cores carry two.
          maxWorkers: 2,
          // Loading Playwright and Vite anew takes longer than many a file; nothing they share is of one file alone.
          isolate: false,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/**/*.firefox.test.ts'],
          exclude: ['**/node_modules/**'],
          // Beside Chromium's files, and like them two at a time.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
