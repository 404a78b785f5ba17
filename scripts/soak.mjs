// Two hundred composes in one page: what of ours stays behind, and what a scrolling list costs with us and without.
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
process.env.CHROMIUM_PATH = ensureChromium();
if (!process.env.EXTENSION_DIST) ensureBuild('chrome');
process.exit(await run('soak'));
