import { expect, it } from 'vitest';
import type { QuickDraft } from '../platform/storage/quick-draft.ts';
import { noteInterview } from './note-interview.ts';

const draft: QuickDraft = {
  company: ' Acme ',
  who: 'Dr. Ana Roy, Ben Lee and Cy Poe',
  role: 'Analyst',
  specific: ' churn ',
  day: '2026-03-02',
  time: '15:04',
  promised: '2026-03-12',
};

function noted(known: Partial<QuickDraft>) {
  let count = 0;
  const given = { settings: { me: 'Sam', register: 'casual' as const }, at: '2026-03-02T15:04:00.000Z' };
  return noteInterview({ ...draft, ...known }, { ...given, newId: () => `id${++count}` });
}

it('makes an interview of the notes, with everybody who was named', () => {
  const { interviews, sent } = noted({});
  expect(interviews).toMatchObject([
    {
      id: 'id1',
      company: 'Acme',
      role: 'Analyst',
      me: 'Sam',
      register: 'casual',
      interviewDate: '2026-03-02',
      interviewTime: '15:04',
      promisedDate: '2026-03-12',
      state: 'waiting',
      people: [
        { id: 'id1', name: 'Dr. Ana Roy' },
        { id: 'id2', name: 'Ben Lee' },
        { id: 'id3', name: 'Cy Poe' },
      ],
    },
  ]);
  expect(sent).toEqual([]);
});

it('keeps the note for the first of them alone', () => {
  expect(noted({}).letters).toMatchObject([
    { interview: 'id1', person: 'id1', stage: 'thank-you', notes: { specific: 'churn' } },
  ]);
});

it('has somebody nobody knows yet where no name was given', () => {
  const { interviews, letters } = noted({ who: '', specific: '' });
  expect(interviews[0]?.people).toEqual([{ id: 'id1', name: '', address: '', title: '' }]);
  expect(letters[0]?.notes).toEqual({});
});
