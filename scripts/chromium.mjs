// Finds a Chromium to drive, and on Debian installs one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installWithApt, onPath } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (!base) return [];
    return [
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

/**
 * The path of an installed Chromium, Chrome or Edge; `CHROMIUM_PATH` has the first word.
 * @returns {string | null}
 */
export function findChromium() {
  const told = process.env.CHROMIUM_PATH;
  if (told) return existsSync(told) ? told : null;
  const known = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  return onPath(names) ?? known.find(existsSync) ?? null;
}

/** Finds a browser or installs Debian's Chromium; ends the process with one sentence where neither can be. */
export function ensureChromium() {
  const found = findChromium() ?? (installWithApt('Chromium', 'chromium') ? findChromium() : null);
  if (found) return found;
  console.error(
    'Duly Noted needs a Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to the program’s path.',
  );
  return process.exit(1);
}
