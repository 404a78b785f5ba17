import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { pointsOf } from '../phrase.ts';
import { asThing, thingsOf } from './things.ts';

const named = `
cupping table | the cupping table
month end in 4 days | the month end in 4 days
trial wash on the old spaniel | the trial wash on the old spaniel
414 milk drivers on weekly pay | the 414 milk drivers on weekly pay
guests waiting by the door | the guests waiting by the door
exam hall clock that runs fast | the exam hall clock that runs fast
customer with bitten nails who cried when they were done | the customer with bitten nails who cried when they were done
the smell of the wood shop and the radio from the 70s | the smell of the wood shop and the radio from the 70s
your dog under the desk | your dog under the desk
`;

// What may be a deed, a judgement or a bare figure is no thing.
const others = `
kids stamp it themselves
toddler dropped the cone
cost 30 cents
reports direct to the board
the batch ends at 7.40
no colours
such a good idea
very interesting
5 quid
lift broken the day I came
4am in April
every morning ten minutes of shouting
come and volunteer
first the trucks
one dish each
`;

const lines = (text: string) => text.trim().split('\n');

describe('things', () => {
  it.each(casesIn(named))('%s', (item = '', thing = '') => {
    expect(asThing(item)).toBe(thing);
  });

  it.each(lines(others))('is none: %s', (item) => {
    expect(asThing(item)).toBeUndefined();
  });

  it('makes one phrase of several, and none where one is in doubt', () => {
    expect(thingsOf(pointsOf(['cupping table', 'milk waste chart on the wall']))).toMatchObject([
      { kind: 'topic', text: 'the cupping table and the milk waste chart on the wall' },
    ]);
    const doubtful = pointsOf(['cupping table', 'such a good idea']);
    expect(thingsOf(doubtful)).toEqual([doubtful]);
    const kept = { ...pointsOf(['cupping table']), kept: true };
    expect(thingsOf(kept)).toEqual([kept]);
  });
});
