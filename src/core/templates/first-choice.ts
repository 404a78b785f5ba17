import type { Register, Stage } from '../text/draft.ts';
import { ofStage } from './order.ts';
import type { Variant } from './variant.ts';

/** The template a form begins with, by stage and tone: `thank-you/formal`. What is missing was never chosen. */
export type FirstChoices = Readonly<Record<string, string>>;

interface Kind {
  stage: Stage;
  register: Register;
}

/** The id chosen for this stage and tone. */
export function firstChoice(choices: FirstChoices, kind: Kind): string | undefined {
  const key = keyOf(kind);
  return Object.hasOwn(choices, key) ? choices[key] : undefined;
}

/** The choices with this template first in its stage and tone, or with none chosen there. */
export function withFirstChoice(choices: FirstChoices, kind: Kind, id: string | null): FirstChoices {
  const { [keyOf(kind)]: _before, ...others } = choices;
  return id === null ? others : { ...others, [keyOf(kind)]: id };
}

function keyOf({ stage, register }: Kind): string {
  return `${stage}/${register}`;
}

/** Whether a form would begin with this variant, once it stands among the others. */
export function comesFirst(variant: Variant, others: readonly Variant[], choices: FirstChoices): boolean {
  const chosen = firstChoice(choices, variant);
  if (chosen !== undefined) return chosen === variant.id;
  const row = ofStage([variant, ...others.filter(({ id }) => id !== variant.id)], variant.stage);
  return row.find(({ register }) => register === variant.register)?.id === variant.id;
}
