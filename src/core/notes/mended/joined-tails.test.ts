import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { cases } from './joined-tails.cases.ts';
import { joinedTails } from './joined-tails.ts';

const table = casesIn(cases).map(([from = '', to = from]) => ({ from, to }));

describe('a thing and what is told of it', () => {
  it.each(table)('$from', ({ from, to }) => {
    expect(joinedTails(from)).toBe(to);
  });

  it.each(table)('joins nothing twice: $to', ({ to }) => {
    expect(joinedTails(to)).toBe(to);
  });
});
