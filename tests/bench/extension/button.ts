import type { Page } from 'playwright-core';

/** Our button, once it has found its room; what is inside is closed to the page. */
export const ourButton = '[data-room]';

/** How long one compose stood in the page before our button stood in it. */
export interface ButtonDelay {
  ms: number;
  frames: number;
}

/** Opens a compose on the Gmail double, waits for the button and closes the compose again. */
export function timeButton(page: Page): Promise<ButtonDelay> {
  return page.evaluate(async (button) => {
    const times = { body: 0, button: 0, frames: 0 };
    const tick = (): void => {
      if (times.button > 0) return;
      if (times.body > 0) times.frames += 1;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const mounted = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (times.body === 0 && document.querySelector('[g_editable="true"]')) times.body = performance.now();
        if (!document.querySelector(button)) return;
        times.button = performance.now();
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-room'] });
    });
    const key = await window.double.openCompose({ kind: 'new' });
    await mounted;
    window.double.close(key);
    // The next compose must not meet what is left of this one.
    while (document.querySelector(`[g_editable="true"], ${button}`)) await new Promise(requestAnimationFrame);
    return { ms: times.button - times.body, frames: times.frames };
  }, ourButton);
}
