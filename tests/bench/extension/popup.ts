import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../browser.ts';
import { interviewRecord, letterRecord, type Records, sentRecord } from '../../e2e/plan-records.ts';

declare global {
  interface Window {
    /** Milliseconds since the popup was opened, once a list was painted. */
    listPaintedAt?: number;
  }
}

type Storage = { chrome: typeof import('webextension-polyfill') };

const dayMs = 86_400_000;
const words = 'it was good to talk about the churn dashboard and the lag of its nightly job, ';

/** So many interviews of the last sixty days, with notes and mails of a usual length. */
function interviewsOf(count: number, now: number): Records {
  const all: Records = {};
  for (let each = 0; each < count; each += 1) {
    const id = `interview-${each}`;
    const at = new Date(now - (each % 60) * dayMs).toISOString();
    const known = { company: `Company ${each}`, role: 'Data Analyst', interviewDate: at.slice(0, 10) };
    const state = each % 3 === 0 ? 'closed' : 'waiting';
    Object.assign(all, interviewRecord(id, { ...known, state, createdAt: at, updatedAt: at }));
    Object.assign(all, letterRecord(id, { specific: `the churn dashboard, ${each}` }));
    if (each % 2 === 0) {
      Object.assign(all, sentRecord(id, 'thank-you', at, { subject: 'Thank you', body: words.repeat(6) }));
    }
    if (each % 3 !== 0) {
      Object.assign(all, sentRecord(id, 'follow-up', at, { subject: 'A question', body: words.repeat(6) }));
    }
  }
  return all;
}

/** A page of its own size in which a popup can be opened again and again. */
export async function popupPage({ context }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript(() => {
    const eye = new MutationObserver(() => {
      if (!document.querySelector('[data-item]')) return;
      eye.disconnect();
      // The frame callback runs just before the paint, the timer after it.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.listPaintedAt = performance.now();
        }),
      );
    });
    eye.observe(document, { childList: true, subtree: true });
  });
  return page;
}

/** Stores so many interviews in place of what is there, and waits until the background has seen the last of them. */
export async function storeInterviews(page: Page, { id }: ExtensionBrowser, count: number): Promise<void> {
  await page.goto(`chrome-extension://${id}/src/options/options.html`);
  await page.evaluate(
    async ([all, last]) => {
      const { local, session } = (globalThis as unknown as Storage).chrome.storage;
      await Promise.all([local.clear(), session.remove('glance')]);
      const seen = new Promise<void>((resolve) => {
        session.onChanged.addListener(({ glance }) => {
          if (String(glance?.newValue).includes(`"${last}"`)) resolve();
        });
      });
      await local.set(all);
      await seen;
    },
    [interviewsOf(count, Date.now()), `interview-${count - 1}`] as const,
  );
}

/** Opens the popup; answers the milliseconds until its lists were painted. `afresh`: as before the background looked. */
export async function timePopup(page: Page, { id }: ExtensionBrowser, afresh: boolean): Promise<number> {
  if (afresh) {
    await page.evaluate(() => (globalThis as unknown as Storage).chrome.storage.session.remove('glance'));
  }
  await page.goto(`chrome-extension://${id}/src/popup/popup.html`);
  await page.waitForFunction(() => window.listPaintedAt !== undefined);
  // The next one begins when this one has nothing left to do.
  await page.locator('main:not([aria-busy="true"])').waitFor();
  return page.evaluate(() => window.listPaintedAt ?? Number.NaN);
}
