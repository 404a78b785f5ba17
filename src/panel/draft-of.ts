import { contextOf } from '../core/plan/context-of.ts';
import { historyOf, siblingsOf } from '../core/plan/known-before.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { PlanInput } from '../core/plan/next-step.ts';
import type { Draft } from '../core/text/draft.ts';

/** A mail for this letter as the linter reads it. `input` is its interview, once that is kept. */
export function draftOf(
  letter: Letter,
  mail: { subject: string; body: string },
  today: string,
  input?: PlanInput,
): Draft {
  const { stage, register, notes } = letter;
  return {
    stage,
    register,
    notes,
    context: contextOf(letter, today),
    subject: mail.subject,
    body: mail.body,
    ...(input ? { history: historyOf(input), siblings: siblingsOf(input, letter) } : {}),
  };
}
