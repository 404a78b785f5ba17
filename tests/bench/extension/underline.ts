import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    underline?: { keyAt: number; paintedAt: number; frames: number };
  }
}

const values: Record<string, string> = { interviewDate: '2026-03-03', date: '2026-03-03' };

/** Fills the form, inserts the mail and waits until it stands in the compose: from then on it is under review. */
export async function insertMail(page: Page, form: Frame): Promise<void> {
  for (const field of await form.locator('input[data-field], textarea[data-field]').all()) {
    const name = (await field.getAttribute('data-field')) ?? '';
    if ((await field.inputValue()) === '') await field.fill(values[name] ?? `the ${name} of Halden Freight`);
  }
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    () => document.querySelector('[g_editable="true"]')?.textContent?.includes('Halden Freight'),
    null,
    { timeout: 5000 },
  );
}

const flawed = ' Reply ASAP';

/**
 * Types a flawed word into the mail; answers how long the key that ends it waited for the underline: a word under the
 * caret is left in peace until then.
 */
export async function timeUnderline(page: Page): Promise<{ ms: number; frames: number }> {
  // Nothing is said of what stands behind the name at the end, where the caret is put after the insertion.
  for (const key of ['Control+Home', 'ArrowDown', 'ArrowDown', 'End']) await page.keyboard.press(key);
  await page.keyboard.type(flawed, { delay: 20 });
  const times = await timeKey(page, '.');
  for (const _letter of `${flawed}.`) await page.keyboard.press('Backspace');
  await page.waitForFunction(isNotUnderlined);
  return times;
}

function isNotUnderlined(): boolean {
  return ![...CSS.highlights.values()].some((highlight) =>
    [...highlight].some((range) => range instanceof Range && range.toString().includes('ASAP')),
  );
}

/** Presses a key, and waits for the underline. */
async function timeKey(page: Page, key: string): Promise<{ ms: number; frames: number }> {
  await page.evaluate(() => {
    const seen = { keyAt: 0, paintedAt: 0, frames: 0 };
    window.underline = seen;
    const isUnderlined = (): boolean =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => range instanceof Range && range.toString().includes('ASAP')),
      );
    const tick = (): void => {
      if (isUnderlined()) seen.paintedAt = performance.now();
      else seen.frames += 1;
      if (seen.paintedAt === 0 && window.underline === seen) requestAnimationFrame(tick);
    };
    document.addEventListener(
      'keydown',
      (event) => {
        seen.keyAt = event.timeStamp;
        requestAnimationFrame(tick);
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => (window.underline?.paintedAt ?? 0) > 0);
  const { keyAt = 0, paintedAt = 0, frames = 0 } = (await page.evaluate(() => window.underline)) ?? {};
  return { ms: paintedAt - keyAt, frames };
}
