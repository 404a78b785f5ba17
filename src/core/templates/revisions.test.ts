import { describe, expect, it } from 'vitest';
import { descendsFrom, revised, sameText, setBeside } from './revisions.ts';
import type { Variant } from './variant.ts';

const variant: Variant = {
  id: 'mine',
  title: 'Mine',
  stage: 'thank-you',
  register: 'formal',
  subject: 'S',
  body: 'B',
  basedOn: 'thank-you-formal',
  basedOnText: '',
  place: 0,
  revision: 'r1',
  earlier: [],
  updatedAt: '2026-11-01T09:00:00.000Z',
};

describe('two devices on one variant', () => {
  it('knows a later text from a parallel one', () => {
    const here = revised({ ...variant, body: 'here' }, 'r2');
    const there = revised({ ...variant, body: 'there' }, 'r3');
    expect(descendsFrom(here, 'r1')).toBe(true);
    expect(descendsFrom(there, here.revision)).toBe(false);
    const both = revised(here, 'r4', [there]);
    expect([both, here].map((one) => descendsFrom(one, 'r3'))).toEqual([true, false]);
  });

  it('forgets no revision twice and not for long', () => {
    let now = variant;
    for (let at = 0; at < 60; at += 1) now = revised(now, `n${at}`, [now]);
    expect(now.earlier.length).toBe(20);
    expect(new Set(now.earlier).size).toBe(20);
    expect(now.earlier[0]).toBe('n58');
  });

  it('sets the loser beside under one id, however often it is found', () => {
    const copy = setBeside(variant, 'Mine (other device)');
    expect(copy.id).toBe(setBeside(variant, 'x').id);
    expect(copy.id).not.toBe(variant.id);
    expect(sameText(copy, variant)).toBe(true);
  });
});
