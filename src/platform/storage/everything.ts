import { browser } from '../browser.ts';
import { inTurn } from './in-turn.ts';
import { type Area, removeRecord, type SaveResult, writeRecords } from './record.ts';

/** All records of both areas, as they are, those that cannot be read among them. */
export type Everything = Record<Area, Record<string, unknown>>;

const areas = ['local', 'sync'] as const;

export async function takeEverything(): Promise<Everything> {
  const [local, sync] = await Promise.all([browser.storage.local.get(null), browser.storage.sync.get(null)]);
  return { local, sync };
}

/** Forgets all of this, in both areas. What another window adds meanwhile is not of it and stays. */
export function forgetEverything(everything: Everything): Promise<SaveResult> {
  return inBoth((area) => removeRecord(area, Object.keys(everything[area])));
}

/** Puts back what differs between two moments, and nothing else: what came after both of them stays. */
export function turnBack(before: Everything, after: Everything): Promise<SaveResult> {
  return inBoth(async (area) => {
    const [was, is] = [before[area], after[area]];
    const changed = Object.entries(was).filter(([key, value]) => !isSame(value, is[key]));
    const kept = await writeRecords(area, Object.fromEntries(changed));
    const added = Object.keys(is).filter((key) => !(key in was));
    return kept.ok ? removeRecord(area, added) : kept;
  });
}

/** First on this device, which has the more to lose. */
function inBoth(work: (area: Area) => Promise<SaveResult>): Promise<SaveResult> {
  return inTurn('plan', async () => {
    for (const area of areas) {
      const saved = await work(area);
      if (!saved.ok) return saved;
    }
    return { ok: true };
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
