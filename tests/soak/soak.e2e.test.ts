import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMeter } from '../bench/extension/nodes.ts';
import { type ExtensionBrowser, launchPlain, launchWithExtension } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { work } from './composes.ts';
import { type Holdings, holdingsOf } from './holdings.ts';

/** `npm run soak` in small: what grows with every compose is a leak, however little it is. */

let browser: ExtensionBrowser;
let plain: Browser;
let sites: ServedDoubles;
beforeAll(async () => {
  browser = await launchWithExtension();
  plain = await launchPlain();
  sites = await serveDoubles(browser.context);
});
afterAll(async () => {
  await browser.close();
  await plain.close();
});

// The first ones load scripts and fill caches.
const warm = 4;
const composes = 20;

/** What the page holds more after all composes than after the first few. */
async function growth(mail: 'gmail' | 'outlook', ours: boolean): Promise<Holdings & { left: Holdings }> {
  const context = ours ? browser.context : await plain.newContext({ viewport: { width: 1440, height: 900 } });
  if (!ours) await serveDoubles(context);
  const page = await context.newPage();
  await page.goto(sites[mail].address());
  await page.waitForFunction(() => window.double !== undefined);
  const meter = await openMeter(page);
  await work(page, 0, warm, ours);
  const before = await holdingsOf(page, meter);
  await work(page, warm, composes, ours);
  const left = await holdingsOf(page, meter);
  await page.close();
  if (!ours) await context.close();
  const more = (name: keyof Holdings): number => left[name] - before[name];
  return {
    left,
    heapBytes: more('heapBytes'),
    nodes: more('nodes'),
    listeners: more('listeners'),
    highlights: more('highlights'),
    frames: more('frames'),
    elements: more('elements'),
  };
}

describe.each(['gmail', 'outlook'] as const)('twenty composes in one %s page', (mail) => {
  it('leave nothing of ours behind', async () => {
    const ours = await growth(mail, true);
    const theirs = await growth(mail, false);
    expect(ours.left).toMatchObject({ highlights: 0, frames: 0, elements: 0 });
    // A compose is some 280 nodes and dozens of listeners. The last few may be held for a while, with us as without:
    // by undo, by what can still be taken back, by a collector that is in no hurry.
    const each = (name: 'nodes' | 'listeners'): number => (ours[name] - theirs[name]) / (composes - warm);
    expect(each('nodes')).toBeLessThan(80);
    expect(each('listeners')).toBeLessThan(5);
  }, 600_000);
});
