import { expect, it } from 'vitest';
import { weights } from '../src/core/notes/learned/weights.ts';
import { fingerprint } from './train-notes.ts';

it('the editor of notes learned from the pairs that are in the corpus', () => {
  expect(weights.madeFrom).toBe(fingerprint());
});
