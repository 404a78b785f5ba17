import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { composeMail } from '../core/compose/compose.ts';
import type { Finding } from '../core/lint/finding.ts';
import { contextOf } from '../core/plan/context-of.ts';
import type { Letter } from '../core/plan/letter.ts';
import type { Sent } from '../core/plan/sent.ts';
import type { Template } from '../core/templates/template.ts';
import type { Draft, InterviewContext, NoteSlot } from '../core/text/draft.ts';
import { builtInTemplates } from '../library/templates.ts';
import { localMoment } from '../platform/clock.ts';
import type { FindingView } from '../ui/finding-view.ts';
import { isDismissed } from './dismissals.ts';
import { draftOf } from './draft-of.ts';
import type { Stored } from './stored.ts';
import { type Offer, offerFor, templateOf } from './template-of.ts';
import { type Engine, loadEngine, useEngine } from './use-engine.ts';
import { useTone } from './use-tone.ts';

/** Everything that follows from an interview and what is stored: the mail, and what is to be said about it. */
export interface FormMail {
  offer: Offer;
  template: Template;
  context: InterviewContext;
  /** As made from the notes, whatever was changed by hand since. */
  composed: { subject: string; body: string };
  /** What this person was sent before. */
  earlier: readonly Sent[];
  woven: { [slot in NoteSlot]?: string };
  /** As it stands: the hand-edit, or what was composed. */
  mail: { subject: string; body: string };
  /** Null until the form has been drawn and the engine has come. */
  findings: FindingView[] | null;
  /** What is to be said about the mail, now. */
  check: () => Promise<FindingView[]>;
  /** Null until it has come. */
  engine: Engine | null;
  lint: Lint | null;
  draft: (text: { subject: string; body: string }) => Draft;
}

type Lint = (draft: Draft) => Finding[];

/** `isShown`: the form is on the screen. */
export function useMail(letter: Letter, stored: Stored, isShown: boolean): FormMail {
  const { variants, settings, firstChoices, organisation } = stored;
  const { day } = localMoment();
  const { stage, register, template: picked, wording, notes } = letter;
  const offer = useMemo(
    () =>
      offerFor(
        { stage, register },
        { own: variants, organisation: organisation.templates, builtIn: builtInTemplates },
        firstChoices,
      ),
    [stage, register, variants, organisation, firstChoices],
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
  const composed = useMemo(
    () => composeMail({ template, register, context, notes, wording, earlier }),
    [template, register, context, notes, wording, earlier],
  );
  const input = stored.inputs.find(({ interview }) => interview.id === id);
  const { disabledRules } = settings;
  const isDrawn = useDrawn(isShown);
  const tone = useTone(isDrawn);
  const engine = useEngine(isDrawn);
  const lint = useMemo(
    () => engine?.createLinter({ disabled: new Set(disabledRules), tone }) ?? null,
    [engine, disabledRules, tone],
  );
  const draft = useCallback(
    (text: { subject: string; body: string }): Draft => draftOf(letter, text, day, input),
    [letter, day, input],
  );
  const mail = letter.edited ?? composed;
  const { subject, body } = mail;
  const { dismissed } = letter;
  const viewsBy = useCallback(
    (words: Engine, by: Lint): FindingView[] => {
      const found = by(draft({ subject, body }));
      return words.findingViews(found.filter((finding) => !isDismissed(dismissed, finding)));
    },
    [draft, subject, body, dismissed],
  );
  const findings = useMemo(() => engine && lint && viewsBy(engine, lint), [engine, lint, viewsBy]);
  const check = async (): Promise<FindingView[]> => {
    const come = engine ?? (await loadEngine());
    return viewsBy(come, lint ?? come.createLinter({ disabled: new Set(disabledRules) }));
  };
  return {
    offer,
    template,
    context,
    earlier,
    composed,
    woven: composed.woven,
    mail,
    findings,
    check,
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

/** True from the first time the form has been painted. */
function useDrawn(isShown: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isShown || isDrawn) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    // The frame callback runs just before the paint, the timer after it.
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [isShown, isDrawn]);
  return isDrawn;
}
