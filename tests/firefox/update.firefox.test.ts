import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { builtFor } from '../browser.ts';
import { type ServedDoubles, serveDoubles } from '../doubles/serve.ts';
import { type Desk, example, followUp, formReady, type MailName, openDesk } from '../e2e/person.ts';
import { findHidden, insideShadows, installOver, restingSpot } from './bidi.ts';
import { type FirefoxWithExtension, launchFirefox } from './launch.ts';

/** Firefox itself brings an update into the pages that are open. Chromium does not: `tests/e2e/update.e2e.test.ts`. */

const isButton: Parameters<typeof findHidden>[2] = ({ localName, attributes }) =>
  localName === 'button' && followUp.test(attributes['aria-label'] ?? '');

describe.skipIf(findFirefox() === null)('updated under an open page', () => {
  let browser: FirefoxWithExtension;
  let sites: ServedDoubles;
  let desk: Desk;
  beforeAll(async () => {
    browser = await launchFirefox();
    sites = await serveDoubles(browser.context);
  });
  afterAll(() => browser.close());
  afterEach(() => desk.page.close());

  it.each<MailName>(['gmail', 'outlook'])('%s: the new one takes over without a reload', async (mail) => {
    desk = await openDesk(browser, sites, mail);
    const { page } = desk;
    await findHidden(page, '[data-room]', isButton);
    const old = await page.locator('[data-room]').elementHandle();
    await installOver(page, builtFor('firefox'));
    await page.waitForFunction((gone) => !gone?.isConnected, old);
    const { x, y } = await restingSpot(page, '[data-room]', isButton);
    expect((await insideShadows(page, '[data-room]')).filter(isButton)).toHaveLength(1);
    await page.mouse.click(x, y);
    const form = await formReady(page);
    for (const [label, value] of Object.entries(example)) {
      await form.getByLabel(label, { exact: true }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(value);
    }
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.waitForFunction(
      (body) => body?.textContent?.includes('churn dashboard'),
      await desk.body.elementHandle(),
    );
  });
});
