// Times and weighs us and our rivals in one run. `--markdown` prints the tables for the README.
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { run } from './run.mjs';
import { ensureApart, ensureDependencies } from './setup.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();
ensureBuild('chrome');
// Beside the bench, where nothing else of the project sees them.
ensureApart('tests/bench/rivals', 'the rivals');

process.exit(await run('bench'));
