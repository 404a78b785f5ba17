import { expect, test } from 'vitest';
import { waysInSight } from './ways-in-sight.ts';

const way = { next: 1, own: 'possible' } as const;
const ways = { specific: way, value: way };
const woven = { specific: 'I liked the tour.', value: '' };

test('a note is told otherwise where its words stand in the mail, or may come to', () => {
  expect(waysInSight({ ways, woven }, 'Dear Ana. I liked the tour.', false)).toEqual(ways);
});

test('not where they were changed by hand, and nothing comes into a mail that was', () => {
  expect(waysInSight({ ways, woven }, 'Dear Ana. I loved the tour.', true)).toEqual({});
  expect(waysInSight({ ways, woven }, 'Hello Ana. I liked the tour.', true)).toEqual({ specific: way });
});

test('not where the template has no place for it, or nothing is made yet', () => {
  expect(waysInSight({ ways, woven }, 'Dear Ana.', false)).toEqual({ value: way });
  expect(waysInSight({ ways: {}, woven: {} }, '', false)).toEqual({});
});
