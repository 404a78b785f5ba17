import { expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { withDetails, withThings } from './with-things.ts';

it.each(
  casesIn(`
300 eggs a morning | , with 300 eggs a morning
only 3 forklifts | , with only 3 forklifts
5 of 12 boats empty | , with 5 of 12 boats empty
only one ladder | , with only one ladder
no parking | , with no parking
9 trucks, 2 drivers short | , with 9 trucks and 2 drivers short
`),
)('hangs “%s” on', (bits = '', expected = '') => {
  expect(withThings(bits, 'the yard')).toBe(expected);
});

it.each(['40 km', '3 hours', 'one gate', 'no idea', 'no one', '8 boats with nets', 'the old gate', '1 in 9'])(
  'is not sure of “%s”',
  (bits) => {
    expect(withThings(bits, 'the yard')).toBeUndefined();
  },
);

it.each(
  casesIn(`
the appeals backlog, about 70 files | the appeals backlog of about 70 files
opening the third salon, 12 chairs | opening the third salon, with 12 chairs
the 80 calves, 6 with fever and one wet shed | the 80 calves, 6 of them with fever and one wet shed
the fire drills and every Monday with the wardens | the fire drills every Monday with the wardens
the fire drills and the wardens | the fire drills and the wardens
`),
)('joins the details of “%s”', (text = '', expected = '') => {
  expect(withDetails({ kind: 'topic', text, grave: false })).toMatchObject({ text: expected });
});
