import type { Interview } from '../core/plan/interview.ts';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';

/** The templates the form can offer for one stage. */
export interface Offer {
  /** The person's own for the stage, newest first. */
  own: readonly Variant[];
  builtIn: readonly Template[];
}

/** What fits an interview's stage: every variant of it, and our templates in its register. */
export function offerFor(
  { stage, register }: Pick<Interview, 'stage' | 'register'>,
  variants: readonly Variant[],
  builtIns: readonly Template[],
): Offer {
  return {
    own: variants.filter((variant) => variant.stage === stage),
    builtIn: builtIns.filter((template) => template.stage === stage && template.register === register),
  };
}

/** The template the mail is made of: the one picked, else the newest variant in the register, else ours. */
export function templateOf(
  interview: Pick<Interview, 'template' | 'register'>,
  { own, builtIn }: Offer,
): Template {
  const all = [...own.map(asTemplate), ...builtIn];
  const picked = all.find((template) => template.id === interview.template);
  return picked ?? all.find((template) => template.register === interview.register) ?? all[0] ?? nothing;
}

function asTemplate(variant: Variant): Template {
  return { ...variant, when: '' };
}

const nothing: Template = {
  id: '',
  title: '',
  stage: 'thank-you',
  register: 'formal',
  when: '',
  subject: '',
  body: '',
};
