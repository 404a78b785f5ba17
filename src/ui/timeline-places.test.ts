import { describe, expect, it } from 'vitest';
import { placeOfToday, timelinePlaces } from './timeline-places.ts';

describe('the places of days on a line', () => {
  it('are true to scale where there is room', () => {
    expect(timelinePlaces(['2026-03-02', '2026-03-07', '2026-03-12'], 0.1)).toEqual([0, 0.5, 1]);
  });

  it('keep their distance where days are close', () => {
    const places = timelinePlaces(['2026-03-02', '2026-03-02', '2026-03-03', '2026-03-30'], 0.25);
    expect(places).toEqual([0, 0.25, 0.5, 1]);
  });

  it('never run over the end', () => {
    const places = timelinePlaces(['2026-03-02', '2026-03-29', '2026-03-30', '2026-03-30'], 0.25);
    expect(places).toEqual([0, 0.5, 0.75, 1]);
  });

  it('begin on the left when all are the same day', () => {
    expect(timelinePlaces(['2026-03-02', '2026-03-02'], 0.2)).toEqual([0, 0.2]);
    expect(timelinePlaces(['2026-03-02'], 0.2)).toEqual([0]);
    expect(timelinePlaces([], 0.2)).toEqual([]);
  });
});

describe('the place of today', () => {
  const days = ['2026-03-02', '2026-03-04', '2026-03-12'];
  const places = [0, 0.5, 1];

  it('lies between its neighbours, in proportion', () => {
    expect(placeOfToday(days, places, '2026-03-03')).toBe(0.25);
    expect(placeOfToday(days, places, '2026-03-04')).toBe(0.5);
    expect(placeOfToday(days, places, '2026-03-06')).toBe(0.625);
  });

  it('is an end when all is over or nothing has begun', () => {
    expect(placeOfToday(days, places, '2026-02-01')).toBe(0);
    expect(placeOfToday(days, places, '2026-04-01')).toBe(1);
    expect(placeOfToday([], [], '2026-04-01')).toBe(0);
  });
});
