import { describe, expect, it } from 'vitest';
import { stages } from '../../text/draft.ts';
import { casesIn } from '../case-table.ts';
import type { Phrase } from '../phrase.ts';
import { cases } from './step.cases.ts';
import { stepOf } from './step.ts';

const told = (phrase: Phrase) => {
  if (phrase.kind !== 'question') return `${phrase.kind}: ${phrase.text}`;
  return `question: ${phrase.whole ? `${phrase.text}?` : phrase.indirect}`;
};
const table = casesIn(cases);

describe('a next step by its shape', () => {
  it.each(table)('%s: %s', (stageName, note = '', ...pieces) => {
    const stage = stages.find((one) => one === stageName) ?? 'thank-you';
    expect(stepOf(note, stage)?.map(told) ?? ['-']).toEqual(pieces);
  });

  it('takes nothing that is too long for one step, and no address', () => {
    expect(stepOf(`send ${'my very long '.repeat(20)}plan`, 'thank-you')).toBeUndefined();
    expect(stepOf('send portfolio a@b.example', 'thank-you')).toBeUndefined();
  });
});
