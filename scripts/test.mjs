// Everything a change must pass, from a machine with Node and nothing else.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuild } from './build.mjs';
import { runChecks } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureFirefox } from './firefox.mjs';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const chromium = ensureChromium();
ensureFirefox();
const checked = runChecks();
ensureBuild('chrome');
ensureBuild('firefox');

const results = `${root}node_modules/.duly-noted-results.json`;
rmSync(results, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } },
);

// Counted from the results themselves; a check that fails counts as a failed test, so that the line cannot lie.
const counted = existsSync(results)
  ? JSON.parse(readFileSync(results, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
const failed =
  counted.numFailedTests + (checked ? 0 : 1) + (status !== 0 && counted.numFailedTests === 0 ? 1 : 0);
const skipped = counted.numPendingTests > 0 ? `, ${counted.numPendingTests} skipped` : '';
console.log(`${counted.numPassedTests} passed, ${failed} failed${skipped}`);
process.exit(failed === 0 && status === 0 ? 0 : 1);
