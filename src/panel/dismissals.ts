import type { Finding } from '../core/lint/finding.ts';

type Dismissed = Pick<Finding, 'rule' | 'field' | 'quote'>;

/** What a finding is remembered by once it was waved away: the words, not their place, which moves. */
export function dismissalOf({ rule, field, quote }: Dismissed): string {
  return JSON.stringify([rule, field, quote]);
}

export function isDismissed(dismissed: readonly string[], finding: Dismissed): boolean {
  return dismissed.includes(dismissalOf(finding));
}
