// Finds a Chromium to drive, and on Debian installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const known = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  // The names' order is the order of preference, whatever the order of folders.
  const found = onPath.filter(existsSync);
  const best = names.flatMap((name) => found.filter((path) => path.endsWith(name)))[0];
  return best ?? known.find(existsSync) ?? null;
}

/** Finds a browser or installs Debian's Chromium; ends the process with one sentence where neither can be. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium from the system’s packages (once, a minute or two) …');
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const command of [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ]) {
      const [program = '', ...rest] = [...sudo, ...command];
      spawnSync(program, rest, {
        stdio: ['ignore', 'ignore', 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(
    'Duly Noted needs a Chromium, Chrome or Edge: install one, or set CHROMIUM_PATH to the program’s path.',
  );
  return process.exit(1);
}
