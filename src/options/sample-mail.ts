import { composeMail } from '../core/compose/compose.ts';
import type { Variant } from '../core/templates/variant.ts';
import { builtInTemplates } from '../library/templates.ts';

/** A version filled with the sample of the template it came from, so that it reads like a mail. */
export function sampleMail(variant: Variant, me: string): { subject: string; body: string } {
  const parent =
    builtInTemplates.find((template) => template.id === variant.basedOn) ??
    builtInTemplates.find((template) => template.stage === variant.stage);
  const { context = {}, notes = {} } = parent?.sample ?? {};
  return composeMail({
    template: { ...variant, when: '' },
    register: variant.register,
    context: me ? { ...context, me } : context,
    notes,
  });
}
