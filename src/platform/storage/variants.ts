import { inOrder } from '../../core/templates/order.ts';
import { descendsFrom, revised, sameText, setBeside } from '../../core/templates/revisions.ts';
import type { Variant } from '../../core/templates/variant.ts';
import { message } from '../i18n.ts';
import {
  type Area,
  parseRecords,
  readArea,
  removeRecord,
  type SaveResult,
  watchRecords,
  writeRecord,
  writeRecords,
} from './record.ts';
import { variantRecord } from './variant-record.ts';

const prefix = 'variant:';
/** What this device last wrote or saw of a variant it changed: the browser keeps only one of two parallel changes. */
const seenPrefix = 'seen-variant:';

/** Where a variant went: `local` means the browser's synced storage was full, so it stays on this device. */
export type VariantSaved = { ok: true; area: Area } | Extract<SaveResult, { ok: false }>;

/** Every variant that can be read, in the order they are offered in. A text that another device's took the place of is among them again. */
export async function loadVariants(): Promise<Variant[]> {
  const [synced, local] = await Promise.all([readArea('sync'), readArea('local')]);
  return variantsIn(synced, local);
}

/** The variants among all that the browser syncs and all that is kept on this device. */
export async function variantsIn(
  synced: Record<string, unknown>,
  local: Record<string, unknown>,
): Promise<Variant[]> {
  const variants = await newestIn({ sync: synced, local });
  const seen = await parseRecords('local', local, seenPrefix, variantRecord, 2);
  for (const own of seen.values()) {
    const now = variants.get(own.id);
    if (!now || now.revision === own.revision) continue;
    if (!descendsFrom(now, own.revision) && !sameText(now, own)) {
      const copy = copyOf(own);
      if (!(await write(copy)).ok) continue;
      variants.set(copy.id, copy);
    }
    await writeRecord('local', seenPrefix + now.id, asRecord(now));
  }
  return inOrder([...variants.values()]);
}

/**
 * Keeps a variant's text in synced storage, or on this device where that is full. What was kept meanwhile under the
 * same id, from another revision than this one began with, stands beside it afterwards.
 */
export async function saveVariant(variant: Variant): Promise<VariantSaved> {
  const stored = (await readVariants()).get(variant.id);
  const parallel = stored && stored.revision !== variant.revision && !sameText(stored, variant);
  if (parallel) {
    const kept = await write(copyOf(stored));
    if (!kept.ok) return kept;
  }
  const place = stored?.place ?? variant.place;
  const next = revised({ ...variant, place }, crypto.randomUUID().slice(0, 8), stored ? [stored] : []);
  const saved = await write(next);
  if (saved.ok) await writeRecord('local', seenPrefix + next.id, asRecord(next));
  return saved;
}

/** Changes what is not a variant's text, over what is kept now. Nothing happens to one that is gone. */
export async function changeVariant(
  id: string,
  change: Partial<Pick<Variant, 'title' | 'place' | 'basedOnText'>>,
): Promise<VariantSaved> {
  const stored = (await readVariants()).get(id);
  return stored ? write({ ...stored, ...change }) : { ok: true, area: 'sync' };
}

/** Keeps all of these, or none: in synced storage, in one write. */
export async function saveVariants(variants: readonly Variant[]): Promise<SaveResult> {
  const revision = crypto.randomUUID().slice(0, 8);
  const next = variants.map((variant) => revised(variant, revision));
  const saved = await writeRecords('sync', recordsOf(prefix, next));
  if (!saved.ok) return saved;
  await writeRecords('local', recordsOf(seenPrefix, next));
  for (const { id } of next) await removeRecord('local', prefix + id);
  return saved;
}

/** Forgets variants in both areas. */
export async function deleteVariants(ids: readonly string[]): Promise<SaveResult> {
  const keys = ids.map((id) => prefix + id);
  const local = await removeRecord('local', [...keys, ...ids.map((id) => seenPrefix + id)]);
  const synced = await removeRecord('sync', keys);
  return local.ok ? synced : local;
}

export function watchVariants(onChange: () => void, signal: AbortSignal): void {
  watchRecords('sync', [prefix], onChange, signal);
  watchRecords('local', [prefix], onChange, signal);
}

/** By id. Where both areas hold one, the newer text wins. */
async function newestIn(kept: Record<Area, Record<string, unknown>>): Promise<Map<string, Variant>> {
  const byId = new Map<string, Variant>();
  for (const area of ['sync', 'local'] as const) {
    for (const variant of (await parseRecords(area, kept[area], prefix, variantRecord, 2)).values()) {
      const known = byId.get(variant.id);
      if (!known || known.updatedAt < variant.updatedAt) byId.set(variant.id, variant);
    }
  }
  return byId;
}

async function readVariants(): Promise<Map<string, Variant>> {
  const [sync, local] = await Promise.all([readArea('sync'), readArea('local')]);
  return newestIn({ sync, local });
}

async function write(variant: Variant): Promise<VariantSaved> {
  const synced = await writeRecord('sync', prefix + variant.id, asRecord(variant));
  if (synced.ok) {
    await removeRecord('local', prefix + variant.id);
    return { ok: true, area: 'sync' };
  }
  const local = await writeRecord('local', prefix + variant.id, asRecord(variant));
  return local.ok ? { ok: true, area: 'local' } : local;
}

function copyOf(loser: Variant): Variant {
  return setBeside(loser, message('otherDevice', [loser.title]));
}

function asRecord(variant: Variant): object {
  return { schema: 2, ...variant };
}

function recordsOf(start: string, variants: readonly Variant[]): Record<string, object> {
  return Object.fromEntries(variants.map((variant) => [start + variant.id, asRecord(variant)]));
}
