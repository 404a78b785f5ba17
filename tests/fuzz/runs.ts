import type { Parameters } from 'fast-check';

/**
 * How many cases a property gets: `usual` in `npm test`; `npm run fuzz` takes more of each, and another seed each time.
 * fast-check prints seed and path of what it breaks.
 */
export function runs<T>(usual: number): Parameters<T> {
  const times = Number(process.env.FUZZ_TIMES ?? 1);
  return { numRuns: Math.ceil(usual * times) };
}

/** Long enough for every case, however many were asked for. */
export const patience = 180_000 * Math.max(1, Number(process.env.FUZZ_TIMES ?? 1));
