import type { Severity } from '../core/lint/finding.ts';

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** The page's name for what is painted under findings of a severity; all our composes in a page share it. */
export function highlightName(severity: Severity): string {
  return `duly-noted-${severity}`;
}
