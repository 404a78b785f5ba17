import type { Finding } from '../core/lint/finding.ts';
import { rules } from '../core/lint/rules/index.ts';
import type { FindingView } from '../ui/finding-view.ts';

const words = new Map(rules.map(({ id, title, why }) => [id, { title, why }]));

/** A rule's words for a screen. */
export function ruleWords(id: string): { title: string; why: string } {
  return words.get(id) ?? { title: id, why: '' };
}

/** Findings with their rules' words; alike ones are told apart by their order. */
export function findingViews(findings: readonly Finding[]): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const alike = JSON.stringify([finding.rule, finding.field, finding.quote]);
    const nth = seen.get(alike) ?? 0;
    seen.set(alike, nth + 1);
    return { ...finding, ...ruleWords(finding.rule), key: `${alike}${nth}` };
  });
}
