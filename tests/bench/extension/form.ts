import type { BrowserContext, Frame, Page } from 'playwright-core';
import { panelFrame } from '../../browser.ts';
import { ourButton } from './button.ts';

declare global {
  interface Window {
    /** Wall-clock milliseconds at which a field of the form had the focus and the frame after it was drawn. */
    fieldFocusedAt?: number[];
    /** Wall-clock milliseconds of the last click. */
    clickedAt?: number;
  }
}

/** Both ends of the way from a click to the form keep the time; the pages are in different processes. */
export async function addClocks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') {
      window.addEventListener(
        'click',
        (event) => {
          window.clickedAt = performance.timeOrigin + event.timeStamp;
        },
        true,
      );
      return;
    }
    const times: number[] = [];
    window.fieldFocusedAt = times;
    const look = (): void => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          const canType = document.activeElement?.matches('input, textarea, [role="textbox"]') ?? false;
          if (document.hasFocus() && canType) times.push(performance.timeOrigin + performance.now());
        }),
      );
    };
    document.addEventListener('focusin', look, true);
    window.addEventListener('focus', look);
  });
}

/** Opens the form by a click; answers the milliseconds until a field of it could be typed into. */
export async function timeForm(page: Page): Promise<{ ms: number; form: Frame }> {
  const earlier = page.frames().find((frame) => frame.url().includes('/panel.html'));
  await earlier?.evaluate(() => window.fieldFocusedAt?.splice(0));
  await page.locator(ourButton).click();
  const form = await panelFrame(page);
  await form.waitForFunction(() => (window.fieldFocusedAt?.length ?? 0) > 0, null, { timeout: 2000 });
  // The caret may go on to another field; the last one counts.
  await page.waitForTimeout(250);
  const ready = await form.evaluate(() => window.fieldFocusedAt?.at(-1) ?? Number.NaN);
  const clicked = await page.evaluate(() => window.clickedAt ?? Number.NaN);
  return { ms: ready - clicked, form };
}

/** Puts the form away, as a person does. It stays loaded. */
export async function hideForm(page: Page): Promise<void> {
  await page.keyboard.press('Escape');

  await page.waitForTimeout(150);
}
