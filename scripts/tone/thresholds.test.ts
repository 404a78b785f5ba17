import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/core/lint/tone/model.ts';
import { goodMails, type Judged, spoken, thresholdsFor } from './thresholds.ts';

const said = (odds: number): Verdict => ({ rule: 'pushy', odds, lead: odds });
const judged = (odds: number, halves: number[], rule = 'none', mail?: string): Judged => ({
  example: {
    text: '',
    tokens: [],
    rule,
    also: [],
    style: 'ordinary',
    stage: 'follow-up',
    hand: 'one',
    ...(mail === undefined ? {} : { mail }),
  },
  verdict: said(odds),
  halves: halves.map(said),
});

/** A thousand good mails of two sentences; how bad the whole one sounds, and how bad a half of it, from 0 to 5. */
const good = Array.from({ length: 1000 }, (_, i) => [
  judged(i / 200, [((i * 37) % 1000) / 200], 'none', `mail ${i}`),
  judged(-3, [], 'none', `mail ${i}`),
]).flat();
/** Faults as loud as the good mails are. */
const inWhole = Array.from({ length: 500 }, (_, i) => judged(i / 100, [], 'pushy'));
const inHalves = Array.from({ length: 500 }, (_, i) => judged(0, [i / 100], 'pushy'));

describe('the thresholds', () => {
  const found = thresholdsFor([...good, ...inWhole, ...inHalves]);
  const [whole = 0] = found.thresholds;
  const [half = 0] = found.halfThresholds;
  const flagged = (at: number, halfAt: number): number =>
    goodMails(good, {
      thresholds: found.thresholds.map(() => at),
      halfThresholds: found.thresholds.map(() => halfAt),
    }).flagged;

  it('are as low as nearly all good mails can bear', () => {
    expect(flagged(whole, half)).toBeLessThanOrEqual(34);
    expect(flagged(whole - 0.05, half)).toBeGreaterThan(34);
    expect(flagged(whole, half - 0.05)).toBeGreaterThan(34);
  });

  it('leave the flags that may be to whole sentences or to halves, wherever the faults are', () => {
    const [wholes, halves] = [inWhole, inHalves].map((faults) => thresholdsFor([...good, ...faults]));
    expect(wholes?.thresholds[0]).toBeLessThan(halves?.thresholds[0] ?? 0);
    expect(halves?.halfThresholds[0]).toBeLessThan(wholes?.halfThresholds[0] ?? 0);
  });

  it('are shared by all rules', () => {
    expect(new Set(found.thresholds).size).toBe(1);
    expect(new Set(found.halfThresholds).size).toBe(1);
  });

  it('stay up where the good mails would allow anything', () => {
    const { thresholds } = thresholdsFor([judged(-5, [], 'none', 'mail'), ...inWhole]);
    expect(thresholds[0]).toBe(1.8);
  });

  it('count what is named with the wrong act as not named', () => {
    const misheard = (faults: readonly Judged[]): Judged[] =>
      [...faults, ...faults].map((one) => ({ ...one, example: { ...one.example, rule: 'urgent' } }));
    const wholes = thresholdsFor([...good, ...inWhole]);
    const halves = thresholdsFor([...good, ...inHalves]);
    expect(thresholdsFor([...good, ...inWhole, ...misheard(inHalves)])).toEqual(wholes);
    expect(thresholdsFor([...good, ...misheard(inWhole), ...inHalves])).toEqual(halves);
  });

  it('make a sentence speak by itself before its halves do', () => {
    expect(spoken(judged(whole + 0.1, []), found)).toBe('pushy');
    expect(spoken(judged(whole - 0.1, [half + 0.1]), found)).toBe('pushy');
    expect(spoken(judged(whole - 0.1, [half - 0.1]), found)).toBeNull();
  });
});
