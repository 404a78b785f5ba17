import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** How many nodes have come and gone in the list that scrolls by; null ends it. */
    scrolledBy?: number | null;
  }
}

/** Lets a mail list scroll by until {@link stopScrolling}: `rate` nodes come or go each second. */
export async function startScrolling(page: Page, rate: number): Promise<void> {
  await page.evaluate((perSecond) => {
    const list = document.createElement('div');
    list.style.cssText = 'position:fixed;inset:0 auto auto 0;height:1px;overflow:hidden;visibility:hidden';
    document.body.append(list);
    window.scrolledBy = 0;
    let last = performance.now();
    let owed = 0;
    const step = (): void => {
      if (typeof window.scrolledBy !== 'number') {
        list.remove();
        return;
      }
      const now = performance.now();
      // A machine that falls behind makes up for it, but not all at once.
      owed = Math.min(owed + ((now - last) * perSecond) / 1000, perSecond / 4);
      last = now;
      // A row of ten nodes comes in below, one goes above.
      for (; owed >= 20; owed -= 20) {
        const row = document.createElement('div');
        row.className = 'row';
        for (let cell = 0; cell < 9; cell += 1) row.append(document.createElement('span'));
        list.append(row);
        if (list.childElementCount > 50) list.firstElementChild?.remove();
        window.scrolledBy += 20;
      }
      requestAnimationFrame(step);
    };
    step();
  }, rate);
}

/** Answers how many nodes came or went. */
export function stopScrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const total = window.scrolledBy ?? 0;
    window.scrolledBy = null;
    await new Promise(requestAnimationFrame);
    return total;
  });
}
