import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from '../browser.ts';
import { type HostCompose, type HostName, type HostPage, openHostPage } from './compose-on-double.ts';

/** Composes that are moved, put away and brought back, and several at once. */

const mail = 'Dear Ana,\n\nThank you for Tuesday.\n\nSam';

let browser: Browser;
let on: HostPage;
beforeAll(async () => {
  browser = await launchPlain();
});
afterAll(() => browser.close());
afterEach(() => on.close());

/** Inserts, and takes it back in one step. */
async function expectWorks(compose: HostCompose): Promise<void> {
  const before = await compose.html();
  expect(await compose.insert(mail)).toBeNull();
  expect((await compose.text()).trim()).toBe(mail);
  expect((await compose.saved())?.text).toContain('Thank you for Tuesday.');
  await compose.press('Control+z');
  expect(await compose.html()).toBe(before);
}

describe('gmail', () => {
  beforeEach(async () => {
    on = await openHostPage(browser, 'gmail');
  });
  const act = (compose: HostCompose, what: 'minimise' | 'fullScreen'): Promise<void> =>
    on.page.evaluate(([key, name]) => window.double[name]?.(key), [compose.key, what] as const);

  it('full screen and back', async () => {
    const compose = await on.open({ kind: 'new' });
    await act(compose, 'fullScreen');
    await expectWorks(compose);
    await act(compose, 'fullScreen');
    await expectWorks(compose);
  });

  it('minimised: nothing is written where nobody sees it; brought back: it is', async () => {
    const compose = await on.open({ kind: 'new' });
    const before = await compose.html();
    await act(compose, 'minimise');
    expect(await compose.insert(mail)).toEqual({ kind: 'refused-by-page' });
    expect(await compose.html()).toBe(before);
    await act(compose, 'minimise');
    await expectWorks(compose);
  });
});

describe.each<HostName>(['gmail', 'outlook'])('%s', (host) => {
  beforeEach(async () => {
    on = await openHostPage(browser, host);
  });

  it('two at once: each mail goes into its own', async () => {
    const first = await on.open({ kind: 'new' });
    const second = await on.open({ kind: 'new', to: [] });
    expect(await second.insert(mail)).toBeNull();
    expect((await first.saved())?.text ?? '').not.toContain('Tuesday');
    expect((await second.saved())?.text).toContain('Tuesday');
  });
});

it('outlook: a draft put behind another, and its tab chosen again', async () => {
  on = await openHostPage(browser, 'outlook');
  const first = await on.open({ kind: 'new', subject: 'First' });
  await on.open({ kind: 'new', subject: 'Second' });
  await on.page.getByRole('tab', { name: /First/ }).click();
  await first.hold();
  await expectWorks(first);
});
