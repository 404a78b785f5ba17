import { byCode } from '../text/by-code.ts';
import type { Stage } from '../text/draft.ts';
import { addDays, isDay, isInstant, latestDay, onBusinessDay } from './days.ts';
import type { Channel, InterviewState } from './interview.ts';
import { type LocalMoment, nextStep, type PlanInput } from './next-step.ts';
import type { Sent } from './sent.ts';
import { unconfirmed } from './sent-log.ts';

const kinds = ['interview', 'state', 'sent', 'written', 'promised', 'due', 'stop'] as const;

/** A point in the story of one interview. */
export interface TimelinePoint {
  /** ISO 8601 and local. */
  day: string;
  kind: (typeof kinds)[number];
  stage?: Stage;
  channel?: Channel;
  /** The id of the one written to, or to be written to. */
  person?: string;
  state?: InterviewState;
}

/** How many mails are looked ahead: thanks, two nudges, and one in hand. */
const mostAhead = 4;

/**
 * What has happened and what is to come, by day. The mails to come are placed as if each was sent on the first day it
 * may be, and `stop` a week after the last nudge: when no answer is to be hoped for any more.
 */
export function timeline(input: PlanInput, now: LocalMoment): TimelinePoint[] {
  const { interviewDate, promisedDate, state, stateAt } = input.interview;
  const points: TimelinePoint[] = [];
  if (isDay(interviewDate)) points.push({ day: interviewDate, kind: 'interview' });
  if (isDay(promisedDate)) points.push({ day: promisedDate, kind: 'promised' });
  if (state !== 'waiting' && isInstant(stateAt)) {
    points.push({ day: input.localMoment(stateAt).day, kind: 'state', state });
  }
  const isSent = ({ interview, certainty }: Sent) => interview === input.interview.id && certainty === 'sent';
  for (const { at, certainty, stage, channel, person } of [
    ...input.sent.filter(isSent),
    ...unconfirmed(input),
  ]) {
    if (isInstant(at))
      points.push({ day: input.localMoment(at).day, kind: certainty, stage, channel, person });
  }
  points.push(...ahead(input, now));
  return points.toSorted((a, b) => byCode(a.day, b.day) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function ahead(input: PlanInput, now: LocalMoment): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  const { id, channel } = input.interview;
  let sent = input.sent;
  let then = now;
  // A mail to come has a local day, and an instant only so that it lies behind all that was sent, in any time zone.
  const days = new Map<string, string>();
  const localMoment = (at: string): LocalMoment => {
    const day = days.get(at);
    return day === undefined ? input.localMoment(at) : { day, time: '23:59' };
  };
  for (let mail = 0; mail < mostAhead; mail++) {
    const step = nextStep({ ...input, sent, localMoment }, then);
    if (step.kind === 'stop') points.push({ day: onBusinessDay(addDays(step.since, 7)), kind: 'stop' });
    if (step.kind !== 'due' && step.kind !== 'coming') break;
    const { stage, from, people } = step;
    const day = latestDay(from, then.day);
    const at = `${addDays(day, 1)}T23:59:59.999Z`;
    days.set(at, day);
    const records = people.map((person) => recordOf(id, person, stage, channel, at));
    for (const { person } of records) points.push({ day: from, kind: 'due', stage, channel, person });
    sent = [...sent, ...records];
    then = { day, time: '23:59' };
  }
  return points;
}

function recordOf(interview: string, person: string, stage: Stage, channel: Channel, at: string): Sent {
  const id = `${at} ${stage} ${person}`;
  return { id, interview, person, stage, channel, certainty: 'sent', at, subject: '', body: '' };
}
