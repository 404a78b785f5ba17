import type { Browser } from 'webextension-polyfill';

/**
 * The few API members a content script has, without the polyfill's 3 kB on every mail page:
 * Firefox offers `browser`, Chromium's `chrome` returns promises under Manifest V3.
 */
export function runtimeApi(): Pick<Browser, 'runtime' | 'i18n' | 'storage'> {
  const scope = globalThis as typeof globalThis & { browser?: Browser; chrome?: Browser };
  const api = scope.browser ?? scope.chrome;
  if (!api) throw new Error('no extension API in this world');
  return api;
}

/** False once the extension was updated or removed under an open page: this script is then an orphan. */
export function extensionAlive(): boolean {
  try {
    return runtimeApi().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The address under which this page can load a web-accessible file of ours. For mail pages Chromium makes up a passing
 * one, so that a site cannot tell by a known address that we are installed; our own pages can only load the real one.
 */
export function addressOf(path: string): string {
  const { getURL } = runtimeApi().runtime;
  const home = getURL('');
  return location.href.startsWith(home) ? home + path : getURL(path);
}
