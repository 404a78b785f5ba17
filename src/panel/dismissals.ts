import type { Finding } from '../core/lint/finding.ts';

/** Findings the person has waved away, interview by interview, for as long as the form lives. */
export type Dismissals = ReadonlySet<string>;

type Dismissed = Pick<Finding, 'rule' | 'field' | 'quote'>;

export function withDismissed(dismissals: Dismissals, interview: string, finding: Dismissed): Dismissals {
  return new Set([...dismissals, keyOf(interview, finding)]);
}

export function isDismissed(dismissals: Dismissals, interview: string, finding: Dismissed): boolean {
  return dismissals.has(keyOf(interview, finding));
}

// The words, not their place: they move while the mail is written.
function keyOf(interview: string, { rule, field, quote }: Dismissed): string {
  return JSON.stringify([interview, rule, field, quote]);
}
