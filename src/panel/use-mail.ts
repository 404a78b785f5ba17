import { useCallback, useMemo } from 'preact/hooks';
import type { SlotAsides } from '../core/compose/asides.ts';
import type { SlotWays } from '../core/compose/slot-wordings.ts';
import type { Finding } from '../core/lint/finding.ts';
import type { NoteEditor } from '../core/notes/learned/editor.ts';
import { contextOf } from '../core/plan/context-of.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { Sent } from '../core/plan/sent.ts';
import type { Template } from '../core/templates/template.ts';
import {
  type Draft,
  type InterviewContext,
  type NoteSlot,
  noteSlots,
  type SlotWording,
} from '../core/text/draft.ts';
import { localMoment } from '../platform/clock.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { isDismissed } from './dismissals.ts';
import { draftOf } from './draft-of.ts';
import { type Engine, loadComposer, loadEditor, loadEngine, loadTone } from './parts.ts';
import type { Stored } from './stored.ts';
import { type Offer, offerFor, templateOf } from './template-of.ts';
import { usePart } from './use-part.ts';
import { usePhase } from './use-phase.ts';

/** Everything that follows from an interview and what is stored: the mail, and what is to be said about it. */
export interface FormMail {
  offer: Offer;
  template: Template;
  context: InterviewContext;
  /** False, and the mail empty, until what makes it has come. */
  isMade: boolean;
  /** As made from the notes, whatever was changed by hand since. */
  composed: MailText;
  /** What of the notes is not in it, or nearly as it was jotted. */
  asides: { [slot in NoteSlot]?: SlotAsides };
  /** How each note could be told otherwise. */
  ways: { [slot in NoteSlot]?: SlotWays };
  /** Undefined until it has come; a mail of notes waits for it. */
  editor: NoteEditor | undefined;
  /** What this person was sent before. */
  earlier: readonly Sent[];
  woven: { [slot in NoteSlot]?: string };
  /** What a note would be made into in another wording, and the hand-edit with that in it. */
  turned: (slot: NoteSlot, wording: SlotWording) => { words: string; edited: MailText | null };
  /** As it stands: the hand-edit, or what was composed. */
  mail: MailText;
  /** Null until the form has been drawn and the engine has come. */
  findings: FindingView[] | null;
  /** The mail and what is to be said about it, as soon as there is all that takes. */
  finish: () => Promise<Finished>;
  /** Null until it has come. */
  engine: Engine | null;
  lint: Lint | null;
  draft: (text: MailText) => Draft;
}

export interface MailText {
  subject: string;
  body: string;
}

export interface Finished {
  mail: MailText;
  findings: FindingView[];
}

type Lint = (draft: Draft) => Finding[];

/** `isShown`: the form is on the screen. */
export function useMail(letter: Letter, stored: Stored, isShown: boolean): FormMail {
  const { variants, settings, firstChoices, organisation } = stored;
  const { day } = localMoment();
  const { stage, register, template: picked, wording, slotWordings, notes, insisted } = letter;
  const phase = usePhase(isShown);
  // One after the other, so that the mail is not kept waiting by what is said about it.
  const composer = usePart(loadComposer, phase !== 'begun');
  const engine = usePart(loadEngine, composer !== null && phase === 'drawn');
  const tone = usePart(loadTone, engine !== null) ?? undefined;
  const editor = usePart(loadEditor, engine !== null) ?? undefined;
  const offer = useMemo(
    () =>
      offerFor(
        { stage, register },
        {
          own: variants,
          organisation: organisation.templates,
          builtIn: composer?.builtInTemplates ?? [],
        },
        firstChoices,
      ),
    [stage, register, variants, organisation, firstChoices, composer],
  );
  const template = useMemo(
    () => templateOf({ template: picked, register }, offer),
    [picked, register, offer],
  );
  const { interviewer, company, role, me, interviewDate } = letter;
  const context = useMemo(
    () => contextOf({ interviewer, company, role, me, interviewDate }, day),
    [interviewer, company, role, me, interviewDate, day],
  );
  const { id, person } = letter;
  const { sent } = stored.plan;
  const earlier = useMemo(() => earlierMails(sent, { id, person, stage }), [sent, id, person, stage]);
  const request = useMemo(
    () => ({ template, register, context, notes, insisted, wording, slotWordings, earlier, editor }),
    [template, register, context, notes, insisted, wording, slotWordings, earlier, editor],
  );
  // Its sentences may be the first, and a mail is not to change under its reader's eyes.
  const needsEditor = noteSlots.some((slot) => (notes[slot] ?? '').trim() !== '');
  const isMade = composer !== null && (editor !== undefined || !needsEditor);
  const composed = useMemo(
    () => (isMade ? composer?.composeMail(request) : undefined) ?? notMade,
    [composer, isMade, request],
  );
  const input = stored.inputs.find(({ interview }) => interview.id === id);
  const { disabledRules } = settings;
  const lint = useMemo(
    () => engine?.createLinter({ disabled: new Set(disabledRules), tone }) ?? null,
    [engine, disabledRules, tone],
  );
  const draft = useCallback(
    (text: MailText): Draft => draftOf(letter, text, day, input),
    [letter, day, input],
  );
  const { dismissed } = letter;
  const viewsBy = useCallback(
    (words: Engine, by: Lint, text: MailText): FindingView[] =>
      words.findingViews(by(draft(text)).filter((finding) => !isDismissed(dismissed, finding))),
    [draft, dismissed],
  );
  const mail = letter.edited ?? composed;
  const { subject, body } = mail;
  const findings = useMemo(
    () => engine && lint && viewsBy(engine, lint, { subject, body }),
    [engine, lint, viewsBy, subject, body],
  );
  const finish = async (): Promise<Finished> => {
    const [words, made, edits] = await Promise.all([loadEngine(), composer ?? loadComposer(), loadEditor()]);
    const own = { own: variants, organisation: organisation.templates, builtIn: made.builtInTemplates };
    const from = templateOf(letter, offerFor(letter, own, firstChoices));
    const text = letter.edited ?? made.composeMail({ ...request, editor: edits, template: from });
    const by = lint ?? words.createLinter({ disabled: new Set(disabledRules) });
    return { mail: text, findings: viewsBy(words, by, text) };
  };
  return {
    offer,
    template,
    context,
    isMade,
    editor,
    earlier,
    composed,
    asides: composed.asides,
    ways: editor ? composed.ways : notMade.ways,
    woven: composed.woven,
    turned(slot, other) {
      const { edited } = letter;
      if (!composer) return { words: '', edited };
      const then = composer.composeMail({ ...request, slotWordings: { ...slotWordings, [slot]: other } });
      const words = then.woven[slot];
      const { [slot]: was = '' }: FormMail['woven'] = composed.woven;
      return { words, edited: edited && { ...edited, body: composer.reworded(edited.body, was, words) } };
    },
    mail,
    findings,
    finish,
    engine,
    lint,
    draft,
  };
}

/** What this person was sent before, oldest first. */
function earlierMails(
  sent: readonly Sent[],
  { id, person, stage }: Pick<Letter, 'id' | 'person' | 'stage'>,
): Sent[] {
  return sent.filter(
    (mail) => mail.interview === id && mail.person === person && mail.stage !== stage && mail.body !== '',
  );
}

const notMade = { subject: '', body: '', woven: {}, asides: {}, ways: {} };
