// Sets up, opens a browser with the extension on its welcome page; without a screen it walks the main job itself.
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { run } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

ensureDependencies();
const chromium = ensureChromium();
process.env.CHROMIUM_PATH = chromium;
ensureBuild('chrome');

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
// Playwright may leave handles open behind a closed browser; the exit code is known, so the process ends.
process.exit(await run(hasScreen && !process.argv.includes('--headless') ? 'open' : 'demo'));
