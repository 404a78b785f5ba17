import * as v from 'valibot';
import { browser } from '../browser.ts';

const key = 'quick-draft';

const text = v.string();
const draftSchema = v.object({
  company: text,
  who: text,
  role: text,
  specific: text,
  day: text,
  time: text,
  promised: text,
});

/** Quick notes that are not saved as an interview yet. Days are ISO 8601, the time `HH:MM`. */
export type QuickDraft = v.InferOutput<typeof draftSchema>;

/** What stood in the quick notes when the popup closed over them, or null. Forgotten when the browser is closed. */
export async function loadQuickDraft(): Promise<QuickDraft | null> {
  const { [key]: value } = await browser.storage.session.get(key);
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Keeps the notes while they are typed: a popup closes when anything else is clicked. Null forgets them. */
export async function saveQuickDraft(draft: QuickDraft | null): Promise<void> {
  if (draft) await browser.storage.session.set({ [key]: draft });
  else await browser.storage.session.remove(key);
}
