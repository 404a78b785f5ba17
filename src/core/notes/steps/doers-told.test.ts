import { expect, it } from 'vitest';
import { withDoersTold } from './doers-told.ts';

it.each([
  ['Gita to send the contract', 'Gita will send the contract'],
  ['HR to call me by friday', 'HR will call me by friday'],
  ['they to confirm dates, I bring papers', 'they will confirm dates, I bring papers'],
  ['portfolio of food clients to follow on Monday', 'portfolio of food clients will follow on Monday'],
  ["would pitch pieces if they're open to it?", "I would pitch pieces if they're open to it"],
  ['vetting forms – sent, waiting', 'vetting forms, sent, waiting'],
  ['travel form - bring it Friday', 'travel form, bring it Friday'],
  ['send cv\nreferences to follow', 'send cv\nreferences will follow'],
])('“%s”', (note, told) => {
  expect(withDoersTold(note)).toBe(told);
});

it.each([
  'Happy to help if needed',
  'Ready to start in May',
  'Leeds to Hull by train',
  'I have more to follow',
  'train to Berlin',
  'would Tuesday suit you?',
  'contract – sent by HR',
  'would you like references if I have them?',
])('leaves “%s”', (note) => {
  expect(withDoersTold(note)).toBe(note);
});
