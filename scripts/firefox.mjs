// Finds a Firefox to drive, and on Debian installs one.
import { existsSync } from 'node:fs';
import { installWithApt, onPath } from './programs.mjs';

const names = ['firefox-esr', 'firefox'];

const places = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    return base ? [`${base}\\Mozilla Firefox\\firefox.exe`] : [];
  }),
};

/**
 * The path of an installed Firefox; `FIREFOX_PATH` has the first word.
 * @returns {string | null}
 */
export function findFirefox() {
  const told = process.env.FIREFOX_PATH;
  if (told) return existsSync(told) ? told : null;
  const known = process.platform === 'darwin' || process.platform === 'win32' ? places[process.platform] : [];
  return onPath(names) ?? known.find(existsSync) ?? null;
}

/**
 * Finds a Firefox or installs Debian's. Where neither can be, says so: everything but the tests in Firefox works.
 * @returns {string | null}
 */
export function ensureFirefox() {
  const found = findFirefox() ?? (installWithApt('Firefox', 'firefox-esr') ? findFirefox() : null);
  if (!found) {
    console.error(
      'There is no Firefox here, so what is tested in Firefox is skipped: install one, or set FIREFOX_PATH to the program’s path.',
    );
  }
  return found;
}
