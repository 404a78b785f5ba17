import { expect, it, test } from 'vitest';
import type { Stage } from '../text/draft.ts';
import type { Interview } from './interview.ts';
import { inputOf, moment, peopleCalled, sentMail } from './plan-input.cases.ts';
import type { Sent } from './sent.ts';
import { suggestStage } from './suggest-stage.ts';

const thanks = sentMail('thank-you', '2026-03-03');
const first = sentMail('follow-up', '2026-03-10');
const second = sentMail('status-check', '2026-03-18');

test.each<[name: string, now: string, known: Partial<Interview>, sent: Sent[], stage: Stage]>([
  ['nothing sent', '2026-03-03', {}, [], 'thank-you'],
  ['before the interview', '2026-03-01', {}, [], 'thank-you'],
  ['thanks never sent', '2026-03-12', {}, [], 'follow-up'],
  ['thanked, nothing due yet', '2026-03-04', {}, [thanks], 'follow-up'],
  ['nudged once', '2026-03-11', {}, [thanks, first], 'status-check'],
  ['nudged twice', '2026-03-30', {}, [thanks, first, second], 'status-check'],
  [
    'rejected',
    '2026-03-12',
    { state: 'rejected', stateAt: '2026-03-11T09:00:00.000Z' },
    [],
    'rejection-reply',
  ],
  [
    'rejected long ago',
    '2026-06-12',
    { state: 'rejected', stateAt: '2026-03-11T09:00:00.000Z' },
    [],
    'rejection-reply',
  ],
  ['answered, thanked', '2026-03-12', { state: 'replied' }, [thanks], 'follow-up'],
  ['answered, nudged', '2026-03-12', { state: 'next-round' }, [thanks, first], 'follow-up'],
  ['an offer after both nudges', '2026-03-30', { state: 'offer' }, [thanks, first, second], 'follow-up'],
  ['an offer, nothing sent', '2026-03-12', { state: 'offer' }, [], 'thank-you'],
  ['no date', '2026-03-12', { interviewDate: '' }, [], 'thank-you'],
  ['no date, thanked', '2026-03-12', { interviewDate: '' }, [thanks], 'follow-up'],
  ['no date, nudged', '2026-03-12', { interviewDate: '' }, [thanks, first], 'status-check'],
])('%s', (_, now, known, sent, stage) => {
  expect(suggestStage(inputOf(known, sent), moment(now))).toBe(stage);
});

it('thanks each person once', () => {
  const input = inputOf({ people: peopleCalled('ana', 'lee') }, [thanks]);
  const suggested = (person: string) => suggestStage(input, moment('2026-03-03'), person);
  expect(suggested('lee')).toBe('thank-you');
  expect(suggested('ana')).toBe('follow-up');
  expect(suggested('nobody')).toBe('thank-you');
});
