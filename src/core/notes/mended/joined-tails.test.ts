import { describe, expect, it } from 'vitest';
import { cases } from './joined-tails.cases.ts';
import { joinedTails } from './joined-tails.ts';

const table = cases
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([from = '', to = from]) => ({ from, to }));

describe('a thing and what is told of it', () => {
  it.each(table)('$from', ({ from, to }) => {
    expect(joinedTails(from)).toBe(to);
  });

  it.each(table)('joins nothing twice: $to', ({ to }) => {
    expect(joinedTails(to)).toBe(to);
  });
});
