import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/long-first.ts';

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
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A second, which is usual, is not enough on a busy machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/**/*.firefox.test.ts'],
          exclude: ['**/node_modules/**'],
          // Beside Chromium's files, and like them two at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
