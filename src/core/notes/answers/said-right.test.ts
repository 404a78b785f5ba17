import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { cases } from './said-right.cases.ts';
import { isExcuse, saidRight } from './said-right.ts';

const table = casesIn(cases);

describe('an answer put right', () => {
  it.each(table)('%s', (note = '', ...sentences) => {
    expect(saidRight(note) ?? ['-']).toEqual(sentences);
  });

  it.each(['I blanked', 'waffled a bit', 'it was nerves', 'I gave a fluffy answer', 'I know it now'])(
    'knows an excuse: %s',
    (text) => expect(isExcuse(text)).toBe(true),
  );

  it.each(['I froze the dough overnight', 'I know the reverse charge', 'the nerves of the foot'])(
    'takes no matter for an excuse: %s',
    (text) => expect(isExcuse(text)).toBe(false),
  );
});
