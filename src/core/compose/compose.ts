import { type Weaving, type Woven, weaveNotes } from '../notes/weave.ts';
import { fillTemplate } from '../templates/fill.ts';
import type { Template } from '../templates/template.ts';
import { contextValues } from '../templates/values.ts';
import type { InterviewContext, Notes, Register } from '../text/draft.ts';

export interface MailRequest {
  template: Template;
  register: Register;
  context: InterviewContext;
  notes: Notes;
  /** Which of the possible wordings; 0, the first, when left out. */
  wording?: number;
}

export interface Mail {
  subject: string;
  body: string;
  /** The sentences made of the notes, slot by slot; empty where the note was. */
  woven: Woven;
}

/** Writes the mail: the same request gives the same mail, another `wording` another one. */
export function composeMail(request: MailRequest): Mail {
  const { template, register, context, notes } = request;
  const weaving: Weaving = {
    stage: template.stage,
    register,
    context,
    wording: request.wording ?? 0,
    around: template.body,
  };
  const woven = weaveNotes(notes, weaving);
  return { ...fillTemplate(template, { ...contextValues(context, register), ...woven }), woven };
}
