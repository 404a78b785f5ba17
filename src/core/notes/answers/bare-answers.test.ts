import { expect, it } from 'vitest';
import { bareAnswer } from './bare-answers.ts';

it.each([
  [
    'mixed up fuses in the wiring q. Our board was old',
    'mixed up fuses in the wiring question. Our board was old',
  ],
  ['I hold the first aid cert. it is from June', 'I hold the first aid certificate. it is from June'],
  ['my permit is here (no. attached)', 'my permit is here (number attached)'],
  ['pass valid till 09/2027', 'pass valid till September 2027'],
  ["you bill it when it's shipped", 'you bill it when it is shipped'],
  ['the budget was £71k not 17', 'the budget was £71k not £17k'],
  ['no van, but I cycle', 'I have no van, but I cycle'],
  ['no problem, but call first', 'no problem, but call first'],
  ['over 400 dives, I said 300', 'it is over 400 dives, I said 300'],
  ['welding ticket yes, but only MIG', 'I do have the welding ticket, but only MIG'],
  ['evenings yes, but not Fridays', 'evenings yes, but not Fridays'],
  ['police clearance done now, sent it in', 'my police clearance is done now, sent it in'],
  ['NEBOSH ticket renewed in May', 'my NEBOSH ticket was renewed in May'],
  ['the order I quoted too high', 'the order I quoted was too high'],
  ['Running cost is 40 a day', 'the running cost is 40 a day'],
  ['contract is three months, can be extended', 'contract is three months, it can be extended'],
  ['I am trained, can be called out', 'I am trained, can be called out'],
  ['my ticket is valid, was thinking of the other', 'my ticket is valid, was thinking of the other'],
  ['I own a chainsaw, forgot to say', 'forgot to say I own a chainsaw'],
  ['notice is two weeks - forgot to mention', 'forgot to mention my notice is two weeks'],
  ['said nine years, forgot to say where', 'said nine years, forgot to say where'],
  ['it is 22 (9 are leased)', 'it is 22, of which 9 are leased'],
])('%s', (note, told) => {
  expect(bareAnswer(note)).toBe(told);
});
