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

/** Types a flawed word into the compose; answers how long its last key waited for the underline. */
export async function timeUnderline(page: Page): Promise<{ ms: number; frames: number }> {
  await page.keyboard.type(' Reply ASA', { delay: 20 });
  await page.waitForTimeout(300);
  // A word under the caret may be left in peace until it is finished.
  const times = (await timeKey(page, 'P')) ?? (await timeKey(page, '.'));
  for (const _letter of ' Reply ASAP.') await page.keyboard.press('Backspace');
  await page.keyboard.type('.');
  await page.waitForTimeout(300);
  if (!times) throw new Error('a flawed word was not underlined');
  return times;
}

/** Presses a key; null when nothing was underlined within a second. */
async function timeKey(page: Page, key: string): Promise<{ ms: number; frames: number } | null> {
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
  const painted = (): boolean => (window.underline?.paintedAt ?? 0) > 0;
  await page.waitForFunction(painted, null, { timeout: 1000 }).catch(() => null);
  const { keyAt = 0, paintedAt = 0, frames = 0 } = (await page.evaluate(() => window.underline)) ?? {};
  return paintedAt > 0 ? { ms: paintedAt - keyAt, frames } : null;
}
