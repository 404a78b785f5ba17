import { type LocalMoment, type NextStep, nextStep, type PlanInput } from '../core/plan/next-step.ts';
import type { Sent } from '../core/plan/sent.ts';
import { unconfirmed } from '../core/plan/sent-log.ts';
import { isPutOff } from '../core/plan/snooze.ts';
import { byCode } from '../core/text/by-code.ts';

/** One interview as the lists show it. */
export interface Entry {
  input: PlanInput;
  step: NextStep;
  /** Ids of those a mail is due to; without those of whom the person is asked whether it has gone. */
  people: string[];
  /** Put off by the person: the day it comes back, ISO 8601 and local; empty when it is not. */
  snoozedTo: string;
}

/** A mail that was written, of which nobody knows whether it was sent. */
export interface Question {
  input: PlanInput;
  entry: Sent;
}

export interface Overview {
  /** The one that is late first before the others. */
  due: Entry[];
  asked: Question[];
  /** Nothing to do now; what comes first, first. Those that are to be left alone are last. */
  waiting: Entry[];
  /** Last changed first. */
  done: Entry[];
}

/** What there is to do, to know and to wait for. `at` is the instant the clock shows `now`. */
export function overview(inputs: readonly PlanInput[], now: LocalMoment, at: string): Overview {
  const asked = inputs.flatMap((input) => unconfirmed(input).map((entry) => ({ input, entry })));
  const open = new Set(asked.map(({ entry }) => key(entry.interview, entry.person, entry.stage)));
  const found: Overview = { due: [], asked, waiting: [], done: [] };
  for (const input of inputs) {
    const { id, snoozedUntil, state } = input.interview;
    const step = nextStep(input, now);
    const isLater = isPutOff(input.interview, at);
    const snoozedTo = isLater ? input.localMoment(snoozedUntil).day : '';
    const to = step.kind === 'due' ? step.people : [];
    const people = step.kind === 'due' ? to.filter((person) => !open.has(key(id, person, step.stage))) : [];
    const entry = { input, step, people, snoozedTo };
    if (people.length > 0 && !isLater) found.due.push(entry);
    else if (step.kind === 'done' && state !== 'waiting') found.done.push(entry);
    // Whoever is only asked about needs no second place.
    else if (step.kind !== 'due' || isLater) found.waiting.push(entry);
  }
  found.due.sort((a, b) => byCode(deadline(a.step), deadline(b.step)));
  found.waiting.sort((a, b) => byCode(comesAt(a), comesAt(b)));
  found.done.sort((a, b) => byCode(b.input.interview.updatedAt, a.input.interview.updatedAt));
  return found;
}

function key(...parts: string[]): string {
  return parts.join(' ');
}

function deadline(step: NextStep): string {
  return step.kind === 'due' ? step.lateAfter : '';
}

/** Behind all days, where no day is known. */
function comesAt({ step, snoozedTo }: Entry): string {
  return snoozedTo || (step.kind === 'coming' ? step.from : '9999');
}
