import type { Finding } from '../core/lint/finding.ts';
import { reasonOf } from '../core/lint/reasons.ts';
import type { FindingView } from '../ui/finding-view.ts';

/** Findings with their rules' words. */
export function findingViews(findings: readonly Finding[]): FindingView[] {
  return findings.map((finding) => {
    const { rule, quote, message } = finding;
    return { ...finding, ...reasonOf(rule), group: JSON.stringify([rule, quote, message]) };
  });
}
