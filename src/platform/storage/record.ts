import * as v from 'valibot';
import { browser } from '../browser.ts';

/**
 * Records in the browser's storage. Each carries its schema version, is validated when read, and a record that
 * cannot be read is moved aside under `unreadable:<key>` (kept for export), never dropped.
 */

export type Area = 'local' | 'sync';

/** Why something could not be kept, in words for `messages.json`: `storageFull`, `storageFailed`. */
export type SaveFault = 'full' | 'failed';
export type SaveResult = { ok: true } | { ok: false; fault: SaveFault };

const asideMark = 'unreadable:';

/**
 * Reads every record whose key starts with `prefix`, by key. Never throws on bad content. A record of a version above
 * `newest` was written by a later Duly Noted (another device may have it already): it is left where it is.
 */
export async function readRecords<T>(
  area: Area,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
  newest: number,
): Promise<Map<string, T>> {
  return parseRecords(area, await browser.storage[area].get(null), prefix, schema, newest);
}

/** As {@link readRecords}, out of what was read from the area already. */
export async function parseRecords<T>(
  area: Area,
  all: Record<string, unknown>,
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
  newest: number,
): Promise<Map<string, T>> {
  const good = new Map<string, T>();
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(prefix)) continue;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) good.set(key, parsed.output);
    else if (!isNewer(value, newest)) await setAside(area, key, value);
  }
  return good;
}

function isNewer(value: unknown, newest: number): boolean {
  return v.is(v.object({ schema: v.pipe(v.number(), v.minValue(newest + 1)) }), value);
}

async function setAside(area: Area, key: string, value: unknown): Promise<void> {
  // Local has the room; the original goes only once the copy is safe.
  const kept = await attempt(() => browser.storage.local.set({ [asideMark + key]: value }));
  if (kept.ok) await attempt(() => browser.storage[area].remove(key));
}

/** Writes one record. */
export function writeRecord(area: Area, key: string, value: unknown): Promise<SaveResult> {
  return attempt(() => browser.storage[area].set({ [key]: value }));
}

/** Writes several records, by key: all of them or none. */
export function writeRecords(area: Area, records: Record<string, unknown>): Promise<SaveResult> {
  return attempt(() => browser.storage[area].set(records));
}

/** Removes records; removing what is not there is fine. */
export function removeRecord(area: Area, key: string | string[]): Promise<SaveResult> {
  return attempt(() => browser.storage[area].remove(key));
}

/** The records set aside because they could not be read, as they were, by the key they had. */
export async function loadUnreadable(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  const aside = Object.entries(all).filter(([key]) => key.startsWith(asideMark));
  return Object.fromEntries(aside.map(([key, value]) => [key.slice(asideMark.length), value]));
}

/**
 * Calls back whenever a record under one of `prefixes` changes, in this window or another, until `signal` aborts: with
 * the new values by key, undefined for a record that is gone.
 */
export function watchRecords(
  area: Area,
  prefixes: readonly string[],
  onChange: (changed: ReadonlyMap<string, unknown>) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
    if (changedArea !== area) return;
    const ours = Object.entries(changes).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (ours.length > 0) onChange(new Map(ours.map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function attempt(work: () => Promise<void>): Promise<SaveResult> {
  try {
    await work();
    return { ok: true };
  } catch (error) {
    // Chromium: "QUOTA_BYTES quota exceeded", "MAX_WRITE_OPERATIONS…"; Firefox: "QuotaExceededError".
    return { ok: false, fault: /quota/i.test(String(error)) ? 'full' : 'failed' };
  }
}
