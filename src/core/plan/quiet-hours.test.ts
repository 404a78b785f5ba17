import { expect, test } from 'vitest';
import { moment } from './plan-input.cases.ts';
import { afterQuiet } from './quiet-hours.ts';

const night = { from: '20:00', to: '08:00' };
const siesta = { from: '13:00', to: '15:30' };

test.each([
  ['2026-03-02 19:59', night, '2026-03-02 19:59'],
  ['2026-03-02 20:00', night, '2026-03-03 08:00'],
  ['2026-03-31 23:59', night, '2026-04-01 08:00'],
  ['2026-03-03 00:00', night, '2026-03-03 08:00'],
  ['2026-03-03 07:59', night, '2026-03-03 08:00'],
  ['2026-03-03 08:00', night, '2026-03-03 08:00'],
  ['2026-03-03 12:59', siesta, '2026-03-03 12:59'],
  ['2026-03-03 13:00', siesta, '2026-03-03 15:30'],
  ['2026-03-03 15:30', siesta, '2026-03-03 15:30'],
  ['2026-03-03 21:00', { from: '20:00', to: '20:00' }, '2026-03-03 21:00'],
  ['2026-03-03 21:00', null, '2026-03-03 21:00'],
])('%s with %j is %s', (from, quiet, to) => {
  expect(afterQuiet(moment(from), quiet)).toEqual(moment(to));
});
