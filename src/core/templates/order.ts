import { byCode } from '../text/by-code.ts';
import type { Stage } from '../text/draft.ts';
import type { Variant } from './variant.ts';

/** The person's own in the order they are offered in. */
export function inOrder(variants: readonly Variant[]): Variant[] {
  return [...variants].sort(
    (a, b) => a.place - b.place || byCode(b.updatedAt, a.updatedAt) || byCode(a.id, b.id),
  );
}

/**
 * What changes when a variant moves `by` places among those of its stage: as a rule its own place alone, as every
 * synced write counts; all of them where no number is left between two neighbours.
 */
export function moveVariant(
  variants: readonly Variant[],
  id: string,
  by: number,
): Array<{ id: string; place: number }> {
  const moved = variants.find((variant) => variant.id === id);
  if (!moved) return [];
  const row = ofStage(variants, moved.stage);
  const from = row.indexOf(moved);
  const to = Math.max(0, Math.min(row.length - 1, from + by));
  if (to === from) return [];
  row.splice(from, 1);
  const place = placeBetween(row[to - 1]?.place, row[to]?.place);
  if (place !== null) return [{ id, place }];
  row.splice(to, 0, moved);
  return row.map((variant, index) => ({ id: variant.id, place: index }));
}

/** One stage's variants, in order. */
export function ofStage(variants: readonly Variant[], stage: Stage): Variant[] {
  return inOrder(variants.filter((variant) => variant.stage === stage));
}

function placeBetween(before: number | undefined, after: number | undefined): number | null {
  const place =
    before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  const fits = (before === undefined || place > before) && (after === undefined || place < after);
  return fits ? place : null;
}
