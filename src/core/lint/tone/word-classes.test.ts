import { describe, expect, it } from 'vitest';
import { classFeaturesOf } from './class-features.ts';
import { hashOf, join } from './features.ts';
import { type Term, vocabularyOf } from './terms.ts';
import { classHits, readWordClasses } from './word-classes.ts';

const vocabulary = vocabularyOf(
  new Map(),
  readWordClasses('shabby,rude,left hanging,left hanging on\nchase,hanging\npanel'),
);
const words = (text: string): Term[] => vocabulary(text.split(' '));
const features = (text: string): Set<number> => new Set(classFeaturesOf(words(text)));

describe('classes of words', () => {
  it('are found as words and as phrases, at one place the shorter first', () => {
    expect(classHits(words('the panel left hanging on a rude left'))).toEqual([
      { kind: 2, from: 1, to: 2 },
      { kind: 0, from: 2, to: 4 },
      { kind: 0, from: 2, to: 5 },
      { kind: 1, from: 3, to: 4 },
      { kind: 0, from: 6, to: 7 },
    ]);
  });

  it('are found in a phrase that the sentence ends within only if it is whole', () => {
    expect(classHits(words('we were left'))).toEqual([]);
  });

  it('make the same of words that serve the same end', () => {
    expect(features('your panel was rude .')).toEqual(features('your panel was shabby .'));
    expect(features('your panel was rude .').size).toBeGreaterThan(10);
  });

  it.each([
    ['whose it is', 'your panel was rude .', 'my panel was rude .', join(26, 2, 3, 0)],
    ['who does it', 'we chase the panel .', 'you chase the panel .', join(24, 1, 2, 0)],
    ['under which verb', 'you will chase .', 'you would chase .', join(29, 1, hashOf('will', 4), 3)],
    ['what is negated', 'you were not rude .', 'you were rude .', join(23, 0, 1, 0)],
    ['what is asked', 'you were rude ?', 'you were rude .', join(27, 0, 1, 0)],
    ['what comes first', 'rude was the panel .', 'the panel was rude .', join(32, 0, 2, 0)],
    ['how it opens', 'we chase the panel .', 'the panel we chase .', join(30, 1, 2, 0)],
  ])('tell %s', (_, one, other, feature) => {
    expect(features(one)).toContain(feature);
    expect(features(other)).not.toContain(feature);
  });

  it('say nothing where there are none', () => {
    expect(features('thank you for the tour .').size).toBe(0);
  });
});
