import type { Letter } from '../core/plan/letter.ts';
import { type FirstChoices, firstChoice } from '../core/templates/first-choice.ts';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';

/** Templates by whose they are. */
export interface Shelf {
  /** The person's own, in their order. */
  own: readonly Variant[];
  /** Set by policy. */
  organisation: readonly Template[];
  builtIn: readonly Template[];
}

/** The templates the form can offer for one stage. */
export interface Offer extends Shelf {
  /** The id of the one chosen to begin with; empty when none was. */
  first: string;
}

/** What fits an interview's stage: every variant of it, and the other templates in its register. */
export function offerFor(
  { stage, register }: Pick<Letter, 'stage' | 'register'>,
  { own, organisation, builtIn }: Shelf,
  choices: FirstChoices,
): Offer {
  const fits = (template: Template): boolean => template.stage === stage && template.register === register;
  return {
    own: own.filter((variant) => variant.stage === stage),
    organisation: organisation.filter(fits),
    builtIn: builtIn.filter(fits),
    first: firstChoice(choices, { stage, register }) ?? '',
  };
}

/**
 * The template the mail is made of: the one picked for this interview, else the first choice, else the first of the
 * person's own in the register, else the organisation's, else ours.
 */
export function templateOf(
  letter: Pick<Letter, 'template' | 'register'>,
  { own, organisation, builtIn, first }: Offer,
): Template {
  const all = [...own.map(asTemplate), ...organisation, ...builtIn];
  const inRegister = all.filter((template) => template.register === letter.register);
  return (
    all.find((template) => template.id === letter.template) ??
    inRegister.find((template) => template.id === first) ??
    inRegister[0] ??
    all[0] ??
    nothing
  );
}

function asTemplate(variant: Variant): Template {
  return { ...variant, when: variant.when ?? '' };
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
