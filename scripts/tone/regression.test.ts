import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/core/lint/tone/features.ts';
import { vocabularyOf } from '../../src/core/lint/tone/terms.ts';
import { type Example, exampleOf, labels } from './corpus.ts';
import { regress } from './regression.ts';

const vocabulary = vocabularyOf(new Map(), new Map());
const said = (rule: string, texts: readonly string[]): Example[] =>
  texts.flatMap((text) => Array.from({ length: 20 }, () => exampleOf({ text, rule }, 'test')));
const examples = [
  ...said('desperate', ['take me on for any wage', 'i will do it for any wage at all']),
  ...said('none', ['the bakery smelled of rye', 'we spoke of the old mill at length']),
];

/** By how much the label outweighs silence in a sentence. */
function lead(text: string, rule: string): number {
  const { hashes, weights, biases } = regress(examples, [], vocabulary);
  const features = new Set(featuresOf(vocabulary(exampleOf({ text, rule }, 'test').tokens)));
  const at = labels.indexOf(rule);
  return hashes.reduce(
    (sum, hash, row) => {
      if (!features.has(hash)) return sum;
      const from = row * labels.length;
      return sum + (weights[from + at] ?? 0) - (weights[from] ?? 0);
    },
    (biases[at] ?? 0) - (biases[0] ?? 0),
  );
}

describe('learning', () => {
  it('says the same of the same examples', () => {
    const [one, other] = [regress(examples, [], vocabulary), regress(examples, [], vocabulary)];
    expect(one.weights.some((weight) => weight !== 0)).toBe(true);
    expect(other.weights).toEqual(one.weights);
  });

  it('hears a fault by a part of what was said with it', () => {
    expect(lead('any wage', 'desperate')).toBeGreaterThan(0);
    expect(lead('the old mill', 'desperate')).toBeLessThan(0);
  });
});
