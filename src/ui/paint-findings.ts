import type { Severity } from '../core/lint/finding.ts';
import type { FindingView } from './finding-view.ts';
import { type PlainText, rangeOf } from './plain-text.ts';

const severities: readonly Severity[] = ['hint', 'warning', 'error'];

/** Underlines the findings of a text with CSS highlights, without touching a node; the `active` group stands out. */
export function paintFindings(
  plain: PlainText,
  findings: readonly FindingView[],
  active: string | null,
): void {
  if (!('highlights' in CSS)) return;
  for (const severity of severities) {
    const ranges = findings
      .filter((finding) => finding.severity === severity)
      .flatMap((finding) => rangeOf(plain, finding.start, finding.end) ?? []);
    CSS.highlights.set(`mail-${severity}`, new Highlight(...ranges));
  }
  const chosen = findings
    .filter((finding) => finding.group === active)
    .flatMap((finding) => rangeOf(plain, finding.start, finding.end) ?? []);
  CSS.highlights.set('mail-active', new Highlight(...chosen));
}

/** Takes every underline away. */
export function clearFindings(): void {
  if (!('highlights' in CSS)) return;
  for (const name of [...severities, 'active']) CSS.highlights.delete(`mail-${name}`);
}
