import type { Browser, Page } from 'playwright-core';
import type { ComposeContext, HostFault, InsertMode } from '../../src/core/text/compose.ts';
import type { ComposeOptions, DoubleOptions, SavedDraft } from '../doubles/double.ts';
import { closeWindows, loadDouble } from './double-page.ts';
import { hostsWorld, type IsolatedWorld } from './isolated.ts';

export type HostName = 'gmail' | 'outlook';

/** A double's page with the hosts loaded beside it, as a content script is. */
export interface HostPage {
  page: Page;
  open(options: Omit<ComposeOptions, 'to'> & Partial<Pick<ComposeOptions, 'to'>>): Promise<HostCompose>;
  /** Has the host take a compose out of the page into a window of its own. */
  popOut(compose: HostCompose): Promise<HostCompose>;
  close(): Promise<void>;
}

/** One compose, from both sides: the person and the host's page on one, our host code on the other. */
export interface HostCompose {
  /** The page or window it stands in. */
  page: Page;
  key: string;
  body: string;
  subject: string;
  /** Makes this the compose our code works on; the one opened last is. */
  hold(): Promise<void>;
  /** Clicks into the person's first line and types. */
  type(words: string): Promise<void>;
  /** The body's markup, once nothing waits to be saved. */
  html(): Promise<string>;
  saved(): Promise<SavedDraft | null>;
  press(keys: string): Promise<void>;
  context(): Promise<ComposeContext>;
  text(): Promise<string>;
  insert(body: string, mode?: InsertMode): Promise<HostFault | null>;
  setSubject(subject: string): Promise<void>;
  replace(words: string, replacement: string): Promise<HostFault | null>;
  /** What our button would stand between, as words; nothing where there is no place for it. */
  beside(): Promise<string[]>;
  /** Closes the window as the host does. */
  close(): Promise<void>;
}

/** Opens the double of a host in a context of its own. */
export async function openHostPage(
  browser: Browser,
  host: HostName,
  look: DoubleOptions = {},
): Promise<HostPage> {
  const page = await loadDouble(browser, host, look);
  const world = await hostsWorld(page);

  return {
    page,
    close: () => closeWindows(page),
    async open(options) {
      const to = options.to ?? [{ name: 'Ana Roy', address: 'ana.roy@acme.example' }];
      const key = await page.evaluate((asked) => window.double.openCompose(asked), { ...options, to });
      return composeOn({ page, double: page, world }, key);
    },
    async popOut(compose) {
      const arrival = page.waitForEvent('popup');
      await page.evaluate((key) => window.double.popOut(key), compose.key);
      const child = await arrival;
      // Outlook's windows are run by the page that opened them, Gmail's by themselves.
      const double = host === 'outlook' ? page : child;
      await double.waitForFunction(() => (window.double?.composes().length ?? 0) > 0);
      const key = await double.evaluate(() => window.double.composes().at(-1) ?? '');
      const { body } = await double.evaluate((own) => window.double.parts(own), key);
      await child.locator(body).waitFor();
      return composeOn({ page: child, double, world: await hostsWorld(child) }, key);
    },
  };
}

/** Where a compose stands, and which page's script runs it. */
interface Place {
  page: Page;
  double: Page;
  world: IsolatedWorld;
}

async function composeOn({ page, double, world }: Place, key: string): Promise<HostCompose> {
  const { body, subject } = await double.evaluate((own) => window.double.parts(own), key);
  const settle = (): Promise<void> => double.evaluate((own) => window.double.settled(own), key);
  await settle();
  const hold = (): Promise<void> =>
    world.evaluate(`(() => {
      host = hostFor(pageAddress(document));
      compose = host.find(document.querySelector(${JSON.stringify(body)}));
      text = hostText(host.id);
    })()`);
  await hold();
  return {
    page,
    key,
    hold,
    body,
    subject,
    async type(words) {
      await page.click(body, { position: { x: 40, y: 12 } });
      await page.keyboard.type(words);
    },
    async html() {
      await settle();
      return page.locator(body).innerHTML();
    },
    async saved() {
      await settle();
      return double.evaluate((own) => window.double.savedDraft(own), key);
    },
    async press(keys) {
      await page.keyboard.press(keys);
      await settle();
    },
    context: () => world.evaluate('text.context(compose)'),
    text: () => world.evaluate('text.read(compose).text'),
    insert: (mail, mode = 'above') =>
      world.evaluate(`text.insert(compose, ${JSON.stringify({ body: mail, mode })})`),
    setSubject: (line) => world.evaluate(`text.setSubject(compose, ${JSON.stringify(line)})`),
    replace: (words, replacement) =>
      world.evaluate(`(() => {
        const start = text.read(compose).text.indexOf(${JSON.stringify(words)});
        const span = { start, end: start + ${words.length} };
        return text.replace(compose, span, ${JSON.stringify(words)}, ${JSON.stringify(replacement)});
      })()`),
    beside: () =>
      world.evaluate(`(() => {
        const place = host.placeButton(compose);
        if ('fault' in place) return [];
        const { element } = place;
        const words = [element.previousElementSibling, element.nextElementSibling].map((each) => each?.textContent ?? '');
        element.remove();
        return words;
      })()`),
    close: () => double.evaluate((own) => window.double.close(own), key),
  };
}
