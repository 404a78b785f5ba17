// Sets up, opens a browser with the extension on its welcome page; without a screen it walks the main job itself.
import { ensureBuild } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, root } from './setup.mjs';

ensureDependencies();
const chromium = ensureChromium();
process.env.CHROMIUM_PATH = chromium;
ensureBuild('chrome');

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const script = hasScreen && !process.argv.includes('--headless') ? './scripts/open.ts' : './scripts/demo.ts';
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}${script.slice(2)}`, {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exit(await module.main());
