import { expect, it, test } from 'vitest';
import type { Interview } from './interview.ts';
import { first, second, thanks } from './next-step.cases.ts';
import { inputOf, moment, peopleCalled } from './plan-input.cases.ts';
import type { QuietHours } from './quiet-hours.ts';
import { reminders } from './reminders.ts';
import type { Sent } from './sent.ts';

const night = { from: '20:00', to: '08:00' };

test.each<
  [
    name: string,
    now: string,
    known: Partial<Interview>,
    sent: Sent[],
    quiet: QuietHours | null,
    due: string[],
    next: string | null,
  ]
>([
  ['thanks, when work is over', '2026-03-02 17:59', {}, [], null, [], '2026-03-02 18:00'],
  ['thanks due', '2026-03-02 18:00', {}, [], null, ['acme:thank-you:2026-03-02'], '2026-03-10 09:00'],
  [
    'thanks, when the talk is over',
    '2026-03-01',
    { interviewTime: '11:30' },
    [],
    null,
    [],
    '2026-03-02 11:30',
  ],
  [
    'thanks after a late talk wait for the night',
    '2026-03-02 21:30',
    { interviewTime: '21:15' },
    [],
    night,
    [],
    '2026-03-03 08:00',
  ],
  ['a nudge in the place of thanks', '2026-03-10 09:00', {}, [], null, ['acme:follow-up:2026-03-09'], null],
  ['a nudge to come', '2026-03-04', {}, [thanks], null, [], '2026-03-10 09:00'],
  ['a nudge before nine', '2026-03-10 08:59', {}, [thanks], null, [], '2026-03-10 09:00'],
  ['a nudge due', '2026-03-10 09:00', {}, [thanks], null, ['acme:follow-up:2026-03-10'], null],
  [
    'a nudge due in the night',
    '2026-03-10 23:00',
    {},
    [thanks],
    night,
    ['acme:follow-up:2026-03-10'],
    '2026-03-11 08:00',
  ],
  [
    'a nudge on a morning kept quiet',
    '2026-03-04',
    {},
    [thanks],
    { from: '00:00', to: '11:00' },
    [],
    '2026-03-10 11:00',
  ],
  ['after two nudges', '2026-03-30', {}, [thanks, first, second], null, [], null],
  [
    'put off',
    '2026-03-10 10:00',
    { snoozedUntil: '2026-03-12T14:00:00.000Z' },
    [thanks],
    null,
    [],
    '2026-03-12 14:00',
  ],
  [
    'put off into the night',
    '2026-03-10 10:00',
    { snoozedUntil: '2026-03-12T22:00:00.000Z' },
    [thanks],
    night,
    [],
    '2026-03-13 08:00',
  ],
  [
    'put off, and due again',
    '2026-03-12 14:00',
    { snoozedUntil: '2026-03-12T14:00:00.000Z' },
    [thanks],
    null,
    ['acme:follow-up:2026-03-10:2026-03-12T14:00:00.000Z'],
    null,
  ],
  [
    'put off once, for an earlier mail',
    '2026-03-10 09:00',
    { snoozedUntil: '2026-03-04T14:00:00.000Z' },
    [thanks],
    null,
    ['acme:follow-up:2026-03-10'],
    null,
  ],
  [
    'a rejection to answer',
    '2026-03-10 17:00',
    { state: 'rejected', stateAt: '2026-03-10T16:00:00.000Z' },
    [],
    null,
    [],
    '2026-03-11 09:00',
  ],
  [
    'after an answer, thanks lapse into nothing',
    '2026-03-03',
    { state: 'replied' },
    [],
    null,
    ['acme:thank-you:2026-03-02'],
    null,
  ],
  ['no date', '2026-03-10', { interviewDate: '' }, [], null, [], null],
])('%s', (_, now, known, sent, quiet, due, next) => {
  const found = reminders([inputOf(known, sent)], moment(now), quiet);
  expect(found.due.map(({ key }) => key)).toEqual(due);
  expect(found.next).toEqual(next === null ? null : moment(next));
});

it('says when it is quiet', () => {
  expect(reminders([], moment('2026-03-02 22:00'), night)).toEqual({ due: [], isQuiet: true, next: null });
  expect(reminders([], moment('2026-03-02 12:00'), night).isQuiet).toBe(false);
});

it('tells of all interviews, the one due first before the others, and of the next moment of all', () => {
  const all = [
    inputOf({ id: 'b', interviewDate: '2026-03-03' }),
    inputOf({ id: 'a' }),
    inputOf({ id: 'c', interviewDate: '2026-03-06' }),
    inputOf({ id: 'd', interviewDate: '2026-03-05' }),
  ];
  const { due, next } = reminders(all, moment('2026-03-04'));
  expect(due.map(({ interview }) => interview)).toEqual(['a', 'b']);
  expect(next).toEqual(moment('2026-03-05 18:00'));
});

it('does not begin again when one of several was thanked', () => {
  const people = peopleCalled('ana', 'lee');
  const [before] = reminders([inputOf({ people })], moment('2026-03-03')).due;
  const [after] = reminders([inputOf({ people }, [thanks])], moment('2026-03-03')).due;
  expect(before?.people).toEqual(['ana', 'lee']);
  expect(after?.people).toEqual(['lee']);
  expect(after?.key).toBe(before?.key);
});

it('begins again when the promise is moved', () => {
  const keyFor = (promisedDate: string) =>
    reminders([inputOf({ promisedDate }, [thanks])], moment('2026-04-01')).due[0]?.key;
  expect(keyFor('2026-03-20')).not.toBe(keyFor('2026-03-12'));
});
