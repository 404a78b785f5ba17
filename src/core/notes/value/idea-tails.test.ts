import { expect, it } from 'vitest';
import { ideaParts } from './idea-tails.ts';

it.each([
  ['a kiosk by the door, cost about 900 euros', 'a kiosk by the door', 'it would cost about 900 euros'],
  [
    'swap the trays for crates; costs $3,200 a year',
    'swap the trays for crates',
    'it would cost $3,200 a year',
  ],
  [
    'printed cards in each van, 2 week trial on one depot',
    'printed cards in each van',
    'you could start with a 2-week trial on one depot',
  ],
  [
    'buddies for all starters; try in one shop first',
    'buddies for all starters',
    'you could try it in one shop first',
  ],
  ['a swap shelf by the lifts. Costs nothing', 'a swap shelf by the lifts', 'it would cost nothing'],
  ['one form for all crews; start w/ two depots', 'one form for all crews', 'you could start w/ two depots'],
  ['open evening for parents; start with year 7', 'open evening for parents', 'you could start with year 7'],
  [
    'a buddy for all starters, first one in June',
    'a buddy for all starters',
    'the first one could be in June',
  ],
  [
    'one form for all suppliers. Three people, two days',
    'one form for all suppliers',
    'it would take three people two days',
  ],
  ['why not a herb garden out back? no cost', 'why not a herb garden out back?', 'it would cost nothing'],
  [
    'check the fridges at 6 and 18h, log sheet on the door',
    'check the fridges at 6 and 18h',
    'there would be a log sheet on the door',
  ],
])('%s', (note, head, tail) => {
  expect(ideaParts(note)).toEqual({ head, tails: [tail] });
});

it('gives a step the thing it is done with', () => {
  expect(ideaParts('cut the ends into small boards, sell at the gate')?.head).toBe(
    'cut the ends into small boards, sell them at the gate',
  );
  expect(ideaParts('let the juniors run it, one senior on call')?.head).toBe(
    'let the juniors run it, with one senior on call',
  );
  expect(ideaParts('move the round to 10am, test on one ward')?.head).toBe(
    'move the round to 10am, test it on one ward',
  );
});

it('joins two things of one row, and begins with the thing where it is done', () => {
  expect(ideaParts('quiz night on Mondays, film club on Thursdays')?.head).toBe(
    'a quiz night on Mondays and a film club on Thursdays',
  );
  expect(ideaParts('recorded welcome message from the head')?.head).toBe(
    'a recorded welcome message from the head',
  );
});

it.each([
  'a QR code on each machine, links to the manual',
  'led a trial at Hoxa, error rate fell',
  'a wall chart (cost $5, test in May)',
  'used planner at Hoxa',
])('leaves %s', (note) => {
  expect(ideaParts(note)).toBeUndefined();
});
