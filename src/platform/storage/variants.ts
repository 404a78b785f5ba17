import * as v from 'valibot';
import type { Variant } from '../../core/templates/variant.ts';
import { registers, stages } from '../../core/text/draft.ts';
import {
  type Area,
  readRecords,
  removeRecord,
  type SaveResult,
  watchRecords,
  writeRecord,
} from './record.ts';

const prefix = 'variant:';
const text = v.string();

const recordSchema = v.object({
  schema: v.literal(1),
  id: text,
  title: text,
  stage: v.picklist(stages),
  register: v.picklist(registers),
  subject: text,
  body: text,
  basedOn: text,
  updatedAt: text,
});

/** Where a variant went: `local` means the browser's synced storage was full, so it stays on this device. */
export type VariantSaved = { ok: true; area: Area } | Extract<SaveResult, { ok: false }>;

/** Every variant that can be read, newest first. Where both areas hold one id, the newer text wins. */
export async function loadVariants(): Promise<Variant[]> {
  const byId = new Map<string, Variant>();
  for (const area of ['sync', 'local'] as const) {
    const records = await readRecords(area, prefix, recordSchema);
    for (const { schema: _schema, ...variant } of records.values()) {
      const known = byId.get(variant.id);
      if (!known || known.updatedAt < variant.updatedAt) byId.set(variant.id, variant);
    }
  }
  return [...byId.values()].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Keeps a variant in synced storage, or on this device where that is full. */
export async function saveVariant(variant: Variant): Promise<VariantSaved> {
  const record = { schema: 1, ...variant };
  const synced = await writeRecord('sync', prefix + variant.id, record);
  if (synced.ok) {
    await removeRecord('local', prefix + variant.id);
    return { ok: true, area: 'sync' };
  }
  const local = await writeRecord('local', prefix + variant.id, record);
  return local.ok ? { ok: true, area: 'local' } : local;
}

/** Forgets a variant in both areas. */
export async function deleteVariant(id: string): Promise<SaveResult> {
  const local = await removeRecord('local', prefix + id);
  const synced = await removeRecord('sync', prefix + id);
  return local.ok ? synced : local;
}

export function watchVariants(onChange: () => void, signal: AbortSignal): void {
  watchRecords('sync', prefix, onChange, signal);
  watchRecords('local', prefix, onChange, signal);
}
