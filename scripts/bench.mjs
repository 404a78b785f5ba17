// Times and weighs us and our rivals in one run. `--markdown` prints the tables for the README.
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureApart, ensureDependencies, root } from './setup.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();
ensureBuild('chrome');
// Beside the bench, where nothing else of the project sees them.
ensureApart('tests/bench/rivals', 'the rivals');

const { runnerImport } = await import('vite');
const { module } = await runnerImport('./scripts/bench.ts', { root, configFile: false, logLevel: 'error' });
process.exit(await module.main(process.argv.slice(2)));
