import { expect, test } from 'vitest';
import { guess } from './guess.ts';
import { guessRole } from './guess-role.ts';
import { isRejection } from './is-rejection.ts';

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

test('a rejection in the subject is known for one', () => {
  expect(isRejection('Re: Your application: we regret')).toBe(true);
  expect(isRejection('Re: Your application')).toBe(false);
});
