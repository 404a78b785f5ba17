import { describe, expect, it } from 'vitest';
import { classFeaturesOf } from './class-features.ts';
import { classHits, readWordClasses } from './word-classes.ts';

const classes = readWordClasses('shabby,rude,left hanging\nchase,hanging\npanel');
const words = (text: string): string[] => text.split(' ');
const features = (text: string): Set<number> => new Set(classFeaturesOf(words(text), classes));

describe('classes of words', () => {
  it('are found as words and as phrases, at one place the words first', () => {
    expect(classHits(words('the panel left hanging a rude left'), classes)).toEqual([
      { kind: 2, from: 1, to: 2 },
      { kind: 0, from: 2, to: 4 },
      { kind: 1, from: 3, to: 4 },
      { kind: 0, from: 5, to: 6 },
    ]);
  });

  it('are found in a phrase that the sentence ends within only if it is whole', () => {
    expect(classHits(words('we were left'), classes)).toEqual([]);
  });

  it('make the same of words that serve the same end', () => {
    expect(features('your panel was rude .')).toEqual(features('your panel was shabby .'));
    expect(features('your panel was rude .').size).toBeGreaterThan(10);
  });

  it.each([
    ['whose it is', 'your panel was rude .', 'my panel was rude .'],
    ['who does it', 'we chase the panel .', 'you chase the panel .'],
    ['under which verb', 'you will be rude .', 'you would be rude .'],
    ['whether it is negated', 'you were rude .', 'you were not rude .'],
    ['whether it is asked', 'you were rude .', 'you were rude ?'],
    ['what comes first', 'rude was the panel .', 'the panel was rude .'],
  ])('tell apart %s', (_, one, other) => {
    expect(features(one)).not.toEqual(features(other));
  });

  it('say nothing where there are none', () => {
    expect(features('thank you for the tour .').size).toBe(0);
  });
});
