import type { Finding } from '../core/lint/finding.ts';
import type { Draft } from '../core/text/draft.ts';
import type { ToContent, ToPanel } from '../platform/port.ts';
import { isDismissed } from './dismissals.ts';

type TextMessage = Extract<ToPanel, { kind: 'text' }>;
type PaintMessage = Extract<ToContent, { kind: 'paint' }>;

/** What a review needs to know beside the text: the interview's side of the draft, and the rules' words. */
export interface ReviewSetting {
  /** The draft with that text in it. */
  draft(text: { subject: string; body: string }): Draft;
  lint(draft: Draft): Finding[];
  rule(id: string): { title: string; why: string };
  /** What was dismissed in this interview. */
  dismissed: readonly string[];
  /** The person wants to be asked before a mail with open errors is sent. */
  checkAtSend: boolean;
}

/** One answer to one text: what to paint, and everything found, for the list. */
export interface Reviewed {
  paint: PaintMessage;
  findings: Finding[];
}

/** Reads the compose's own text. The marks' ids are good for this revision only. */
export function reviewText(text: TextMessage, setting: ReviewSetting): Reviewed {
  const { subject, body } = text;
  const findings = setting
    .lint(setting.draft({ subject: subject ?? '', body }))
    .filter((finding) => subject !== null || finding.field !== 'subject')
    .filter((finding) => !isDismissed(setting.dismissed, finding));
  const marks: PaintMessage['marks'] = [];
  for (const [index, finding] of findings.entries()) {
    if (finding.field !== 'body' || finding.start === finding.end) continue;
    const { rule, severity, start, end, message, fixes } = finding;
    const { title, why } = setting.rule(rule);
    marks.push({ id: markId(text.revision, index), rule, title, severity, start, end, message, why, fixes });
  }
  const hold = setting.checkAtSend ? errorsInWords(findings, setting) : [];
  return { paint: { kind: 'paint', revision: text.revision, total: findings.length, marks, hold }, findings };
}

function errorsInWords(findings: readonly Finding[], setting: ReviewSetting): string[] {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return [
    ...new Set(errors.map(({ rule, quote }) => `${setting.rule(rule).title}${quote ? `: “${quote}”` : ''}`)),
  ];
}

/** The finding a card's answer is about; undefined when the text has moved on. */
export function findingOfMark<F extends Finding>(
  mark: string,
  revision: number,
  findings: readonly F[],
): F | undefined {
  return findings.find((_, index) => markId(revision, index) === mark);
}

function markId(revision: number, index: number): string {
  return `${revision}:${index}`;
}
