import { composeMail } from '../core/compose/compose.ts';
import { contextOf } from '../core/plan/context-of.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { Template } from '../core/templates/template.ts';
import { builtInTemplates } from '../library/templates.ts';
import { localMoment } from '../platform/clock.ts';
import type { AnyTemplate } from './template-shelf.ts';

/** What a template is filled with to be looked at. */
export interface PreviewWith {
  /** Null: a made-up one. */
  letter: Letter | null;
  me: string;
}

/** A template filled with a stored letter, or with the sample of the template it came from. */
export function previewMail(
  one: AnyTemplate,
  { letter, me }: PreviewWith,
): { subject: string; body: string } {
  const template: Template = { when: '', ...one };
  const { register } = one;
  if (letter) {
    return composeMail({
      template,
      register,
      context: contextOf(letter, localMoment().day),
      notes: letter.notes,
    });
  }
  const parent =
    builtInTemplates.find(({ id }) => id === template.id || id === template.basedOn) ??
    builtInTemplates.find((other) => other.stage === template.stage && other.register === register);
  const { context = {}, notes = {} } = template.sample ?? parent?.sample ?? {};
  return composeMail({ template, register, context: me ? { ...context, me } : context, notes });
}
