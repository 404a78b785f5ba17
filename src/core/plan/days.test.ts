import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addBusinessDays,
  addDays,
  dayNumber,
  daysBetween,
  isDay,
  latestDay,
  onBusinessDay,
  workingDaysBetween,
} from './days.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days));

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
  // The nights on which Europe and North America change their clocks.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-03-08', 1, '2026-03-09'],
  ['2026-11-01', 1, '2026-11-02'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  // 2 March 2026 is a Monday.
  ['2026-03-02', 0, '2026-03-02'],
  ['2026-03-02', 2, '2026-03-04'],
  ['2026-03-02', 5, '2026-03-09'],
  ['2026-03-05', 2, '2026-03-09'],
  ['2026-03-06', 1, '2026-03-09'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-08', 2, '2026-03-10'],
])('%s and %i working days is %s', (from, days, to) => {
  expect(addBusinessDays(from, days)).toBe(to);
});

test.each([
  ['2026-03-06', '2026-03-06'],
  ['2026-03-07', '2026-03-09'],
  ['2026-03-08', '2026-03-09'],
  ['2026-03-09', '2026-03-09'],
])('%s waits for %s', (from, to) => {
  expect(onBusinessDay(from)).toBe(to);
});

it('knows what is a day', () => {
  for (const text of ['2026-03-02', '2026-03-02T23:59:59Z', '2028-02-29']) expect(isDay(text)).toBe(true);
  for (const text of ['', '2026-02-29', '2026-13-01', '2026-00-10', '0026-01-01x', 'soon', '2026-3-2']) {
    expect(isDay(text)).toBe(false);
  }
  expect(dayNumber(undefined)).toBeNull();
});

it('refuses to reckon with what is no day', () => {
  expect(() => addDays('', 1)).toThrow(RangeError);
});

it('finds the latest day', () => {
  expect(latestDay('', '2026-03-02', '2025-12-31')).toBe('2026-03-02');
  expect(latestDay()).toBe('');
});

describe('working days', () => {
  it('are counted as they are added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 300 }), (from, days) => {
        const to = addBusinessDays(from, days);
        expect(workingDaysBetween(dayNumber(from) ?? 0, dayNumber(to) ?? 0)).toBe(days);
        if (days > 0) expect(onBusinessDay(to)).toBe(to);
      }),
    );
  });

  it('agree with the calendar of the language', () => {
    fc.assert(
      fc.property(day, (from) => {
        const weekday = new Date(`${from}T12:00:00Z`).getUTCDay();
        expect(onBusinessDay(from) === from).toBe(weekday !== 0 && weekday !== 6);
      }),
    );
  });
});
