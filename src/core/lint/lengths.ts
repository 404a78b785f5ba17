import type { Stage } from '../text/draft.ts';

/** Words in a body, by stage: fewer than `least` is too short, more than `most` too long, `good` is the aim. */
export const lengths: Record<Stage, { least: number; most: number; good: number }> = {
  'thank-you': { least: 40, most: 220, good: 120 },
  'follow-up': { least: 25, most: 160, good: 90 },
  'status-check': { least: 20, most: 140, good: 70 },
  'rejection-reply': { least: 25, most: 140, good: 70 },
  clarification: { least: 30, most: 180, good: 100 },
  'share-an-idea': { least: 40, most: 220, good: 120 },
};
