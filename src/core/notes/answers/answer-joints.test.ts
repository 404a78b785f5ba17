import { expect, it } from 'vitest';
import { withJoints } from './answer-joints.ts';

it.each([
  ['I said in May', 'I said May'],
  ['the letter is dated on 3 May', 'the letter is dated 3 May'],
  [
    'my card covers lifts and cranes, and I only mentioned lifts',
    'my card covers lifts and cranes, but I only mentioned lifts',
  ],
  [
    'when you asked about nights, I hesitated: nights are fine',
    'when you asked about nights, I hesitated, but nights are fine',
  ],
  ['I misread the gauge, and the rest was fine', 'I misread the gauge, but the rest was fine'],
  ['since March it is the new form', 'since March it has been the new form'],
  ['I said that I had never dived; I did once', 'I said that I had never dived, but I did once'],
  ['I said I can dive; I can', 'I said I can dive; I can'],
  ['I said no but I do read charts', 'I said no, but I do read charts'],
  ['I am free, as sister has the twins', 'I am free, as my sister has the twins'],
  ['I left out the ward sister has rules for', 'I left out the ward sister has rules for'],
  ['I cannot do Mondays because of kids', 'I cannot do Mondays because of my kids'],
  ['I can do 2 nights, not 4 because of choir', 'I can do 2 nights, not 4, because of choir'],
  ['it was Revit, not Rhino at my last firm', 'it was Revit, not Rhino, at my last firm'],
  ['my visa is in process, and it is done by June', 'my visa is in process and will be done by June'],
  ['Sorry, I was late', 'sorry I was late'],
  ['my Dutch is weak: no Frisian yet', 'my Dutch is weak; I have no Frisian yet'],
  ['I should have said', 'I should have said so'],
  ['I can do Fridays; I swapped my class', 'I can do Fridays; I have swapped my class'],
  [
    'I said Fridays are out; I swapped my class last year',
    'I said Fridays are out; I swapped my class last year',
  ],
  ['my badge is from 2021; it was not sure', 'my badge is from 2021; I was not sure'],
  ['I nursed my aunt and should have said', 'I nursed my aunt; I should have said so'],
  ['I said 2018, survey was 2020', 'I said 2018, but the survey was from 2020'],
])('%s', (text, told) => {
  expect(withJoints(text)).toBe(told);
});
