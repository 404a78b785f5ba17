// Times and weighs us and our rivals in one run. `--markdown` prints the tables for the README.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, root } from './setup.mjs';

/** Installs the rivals beside the bench, where nothing else of the project sees them. */
function ensureRivals() {
  const folder = `${root}tests/bench/rivals`;
  const stamp = `${folder}/node_modules/.duly-noted-lock`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing the rivals (once, about half a minute) …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    console.error('The rivals could not be installed. Check the network and run the command again.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();
ensureBuild('chrome');
ensureRivals();

const { runnerImport } = await import('vite');
const { module } = await runnerImport('./scripts/bench.ts', { root, configFile: false, logLevel: 'error' });
process.exit(await module.main(process.argv.slice(2)));
