import type { Stage } from '../core/text/draft.ts';
import { browser } from './browser.ts';

/**
 * Opens one of our pages in a tab of its own; `page` is its path in the extension, with a query if need be.
 * Not by `getURL(path)`: for a page that mail pages may frame, Chromium answers with a passing address no tab takes.
 */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('') + page });
}

/** A mail the form is asked for. */
interface Asked {
  interview: string;
  person: string | undefined;
  stage: Stage;
}

/** The form's page for {@link openPage}: a blank one, or with the mail that is asked for. */
export function formPage(asked?: Asked): string {
  const page = 'src/panel/panel.html';
  if (!asked) return page;
  const { interview, person, stage } = asked;
  return `${page}?${new URLSearchParams({ interview, ...(person ? { person } : {}), stage })}`;
}

/** Opens an address of a mail site in a tab of its own. Any other is left alone: it may have come with a file. */
export async function openSite(address: string): Promise<void> {
  if (isMailSite(address)) await browser.tabs.create({ url: address });
}

/** The hosts stand in the manifest and nowhere else. */
function isMailSite(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin } = new URL(address);
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.some(({ matches }) => matches.includes(`${origin}/*`));
}
