import { describe, expect, it } from 'vitest';
import type { Interview } from './interview.ts';
import { first, thanks } from './next-step.cases.ts';
import { inputOf } from './plan-input.cases.ts';
import type { Sent } from './sent.ts';
import { unconfirmed } from './sent-log.ts';

describe('what is written and may be sent', () => {
  const written: Sent = { ...thanks, certainty: 'written' };
  const ids = (sent: Sent[], known: Partial<Interview> = {}) =>
    unconfirmed(inputOf(known, sent)).map(({ id }) => id);

  it('is asked about', () => expect(ids([written])).toEqual([written.id]));
  it('is not asked about once it is known', () =>
    expect(ids([written, { ...thanks, id: 'sent' }])).toEqual([]));
  it('is asked about once, for the last of its kind', () => {
    const again = { ...written, id: 'again', at: '2026-03-04T09:00:00.000Z' };
    expect(ids([again, written])).toEqual(['again']);
  });
  it('is asked about for each person and stage', () => {
    const toLee = { ...written, id: 'lee', person: 'lee', at: '2026-03-02T18:00:00.000Z' };
    expect(ids([written, toLee, { ...first, person: 'lee' }])).toEqual(['lee', written.id]);
  });
  it('is not asked about when all is over', () => expect(ids([written], { state: 'closed' })).toEqual([]));
  it('is the interview’s own', () => expect(ids([{ ...written, interview: 'else' }])).toEqual([]));
});
