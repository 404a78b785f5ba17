import { expect, test } from 'vitest';
import { guessInterviewer } from './guess-interviewer.ts';

test.each([
  ['Ana Roy', 'Ana Roy'],
  ['Roy, Ana', 'Ana Roy'],
  ['Ana Roy (HR)', 'Ana Roy'],
  ['Roy, Ana (Talent) <ana@acme.com>', 'Ana Roy'],
  ['"Ana Roy"', 'Ana Roy'],
  ['Ana Roy, PhD', 'Ana Roy'],
  ['Ana Roy via Greenhouse', 'Ana Roy'],
  ['Ana Roy - Acme', 'Ana Roy'],
  ['Dr. Ana Roy', 'Dr. Ana Roy'],
  ["Siobhán O'Neill", "Siobhán O'Neill"],
])('a display name %s is %s', (name, interviewer) => {
  expect(guessInterviewer({ name, address: null })).toBe(interviewer);
});

test.each([
  ['ana.roy@acme.com', 'Ana Roy'],
  ['ana_roy+jobs@acme.com', 'Ana Roy'],
  ['aroy@acme.com', ''],
  ['careers@acme.com', ''],
  ['no-reply@acme.com', ''],
  ['talent.team@acme.com', ''],
  ['ana.roy2@acme.com', ''],
])('an address %s alone gives "%s"', (address, interviewer) => {
  expect(guessInterviewer({ name: '', address })).toBe(interviewer);
  expect(guessInterviewer({ name: address, address })).toBe(interviewer);
});

test('a shared mailbox is not a person', () => {
  expect(guessInterviewer({ name: 'Careers at Acme', address: 'careers@acme.com' })).toBe('');
});
