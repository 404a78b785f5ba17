import { byCode } from '../text/by-code.ts';
import { addDays, isDay, isInstant, isTime, latestDay } from './days.ts';
import { type LocalMoment, nextStep, type PlanInput, type PlannedMail } from './next-step.ts';
import { nudge } from './nudge.ts';
import { afterQuiet, type QuietHours } from './quiet-hours.ts';
import { plannedReply } from './rejection-reply.ts';
import { thanksLapseAfterDays, thankYou } from './thank-you.ts';

/** When a mail is brought to mind on its day: in the morning; thanks, when nobody said how long the talk was, after work. */
const morning = '09:00';
const evening = '18:00';

export interface Reminder extends PlannedMail {
  /** The same for the same reminder, wherever the person is: who was told of it once is not told again. */
  key: string;
  /** The interview's id. */
  interview: string;
  /** When it is first told. */
  at: LocalMoment;
}

export interface Reminders {
  /** What is due and not put off, the earliest first. */
  due: Reminder[];
  /** Is this an hour in which nothing is to be told? */
  isQuiet: boolean;
  /** The next moment at which there is something new to tell; null when there is none in sight. */
  next: LocalMoment | null;
}

/**
 * What to bring to mind now, and when to look again. It says the same whenever it is asked, so who tells of a reminder
 * must keep its key. What is put off (`snoozedUntil`) is told of afresh when
 * that is over.
 */
export function reminders(
  all: readonly PlanInput[],
  now: LocalMoment,
  quiet: QuietHours | null = null,
): Reminders {
  const known = all.flatMap((input) => remindersOf(input, now, quiet));
  const byMoment = (a: Reminder, b: Reminder) => order(a.at, b.at) || byCode(a.key, b.key);
  const due = known.filter(({ at }) => order(at, now) <= 0).toSorted(byMoment);
  const quietEnd = afterQuiet(now, quiet);
  const isQuiet = order(quietEnd, now) > 0;
  const moments = known.map(({ at }) => at).filter((at) => order(at, now) > 0);
  // It may have fallen due unseen, while the browser was closed. Thanks may lapse before the quiet hours end.
  if (isQuiet && all.some((input) => isDueAt(input, quietEnd, quiet))) moments.push(quietEnd);
  return { due, isQuiet, next: moments.toSorted(order)[0] ?? null };
}

function isDueAt(input: PlanInput, moment: LocalMoment, quiet: QuietHours | null): boolean {
  return remindersOf(input, moment, quiet).some(({ at }) => order(at, moment) <= 0);
}

/** The reminder of the step the interview is at, and of the one that takes its place if nothing is sent. */
function remindersOf(input: PlanInput, now: LocalMoment, quiet: QuietHours | null): Reminder[] {
  const lapse = thanksLapse(input);
  const moments = lapse > now.day ? [now, { day: lapse, time: '00:00' }] : [now];
  return moments.flatMap((moment) => {
    const step = nextStep(input, moment);
    if (step.kind !== 'due' && step.kind !== 'coming') return [];
    const { kind: _, ...mail } = step;
    // A nudge in the place of thanks never sent does not come before they lapse.
    const day = mail.stage === 'thank-you' ? mail.from : latestDay(mail.from, lapse);
    const told = { day, time: hourOf(mail.stage, input.interview.interviewTime) };
    const at = afterQuiet(later(told, snoozed(input)), quiet);
    return [{ ...mail, key: keyOf(input, mail), interview: input.interview.id, at }];
  });
}

/** The day on which thanks still to be sent are let go; empty when there are none. */
function thanksLapse(input: PlanInput): string {
  const { interviewDate, state } = input.interview;
  if (!isDay(interviewDate) || state === 'rejected' || thankYou(input) === null) return '';
  return addDays(interviewDate, thanksLapseAfterDays + 1);
}

function hourOf(stage: PlannedMail['stage'], interviewTime: string): string {
  if (stage !== 'thank-you') return morning;
  return isTime(interviewTime) ? interviewTime : evening;
}

function snoozed({ interview, localMoment }: PlanInput): LocalMoment {
  return isInstant(interview.snoozedUntil) ? localMoment(interview.snoozedUntil) : { day: '', time: '' };
}

function later(a: LocalMoment, b: LocalMoment): LocalMoment {
  return order(a, b) < 0 ? b : a;
}

/**
 * `<interview>:<stage>:<from>`, and the end of a putting-off that reaches beyond it. The days in it are those of the UTC
 * calendar: the local ones shift when the person travels, and the same reminder would come twice.
 */
function keyOf(input: PlanInput, { stage }: PlannedMail): string {
  const { id, snoozedUntil } = input.interview;
  const utc: PlanInput = { ...input, localMoment: utcMoment };
  const mail =
    stage === 'thank-you' ? thankYou(utc) : stage === 'rejection-reply' ? plannedReply(utc) : nudge(utc);
  const from = mail?.from ?? '';
  const isPutOff = utcMoment(snoozedUntil).day >= from;
  return [id, stage, from, ...(isPutOff ? [snoozedUntil] : [])].join(':');
}

function utcMoment(instant: string): LocalMoment {
  return { day: instant.slice(0, 10), time: instant.slice(11, 16) };
}

function order(a: LocalMoment, b: LocalMoment): number {
  return byCode(a.day, b.day) || byCode(a.time, b.time);
}
