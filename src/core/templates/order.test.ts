import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moveVariant } from './order.ts';
import { placeFor, type Variant } from './variant.ts';

const make = (id: string, place: number): Variant => ({
  id,
  title: id,
  stage: 'thank-you',
  register: 'formal',
  subject: 's',
  body: 'b',
  basedOn: '',
  basedOnText: '',
  place,
  revision: 'r',
  earlier: [],
  updatedAt: '',
});

function apply(variants: Variant[], changes: Array<{ id: string; place: number }>): Variant[] {
  const places = new Map(changes.map(({ id, place }) => [id, place]));
  return variants.map((one) => ({ ...one, place: places.get(one.id) ?? one.place }));
}

describe('the order of the person’s own', () => {
  it('puts a new one in front', () => {
    expect(placeFor('2026-11-02T00:00:00Z')).toBeLessThan(placeFor('2026-11-01T00:00:00Z'));
    expect(placeFor('no day')).toBe(0);
  });

  it('moves by writing one record', () => {
    const row = ['a', 'b', 'c'].map((id, at) => make(id, at));
    const changes = moveVariant(row, 'c', -1);
    expect(changes).toHaveLength(1);
    expect(inOrder(apply(row, changes)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('stays within its stage', () => {
    const row = [make('a', 0), { ...make('x', 1), stage: 'follow-up' as const }, make('b', 2)];
    expect(inOrder(apply(row, moveVariant(row, 'b', -1))).map(({ id }) => id)).toEqual(['b', 'a', 'x']);
    expect(moveVariant(row, 'a', -1)).toEqual([]);
    expect(moveVariant(row, 'nobody', 1)).toEqual([]);
  });

  it('moves right wherever the others stand, however often', () => {
    const places = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 6 });
    const moves = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -6, max: 6 })), { maxLength: 80 });
    fc.assert(
      fc.property(places, moves, (start, list) => {
        let row = start.map((place, at) => make(String(at), place));
        for (const [which, by] of list) {
          const before = inOrder(row).map(({ id }) => id);
          const id = String(which % row.length);
          const from = before.indexOf(id);
          row = apply(row, moveVariant(row, id, by));
          before.splice(from, 1);
          before.splice(Math.max(0, Math.min(before.length, from + by)), 0, id);
          expect(inOrder(row).map((one) => one.id)).toEqual(before);
        }
      }),
    );
  });
});
