import { describe, expect, it } from 'vitest';
import type { Interview } from '../core/plan/interview.ts';
import type { PlanInput } from '../core/plan/next-step.ts';
import { inputOf, moment, peopleCalled, sentMail } from '../core/plan/plan-input.cases.ts';
import type { Sent } from '../core/plan/sent.ts';
import { overview } from './overview.ts';

const now = moment('2026-03-10');
const at = '2026-03-10T12:00:00.000Z';

/** An interview of 2 March, thanked for on the 3rd: its follow-up is due since the 10th. */
function of(id: string, known: Partial<Interview> = {}, sent: Sent[] = [thanks(id)]): PlanInput {
  return inputOf({ id, ...known }, sent);
}

function thanks(interview: string, known: Partial<Sent> = {}): Sent {
  return sentMail('thank-you', '2026-03-03', { interview, ...known });
}

function idsOf(inputs: readonly PlanInput[]) {
  const { due, asked, waiting, done } = overview(inputs, now, at);
  const ids = (entries: ReadonlyArray<{ input: PlanInput }>): string[] =>
    entries.map(({ input }) => input.interview.id);
  return { due: ids(due), asked: ids(asked), waiting: ids(waiting), done: ids(done) };
}

const none = { due: [], asked: [], waiting: [], done: [] };

describe('the overview', () => {
  it.each<[what: string, input: PlanInput, place: keyof typeof none]>([
    ['a mail whose day has come', of('one'), 'due'],
    ['a mail whose day is to come', of('one', { promisedDate: '2026-03-20' }), 'waiting'],
    ['an interview without a day', of('one', { interviewDate: '' }), 'waiting'],
    [
      'an interview asked about twice',
      of('one', {}, [sentMail('status-check', '2026-03-09', { interview: 'one' })]),
      'waiting',
    ],
    ['a mail that was put off', of('one', { snoozedUntil: '2026-03-10T12:00:00.001Z' }), 'waiting'],
    ['a mail that was put off until now', of('one', { snoozedUntil: at }), 'due'],
    ['an answer', of('one', { state: 'replied' }), 'done'],
    ['an offer', of('one', { state: 'offer' }), 'done'],
  ])('puts %s in one place', (_, input, place) => {
    expect(idsOf([input])).toEqual({ ...none, [place]: ['one'] });
  });

  it('asks about what may have been sent rather than calling it due', () => {
    const written = thanks('one', { certainty: 'written', at: '2026-03-09T12:00:00.000Z' });
    const input = of('one', { interviewDate: '2026-03-09' }, [written]);
    expect(idsOf([input])).toEqual({ ...none, asked: ['one'] });
  });

  it('names those nobody has written to yet', () => {
    const written = thanks('one', { certainty: 'written', person: 'ana' });
    const people = peopleCalled('ana', 'ben');
    const { due } = overview([of('one', { interviewDate: '2026-03-09', people }, [written])], now, at);
    expect(due.map((entry) => entry.people)).toEqual([['ben']]);
  });

  it('shows first what is late first, and what comes first', () => {
    const early = of('early', { interviewDate: '2026-02-20' }, [
      sentMail('thank-you', '2026-02-21', { interview: 'early' }),
    ]);
    const soon = of('soon', { promisedDate: '2026-03-12' });
    const later = of('later', { promisedDate: '2026-03-20' });
    const unknown = of('unknown', { interviewDate: '' });
    expect(idsOf([unknown, later, soon, of('one'), early])).toEqual({
      ...none,
      due: ['early', 'one'],
      waiting: ['soon', 'later', 'unknown'],
    });
  });
});
