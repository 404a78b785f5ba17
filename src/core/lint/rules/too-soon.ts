import { dayNumber, workingDaysBetween } from '../../plan/days.ts';
import { isNudge } from '../../plan/nudge.ts';
import type { Draft, History, Stage } from '../../text/draft.ts';
import { defineRule } from '../rule.ts';

/** Whoever sends what was promised, and asks for no news, asks for nothing too soon. */
const sending = /\b(?:as|I) promised|attach|enclos/i;
const asking = /\?|\b(?:news|deci|update|hear|status|stand)/i;

export default defineRule({
  id: 'too-soon',
  severity: 'warning',
  wholeMail: true,
  *check({ draft, own }) {
    const sent = dayNumber(draft.context.sentDate);
    if (sent === null) return;
    const isAsked = draft.stage !== 'follow-up' || asking.test(own) || !sending.test(own);
    const message =
      beforeTheTalk(draft, sent) ?? (isNudge(draft.stage) && isAsked ? tooSoon(draft, sent) : null);
    if (message !== null) yield { field: 'timing', message };
  },
});

function beforeTheTalk({ context }: Draft, sent: number): string | null {
  const met = dayNumber(context.interviewDate);
  return met !== null && sent < met
    ? 'This goes out before the interview takes place. Check the two dates.'
    : null;
}

function tooSoon({ stage, context, history }: Draft, sent: number): string | null {
  const promised = dayNumber(history?.promisedDate);
  if (promised !== null && workingDaysBetween(promised, sent) < 1) {
    return 'The day they named has not passed, and asking before it looks as if you had not listened. Give them that day and two more.';
  }
  const met = dayNumber(context.interviewDate);
  const days = met === null ? null : sent - met;
  if (stage === 'follow-up') {
    if (met !== null && days !== null && workingDaysBetween(met, sent) < 5) {
      return `${said(days)} is too soon to ask: hardly anyone decides within a week. Wait until a week has passed, or until the day they named.`;
    }
    const thanked = lastDay(history, (one) => one === 'thank-you');
    if (promised === null && thanked !== null && workingDaysBetween(thanked, sent) < 5) {
      return `${said(sent - thanked)} after your thanks is too soon to write again. Give them a week.`;
    }
    return null;
  }
  const nudged = lastDay(history, isNudge);
  if (nudged !== null && sent - nudged < 7) {
    return `${said(sent - nudged)} after your last question is too soon for another, and looks impatient. Give them a week.`;
  }
  return days !== null && days < 11
    ? `${said(days)} is too soon for a second nudge, and looks impatient. Two weeks after the talk is right.`
    : null;
}

function lastDay(history: History | undefined, isMeant: (stage: Stage) => boolean): number | null {
  let last: number | null = null;
  for (const { stage, day } of history?.sent ?? []) {
    const number = isMeant(stage) ? dayNumber(day) : null;
    if (number !== null && (last === null || number > last)) last = number;
  }
  return last;
}

const said = (days: number): string =>
  days === 0 ? 'The same day' : days === 1 ? 'One day' : `${days} days`;
