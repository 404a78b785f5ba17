import { describe, expect, it } from 'vitest';
import { classFeaturesOf } from './class-features.ts';
import { hashOf, join } from './features.ts';
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
