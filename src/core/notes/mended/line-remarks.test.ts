import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';
import { joinedTails } from './joined-tails.ts';
import { cases } from './line-remarks.cases.ts';

const rows = casesIn(cases);

describe('what one thought of a thing, or left out of a line', () => {
  it.each(rows)('%s', (from = '', to = from) => {
    expect(joinedTails(from)).toBe(to);
  });

  it.each(rows)('%s, mended once', (from = '', to = from) => {
    expect(joinedTails(to)).toBe(to);
  });
});

describe('the verb of a line', () => {
  it.each([
    ['every junior gets a partner for two years', 'gets'],
    ['each mission costs £4,200', 'costs'],
    ['each of the training costs', ''],
    ['the whole menu changes when the boat comes in', 'changes'],
    ['menu changes', ''],
    ['the question about small business loans after the flood', ''],
    ['the nurse works after the flood', 'works'],
  ])('%s', (text, verb) => {
    const tokens = tokensOf(text);
    const at = finiteVerbAt(tokens);
    expect(at > 0 ? lowerAt(tokens, at) : '').toBe(verb);
  });

  it.each([
    'which matters a lot to me',
    'mud kitchen and the kids running up to show me their worms',
    'the funny story about the raspberry stout',
  ])('lacks nothing: %s', (text) => {
    expect(textOf(withCopulas(tokensOf(text)))).toBe(text);
  });

  it('is put in where it lacks', () => {
    expect(textOf(withCopulas(tokensOf('the kids running up to the gate')))).toContain('kids are running');
  });
});
