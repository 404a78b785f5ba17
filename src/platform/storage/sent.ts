import type { Plan } from '../../core/plan/plan.ts';
import type { Sent } from '../../core/plan/sent.ts';
import { inTurn } from './in-turn.ts';
import { loadPlan, removePlan, savePlan, writePlan } from './plan.ts';
import type { SaveResult } from './record.ts';

/**
 * Puts a message into the log. One that is there as `written` becomes what is told now; one that is there as `sent`
 * with the same words stays, so that a send told twice is logged once.
 */
export function logSent(entry: Omit<Sent, 'id'>): Promise<SaveResult> {
  return logTurn(async () => {
    const same = (await sentTo(entry)).filter(({ channel }) => channel === entry.channel);
    if (same.some((one) => one.certainty === 'sent' && one.body === entry.body)) return { ok: true };
    const written = same.findLast((one) => one.certainty === 'written');
    return writePlan(logOf({ ...entry, id: written?.id ?? crypto.randomUUID() }));
  });
}

/** Whether the report of this id was logged, even if its send was undone since. */
export async function isReported(id: string): Promise<boolean> {
  return (await loadPlan()).sent.some(({ report }) => report === id);
}

/** A send was undone: its newest log entry for this person and stage is a written one again. */
export function takeBackSent(of: Pick<Sent, 'interview' | 'person' | 'stage'>): Promise<SaveResult> {
  return logTurn(async () => {
    const last = (await sentTo(of)).findLast((one) => one.certainty === 'sent');
    return last ? writePlan(logOf({ ...last, certainty: 'written' })) : { ok: true };
  });
}

/** Keeps a log entry as it is, over the one with its id. */
export function saveEntry(entry: Sent): Promise<SaveResult> {
  return savePlan(logOf(entry));
}

/** Forgets a log entry. */
export function removeEntry(entry: Sent): Promise<SaveResult> {
  return removePlan(logOf(entry));
}

async function sentTo({
  interview,
  person,
  stage,
}: Pick<Sent, 'interview' | 'person' | 'stage'>): Promise<Sent[]> {
  const { sent } = await loadPlan();
  return sent.filter((one) => one.interview === interview && one.person === person && one.stage === stage);
}

function logOf(entry: Sent): Plan {
  return { interviews: [], letters: [], sent: [entry] };
}

/** Not a turn at the plan: a log entry must not wait behind the keys that are being kept of a letter. */
function logTurn<T>(work: () => Promise<T>): Promise<T> {
  return inTurn('log', work);
}
