import { expect, it } from 'vitest';
import { answerTyped } from './answer-typed.ts';

it.each([
  ['new mobile: 07700 900111', 'my new mobile is 07700 900111'],
  ['new phone no. since we spoke: 555 0111', 'I have a new phone number since we spoke: 555 0111'],
  ['new number: 555 0111', 'my new phone number is 555 0111'],
  ['my fee’s fine, think I said 90', 'my fee’s fine, I think I said 90'],
  ["my rate's £90, think I said 80", 'my rate is £90, I think I said 80'],
  ['SolidWorks, 4 yrs not 3', 'I have 4 yrs of SolidWorks, not 3'],
  ['two things: 1) yes to nights 2) the gap was a course', 'yes to nights. the gap was a course'],
  ['not 50 tables, 15! misheard', 'I meant 15 tables, not 50! misheard'],
  ['notice period: 4 weeks not 6', 'notice period: 4 weeks not 6'],
  ['new number of beds is 24', 'new number of beds is 24'],
])('%s', (note, typed) => {
  expect(answerTyped(note)).toBe(typed);
});
