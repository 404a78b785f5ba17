import { toneModel } from './model.ts';
import { createTone } from './tone.ts';
import { weights } from './weights.ts';

/** The ear we ship. Heavy: a page imports it after its first paint. */
export const tone = createTone(toneModel(weights));
