import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Letter } from '../core/plan/letter.ts';
import type { Line, ToContent, ToPanel } from '../platform/port.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { findingOfMark, reviewText } from './review.ts';
import type { FormMail } from './use-mail.ts';

type TextMessage = Extract<ToPanel, { kind: 'text' }>;

/** The mail as it stands in the compose, and what was found in it. */
export interface Review {
  /** Null until something was inserted. */
  text: { subject: string; body: string } | null;
  findings: FindingView[];
  read(text: TextMessage): void;
  /** The finding behind a mark the person answered; undefined when the text has moved on. */
  findingOf(mark: string): FindingView | undefined;
}

/** Reads the compose's own text whenever it, the interview or the rules change, and answers with marks. */
export function useReview(
  { dismissed }: Pick<Letter, 'dismissed'>,
  made: Pick<FormMail, 'engine' | 'lint' | 'draft'>,
  line: Line<ToContent> | null,
  checkAtSend: boolean,
): Review {
  const [text, setText] = useState<TextMessage | null>(null);
  const { engine, lint, draft } = made;
  const reviewed = useMemo(
    () =>
      text && engine && lint
        ? reviewText(text, { draft, lint, rule: engine.reasonOf, dismissed, checkAtSend })
        : null,
    [text, engine, lint, draft, dismissed, checkAtSend],
  );
  // Before the next frame, and also while this page is hidden and gets none.
  const paint = reviewed ? JSON.stringify(reviewed.paint) : null;
  useLayoutEffect(() => {
    if (paint !== null) line?.send(JSON.parse(paint));
  }, [paint, line]);
  const findings = useMemo(
    () => (engine && reviewed ? engine.findingViews(reviewed.findings) : []),
    [engine, reviewed],
  );
  return {
    text: text && { subject: text.subject ?? '', body: text.body },
    findings,
    read: setText,
    findingOf: (mark) => (text ? findingOfMark(mark, text.revision, findings) : undefined),
  };
}
