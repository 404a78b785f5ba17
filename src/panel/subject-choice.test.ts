import { expect, test } from 'vitest';
import { subjectChoice } from './subject-choice.ts';

test.each([
  { subject: '', subjectWritable: true, made: 'Thank you', choice: 'write' },
  { subject: '  ', subjectWritable: true, made: 'Thank you', choice: 'write' },
  { subject: 'Hello', subjectWritable: true, made: 'Thank you', choice: 'offer' },
  { subject: 'Thank you ', subjectWritable: true, made: 'Thank you', choice: 'leave' },
  { subject: 'Re: Letter', subjectWritable: false, made: 'Thank you', choice: 'leave' },
  { subject: '', subjectWritable: false, made: 'Thank you', choice: 'leave' },
  { subject: '', subjectWritable: true, made: ' ', choice: 'leave' },
])('over "$subject" (writable: $subjectWritable), "$made": $choice', ({ made, choice, ...compose }) => {
  expect(subjectChoice(compose, made)).toBe(choice);
});
