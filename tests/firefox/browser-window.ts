import type { Page } from 'playwright-core';
import { sessionOf } from './bidi.ts';

/** What only Firefox's own window can do or tell: its tabs, zoom, theme, and the popup of a toolbar button. */

interface Contexts {
  contexts: Array<{ context: string; url: string }>;
}

/** Evaluates an expression in the browser's window that holds a page; its value must be JSON's. */
async function inWindow<T>(page: Page, expression: string): Promise<T> {
  const { session } = sessionOf(page, page);
  const { contexts } = (await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  })) as unknown as Contexts;
  const [first] = contexts;
  if (!first) throw new Error('Firefox has no window');
  const { result, exceptionDetails } = await session.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target: { context: first.context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse((result as { value: string }).value);
}

const allTabs = `[...Services.wm.getEnumerator('navigator:browser')].flatMap(({ gBrowser }) => [...gBrowser.tabs])`;

/** The addresses of all tabs, of those too that the extension opened itself. */
export function openTabs(page: Page): Promise<string[]> {
  return inWindow(page, `${allTabs}.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec)`);
}

/** Zooms a page as Ctrl and + do. */
export async function zoom(page: Page, factor: number): Promise<void> {
  const address = JSON.stringify(page.url());
  await inWindow(
    page,
    `${allTabs}.filter(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${address})
      .forEach(({ linkedBrowser }) => { linkedBrowser.fullZoom = ${factor}; })`,
  );
}

/** Has every page prefer this theme. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const setting = { dark: 0, light: 1 }[theme];
  await inWindow(
    page,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${setting})`,
  );
}

/** Presses the toolbar button: its popup opens as a person sees it. The page must be one of the extension. */
export async function openToolbarPopup(page: Page): Promise<void> {
  const uuid = new URL(page.url()).host;
  await inWindow(
    page,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(uuid)});
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      return action.openPopup(Services.wm.getMostRecentWindow('navigator:browser'), true);
    })().then(() => null)`,
  );
}
