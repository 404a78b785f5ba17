import type { Stage } from '../text/draft.ts';

const rejection =
  /\b(?:unfortunately|not (?:to )?(?:be )?(?:mov|progress|proceed)\w*|other candidates?|regret|unsuccessful|decision on your application)\b/i;

/** What a stage guess goes by. Days are ISO 8601; empty is unknown. */
export interface StageSigns {
  subject: string;
  written: ReadonlyArray<{ stage: Stage; at: string }>;
  interviewDate: string;
  today: string;
}

/** The mail that is probably due: what was written before decides, then the subject, then the days gone by. */
export function guessStage({ subject, written, interviewDate, today }: StageSigns): Stage {
  if (rejection.test(subject)) return 'rejection-reply';
  const done = new Set(written.map((mail) => mail.stage));
  if (done.has('follow-up') || done.has('status-check')) return 'status-check';
  if (done.has('thank-you')) return 'follow-up';
  const days = daysBetween(interviewDate, today);
  if (days !== null && days >= 14) return 'status-check';
  if (days !== null && days >= 6) return 'follow-up';
  return 'thank-you';
}

function daysBetween(from: string, to: string): number | null {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : null;
}
