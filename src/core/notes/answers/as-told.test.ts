import { describe, expect, it } from 'vitest';
import { casesIn } from '../case-table.ts';
import { cases } from './as-told.cases.ts';
import { asTold } from './as-told.ts';
import { isFault, isIdle } from './fault.ts';

const table = casesIn(cases);

function told(note: string, isLater: boolean): string[] {
  const label = /^([^:?]{2,40}): (?!https)/.exec(note)?.[1] ?? '';
  const isLabel = label !== '' && label.split(' ').length < 7;
  const text = isLabel ? note.slice(label.length + 2) : note;
  const phrases = asTold({ label: isLabel ? label : '', text, isLater, isFollowed: false });
  return phrases?.map(({ kind, text: words }) => `${kind}: ${words}`) ?? ['-'];
}

describe('an answer in its own words', () => {
  it.each(table)('%s', (note = '', ...phrases) => {
    expect(told(note, false)).toEqual(phrases);
  });

  it('needs no lead-in behind another', () => {
    expect(told('my level 2 runs out in 2027', true)).toEqual(['sentence: my level 2 runs out in 2027']);
    expect(told('should I bring an adapter?', true)).toEqual(['sentence: should I bring an adapter?']);
    expect(told('forgetting the two motorbike seats', true)).toEqual([
      'sentence: I was forgetting the two motorbike seats',
    ]);
  });

  it('knows what only tells how it went', () => {
    expect(['rambled on the budget', 'totally blanked', 'undersold my part'].every(isFault)).toBe(true);
    expect(['forgot the name', 'mixed up the dates', 'rushed order of 40'].some(isFault)).toBe(true);
    expect(isFault('forgot the name')).toBe(false);
    expect(isIdle('3 corrections')).toBe(true);
    expect(isIdle('3 corrections of the plan')).toBe(false);
    expect(isIdle('you nodded')).toBe(true);
    expect(isIdle('you nodded at the 40 tonnes')).toBe(false);
  });
});
