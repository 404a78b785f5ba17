import type { Browser, Page } from 'playwright-core';
import type { ComposeContext, HostFault, InsertMode } from '../../src/core/text/compose.ts';
import type { ComposeOptions, DoubleOptions, SavedDraft } from '../doubles/double.ts';
import { serveDoubles } from '../doubles/serve.ts';
import { hostsWorld } from './isolated.ts';

export type HostName = 'gmail' | 'outlook';

/** A double's page with the hosts loaded beside it, as a content script is. */
export interface HostPage {
  page: Page;
  open(options: Omit<ComposeOptions, 'to'> & Partial<Pick<ComposeOptions, 'to'>>): Promise<HostCompose>;
  close(): Promise<void>;
}

/** One compose, from both sides: the person and the host's page on one, our host code on the other. */
export interface HostCompose {
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
  /** Closes the window as the host does. */
  close(): Promise<void>;
}

/** Opens the double of a host in a context of its own. */
export async function openHostPage(
  browser: Browser,
  host: HostName,
  look: DoubleOptions = {},
): Promise<HostPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const sites = await serveDoubles(context);
  const page = await context.newPage();
  await page.goto(sites[host].address(look));
  await page.waitForFunction(() => window.double !== undefined);
  const world = await hostsWorld(page);

  return {
    page,
    close: () => context.close(),
    async open(options) {
      const to = options.to ?? [{ name: 'Ana Roy', address: 'ana.roy@acme.example' }];
      const key = await page.evaluate((asked) => window.double.openCompose(asked), { ...options, to });
      const { body, subject } = await page.evaluate((own) => window.double.parts(own), key);
      const settle = (): Promise<void> => page.evaluate((own) => window.double.settled(own), key);
      await settle();
      const hold = (): Promise<void> =>
        world.evaluate(`(() => {
          host = hostFor(new URL(location.href));
          compose = host.find(document.querySelector(${JSON.stringify(body)}));
          text = hostText(host.id);
        })()`);
      await hold();
      return {
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
          return page.evaluate((own) => window.double.savedDraft(own), key);
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
        close: () => page.evaluate((own) => window.double.close(own), key),
      };
    },
  };
}
