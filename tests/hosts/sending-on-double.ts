import type { Browser, Page } from 'playwright-core';
import type { SentReport } from '../../src/content/late/sent-mail.ts';
import type { DoubleOptions, DoublePage } from '../doubles/double.ts';
import type { OutlookComposeOptions } from '../doubles/outlook/double.ts';
import type { HostName } from './compose-on-double.ts';
import { closeWindows, loadDouble } from './double-page.ts';
import { hostsWorld } from './isolated.ts';

export const ana = { name: 'Ana Roy', address: 'ana.roy@acme.example' };
export const letter = { interview: 'acme', person: 'ana', stage: 'thank-you' } as const;

/** A compose with our mail in it, watched for being sent. */
export interface WatchedCompose {
  page: Page;
  key: string;
  parts: ReturnType<DoublePage['parts']>;
  /** What was reported by now, once two frames have passed: by then the page has told that a compose is gone. */
  reports(): Promise<SentReport[]>;
  /** Waits until the compose is gone from the page, and until that could be told. */
  gone(): Promise<void>;
}

export interface SendingPage {
  page: Page;
  /** Opens a compose that holds our mail. Unwatched, it is somebody else's. */
  open(options: OutlookComposeOptions, watched?: boolean): Promise<WatchedCompose>;
  close(): Promise<void>;
}

/** Opens the double of a host, with the noticing half of the content script beside it. */
export async function openSendingPage(
  browser: Browser,
  host: HostName,
  look: DoubleOptions = {},
): Promise<SendingPage> {
  const page = await loadDouble(browser, host, look);
  const world = await hostsWorld(page);
  await world.evaluate(`(() => {
    host = hostFor(new URL(location.href));
    reports = [];
    watchComposes(host, () => {}, new AbortController().signal);
  })()`);
  const frames = (): Promise<void> =>
    world.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');

  return {
    page,
    close: () => closeWindows(page),
    async open(options, watched = true) {
      const key = await page.evaluate((asked) => window.double.openCompose(asked), options);
      const parts = await page.evaluate((own) => window.double.parts(own), key);
      await page.evaluate((own) => window.double.settled(own), key);
      if (watched) {
        await world.evaluate(`(() => {
          const compose = host.find(document.querySelector(${JSON.stringify(parts.body)}));
          const holds = { letter: ${JSON.stringify(letter)}, copied: null };
          watchLetter(host, compose, holds, (told) => reports.push(told), lifeOf(host, compose));
        })()`);
      }
      return {
        page,
        key,
        parts,
        async reports() {
          await frames();
          return world.evaluate('reports');
        },
        async gone() {
          await page.locator(parts.body).waitFor({ state: 'detached' });
          await frames();
        },
      };
    },
  };
}
