import { expect, test } from 'vitest';
import { guess } from './guess.ts';
import { guessRole } from './guess-role.ts';
import { guessStage } from './guess-stage.ts';

test('reads who and where from recipients', () => {
  const recipients = [
    { name: 'Roy, Ana', address: 'Ana.Roy@acme-robotics.com' },
    { name: 'Lee Park', address: 'lee@acme-robotics.com' },
  ];
  expect(guess({ recipients, subject: 'Re: Interview for Data Analyst at Acme Robotics' })).toEqual({
    interviewer: 'Ana Roy, Lee Park',
    address: 'ana.roy@acme-robotics.com',
    company: 'Acme Robotics',
    role: 'Data Analyst',
  });
});

test('a mail without recipients says nothing', () => {
  expect(guess({ recipients: [], subject: '' })).toEqual({
    interviewer: '',
    address: '',
    company: '',
    role: '',
  });
});

test('a private address names the person but no employer', () => {
  expect(guess({ recipients: [{ name: '', address: 'ana.roy@gmail.com' }], subject: '' })).toMatchObject({
    interviewer: 'Ana Roy',
    company: '',
  });
});

test.each([
  ['Interview for Senior Backend Engineer at Acme', 'Senior Backend Engineer'],
  ['Re: Fwd: Your application – Product Designer', 'Product Designer'],
  ['Thank you for the interview – Data Analyst', 'Data Analyst'],
  ['Invitation: UX Researcher interview on Tuesday', 'UX Researcher'],
  ['Interview for the position of Ward Nurse', 'Ward Nurse'],
  ['Marketing Manager interview', 'Marketing Manager'],
  ['Interview on Tuesday', ''],
  ['Hello', ''],
])('the subject "%s" names the role "%s"', (subject, role) => {
  expect(guessRole(subject)).toBe(role);
});

const monday = '2026-11-02';
const nothing = { subject: '', written: [], interviewDate: '', today: monday };

test('a first mail is a thank-you', () => {
  expect(guessStage(nothing)).toBe('thank-you');
});

test('what was written before leads on to what is next', () => {
  const thanked = { stage: 'thank-you', at: monday } as const;
  expect(guessStage({ ...nothing, written: [thanked] })).toBe('follow-up');
  expect(guessStage({ ...nothing, written: [thanked, { stage: 'follow-up', at: monday }] })).toBe(
    'status-check',
  );
});

test('time passed without a mail asks for more than thanks', () => {
  expect(guessStage({ ...nothing, interviewDate: '2026-10-26' })).toBe('follow-up');
  expect(guessStage({ ...nothing, interviewDate: '2026-10-12' })).toBe('status-check');
  expect(guessStage({ ...nothing, interviewDate: '2026-11-01' })).toBe('thank-you');
});

test('a rejection in the subject is answered as one', () => {
  expect(guessStage({ ...nothing, subject: 'Re: Your application: we regret' })).toBe('rejection-reply');
});
