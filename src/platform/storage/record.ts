import * as v from 'valibot';
import { browser } from '../browser.ts';

/**
 * Records in the browser's storage. Each carries its schema version, is validated when read, and a record that
 * cannot be read is moved aside under `unreadable:<key>` (kept for export), never dropped.
 */

export type Area = 'local' | 'sync';

/** Why something could not be kept; in words: `storageFull` or `planFull`, `storageFailed`. */
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
  return parseRecords(area, await readArea(area), prefix, schema, newest);
}

/** All that is kept in an area, as it is. */
export function readArea(area: Area): Promise<Record<string, unknown>> {
  return browser.storage[area].get(null);
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
  const kept = await writeRecord('local', asideMark + key, value);
  if (kept.ok) await removeRecord(area, key);
}

/** Writes one record. */
export function writeRecord(area: Area, key: string, value: unknown): Promise<SaveResult> {
  return writeRecords(area, { [key]: value });
}

/** Writes several records, by key: all of them or none. */
export function writeRecords(area: Area, records: Record<string, unknown>): Promise<SaveResult> {
  return attempt(() => browser.storage[area].set(records), area, Object.keys(records));
}

/** Removes records; removing what is not there is fine. */
export function removeRecord(area: Area, key: string | string[]): Promise<SaveResult> {
  return attempt(() => browser.storage[area].remove(key), area, [key].flat());
}

/** The records set aside because they could not be read, as they were, by the key they had. */
export async function loadUnreadable(): Promise<Record<string, unknown>> {
  const all = await browser.storage.local.get(null);
  const aside = Object.entries(all).filter(([key]) => key.startsWith(asideMark));
  return Object.fromEntries(aside.map(([key, value]) => [key.slice(asideMark.length), value]));
}

/** Calls back whenever a record under one of `prefixes` changes, in this window or another, until `signal` aborts. */
export function watchRecords(
  area: Area,
  prefixes: readonly string[],
  onChange: () => void,
  signal: AbortSignal,
): void {
  watchKeys(area, prefixes, onChange, signal);
}

/** A window's way to wait until it shows what it wrote. */
export interface Following {
  /** Resolves once everything this window wrote before has been called back with. */
  caughtUp(): Promise<void>;
}

/**
 * As {@link watchRecords}, with the values by key as they are now, undefined for a record that is gone. They are read
 * when they are told to have changed: a value that comes with the news may be older than one that was read since.
 */
export function followRecords(
  area: Area,
  prefixes: readonly string[],
  onChange: (changed: ReadonlyMap<string, unknown>) => void,
  signal: AbortSignal,
): Following {
  let last: Promise<unknown> = Promise.resolve();
  const read = (keys: readonly string[]): void => {
    // In the order asked for; one that fails is told of, and does not keep the next from being read.
    last = Promise.all([browser.storage[area].get([...keys]), last.catch(() => {})]).then(([now]) => {
      if (!signal.aborted) onChange(new Map(keys.map((key) => [key, now[key]])));
    });
  };
  watchKeys(area, prefixes, read, signal);
  const hear = (inArea: Area, keys: readonly string[]): void => {
    const ours = inArea === area ? under(prefixes, keys) : [];
    if (ours.length > 0) read(ours);
  };
  // The browser may tell of it only after the write has ended, and tells nothing when nothing is another.
  heard.add(hear);
  signal.addEventListener('abort', () => heard.delete(hear), { once: true });
  return {
    async caughtUp() {
      await last;
    },
  };
}

function watchKeys(
  area: Area,
  prefixes: readonly string[],
  onChange: (keys: string[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, changedArea: string): void => {
    const ours = changedArea === area ? under(prefixes, Object.keys(changes)) : [];
    if (ours.length > 0) onChange(ours);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function under(prefixes: readonly string[], keys: readonly string[]): string[] {
  return keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** Who hears what this window has written. */
const heard = new Set<(area: Area, keys: readonly string[]) => void>();

async function attempt(work: () => Promise<void>, area: Area, keys: readonly string[]): Promise<SaveResult> {
  try {
    await work();
  } catch (error) {
    // Chromium: "QUOTA_BYTES quota exceeded", "MAX_WRITE_OPERATIONS…"; Firefox: "QuotaExceededError".
    return { ok: false, fault: /quota/i.test(String(error)) ? 'full' : 'failed' };
  }
  for (const hear of heard) hear(area, keys);
  return { ok: true };
}
