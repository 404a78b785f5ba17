import { expect, test } from 'vitest';
import { blankInterview } from './blank-interview.ts';
import { blankLetter } from './blank-letter.ts';
import type { Letter } from './letter.ts';
import { keptLetter, lettersOf, withLetter } from './plan.ts';

const settings = { me: 'Sam', register: 'formal' } as const;
const now = '2026-11-02T10:00:00.000Z';

function panelOfTwo() {
  const people = [
    { id: 'ana', name: 'Ana Roy', address: 'ana@acme.com', title: 'Head of data' },
    { id: 'lee', name: 'Lee Park', address: '', title: '' },
  ];
  return { ...blankInterview('talk', settings, now), company: 'Acme', people };
}

function letterTo(person: string, known: Partial<Letter> = {}): Letter {
  return { ...blankLetter('talk', settings), person, company: 'Acme', updatedAt: now, ...known };
}

test('each person has a letter, with the facts all share and a log of their own', () => {
  const kept = keptLetter(letterTo('lee', { notes: { specific: 'backfill' }, updatedAt: '2026-11-03' }));
  const entry = { interview: 'talk', channel: 'mail', certainty: 'sent', subject: '', body: '' } as const;
  const sent = [
    { ...entry, id: '2', person: 'ana', stage: 'follow-up', at: '2026-11-10' } as const,
    { ...entry, id: '1', person: 'ana', stage: 'thank-you', at: '2026-11-02' } as const,
  ];
  const [lee, ana] = lettersOf({ interviews: [panelOfTwo()], letters: [kept], sent });
  expect(lee).toMatchObject({ person: 'lee', interviewer: 'Lee Park', company: 'Acme', written: [] });
  expect(lee?.notes).toEqual({ specific: 'backfill' });
  expect(ana?.notes).toEqual({});
  expect(ana?.written.map(({ stage }) => stage)).toEqual(['thank-you', 'follow-up']);
});

test('a letter begins its interview', () => {
  const letter = letterTo('talk', { interviewer: 'Ana Roy', address: 'ana@acme.com', role: 'Analyst' });
  const interview = withLetter(null, letter, letter);
  expect(interview).toMatchObject({ id: 'talk', company: 'Acme', role: 'Analyst', createdAt: now });
  expect(interview.people).toEqual([{ id: 'talk', name: 'Ana Roy', address: 'ana@acme.com', title: '' }]);
});

test('only what the form changed is changed: another window may have done the rest', () => {
  const opened = letterTo('ana', { interviewer: 'Ana', role: 'Analyst' });
  const elsewhere = { ...panelOfTwo(), role: 'Senior analyst', promisedDate: '2026-11-20' };
  const saved = withLetter(elsewhere, { ...opened, interviewDate: '2026-11-02' }, opened);
  expect(saved).toEqual({ ...elsewhere, interviewDate: '2026-11-02', updatedAt: now });
  expect(withLetter(elsewhere, opened, opened)).toBe(elsewhere);
});

test('somebody new joins the people of the interview, or takes the place of nobody', () => {
  const max = letterTo('max', { interviewer: 'Max Ito' });
  expect(withLetter(panelOfTwo(), max, max).people.map(({ name }) => name)).toEqual([
    'Ana Roy',
    'Lee Park',
    'Max Ito',
  ]);
  const empty = blankInterview('talk', settings, now);
  expect(withLetter(empty, max, max).people.map(({ id }) => id)).toEqual(['max']);
});
