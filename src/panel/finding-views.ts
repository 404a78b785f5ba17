import type { Finding } from '../core/lint/finding.ts';
import { rules } from '../core/lint/rules/index.ts';
import type { FindingView } from '../ui/finding-view.ts';

const words = new Map(rules.map(({ id, title, why }) => [id, { title, why }]));

/** A rule's words for a screen. */
export function ruleWords(id: string): { title: string; why: string } {
  return words.get(id) ?? { title: id, why: '' };
}

/** Findings with their rules' words. */
export function findingViews(findings: readonly Finding[]): FindingView[] {
  return findings.map((finding) => {
    const { rule, quote, message } = finding;
    return { ...finding, ...ruleWords(rule), group: JSON.stringify([rule, quote, message]) };
  });
}
