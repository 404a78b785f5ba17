import { expect, it } from 'vitest';
import { chooseFrame } from './choose.ts';
import { specificFrames } from './specific.ts';

it('loves nothing twice', () => {
  const choosing = {
    frames: specificFrames.casual,
    stage: 'thank-you' as const,
    isLater: false,
    used: new Set<string>(),
    earlier: [],
    around: 'it was good talking with you.',
  };
  const phrase = { kind: 'topic' as const, text: 'the loom in the attic, which I loved', grave: false };
  const frames = [0, 1, 2, 3].map((seed) => chooseFrame(phrase, { ...choosing, seed, wording: 0 }));
  expect(frames.filter((frame) => /lov|lik|enjoy/.test(frame))).toEqual([]);
});
