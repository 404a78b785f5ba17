import type { Plan } from '../../core/plan/plan.ts';
import { browser } from '../browser.ts';

const key = 'glance';

/**
 * What the background saw of the plan when it last looked: without letters and without the texts of mails. A thousand
 * records take the browser long to hand over and one takes it no time, so a list is drawn from it until the plan itself
 * has come. Null where there is none; it goes with the browser, and with every update of the extension.
 */
export async function loadGlance(): Promise<Plan | null> {
  const { [key]: value } = await browser.storage.session.get(key);
  return typeof value === 'string' ? JSON.parse(value) : null;
}

/** Keeps what is seen of a plan at a glance; rather none than an old one. */
export async function saveGlance({ interviews, sent }: Plan): Promise<void> {
  const heads = sent.map((entry) => ({ ...entry, subject: '', body: '' }));
  const glance: Plan = { interviews, letters: [], sent: heads };
  try {
    await browser.storage.session.set({ [key]: JSON.stringify(glance) });
  } catch {
    await browser.storage.session.remove(key);
  }
}
