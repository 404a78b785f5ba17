import { describe, expect, it } from 'vitest';
import { mine } from './pack.cases.ts';
import { bytesOver, storedBytes } from './storable.ts';

describe('what fits into synced storage', () => {
  it('counts bytes as the browser does', () => {
    const plain = storedBytes(mine);
    expect(storedBytes({ ...mine, body: `${mine.body}é` }) - plain).toBe(2);
    expect(storedBytes({ ...mine, body: `${mine.body}🎉` }) - plain).toBe(4);
    expect(storedBytes({ ...mine, body: `${mine.body}<` }) - plain).toBe(6);
  });

  it('weighs all together, a changed one once', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...mine, id: `m${at}`, body: 'x'.repeat(7_000) }));
    expect(bytesOver([], many)).toBeGreaterThan(40_000);
    expect(bytesOver([mine], [mine])).toBe(0);
  });
});
