import { describe, expect, it } from 'vitest';
import { sentenceOf } from './sentence.ts';
import { told } from './told-alone.cases.ts';

describe('a sentence made of a note', () => {
  it('gives days their capital, but not in an address', () => {
    expect(told('nextStep', 'back monday')).toBe('I will be back on Monday.');
    expect(told('nextStep', 'my map: https://ana.example/sunday')).toContain('https://ana.example/sunday');
  });

  it('says of both clauses that they are what one remembers', () => {
    const phrase = { kind: 'mentioned', text: 'the till runs on one server, and it works' } as const;
    expect(sentenceOf('It stuck with me that {}.', phrase, 'specific')).toBe(
      'It stuck with me that the till runs on one server, and that it works.',
    );
    expect(sentenceOf('One thing: {}.', phrase, 'specific')).toBe(
      'One thing: the till runs on one server, and it works.',
    );
  });

  it('is no sentence of one word of praise or stress', () => {
    expect(told('specific', 'she said my foxes look worried. fair')).toBe('You said my foxes look worried.');
    expect(told('value', 'paper prototypes. lots. I make one every Sunday')).not.toContain('lots');
  });

  it('has no experience with what somebody is like', () => {
    expect(told('value', 'steady hands and no hurry')).not.toContain('experience');
    expect(told('value', 'big events')).toContain('experience');
  });

  it('ends with its full stop only', () => {
    expect(
      told(
        'specific',
        'the visit to the old lever box, which closes next year, and Dev telling me that it stays',
      ),
    ).not.toContain(',.');
  });
});
