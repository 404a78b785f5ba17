import * as v from 'valibot';
import type { Interview } from '../../core/plan/interview.ts';
import type { Letter } from '../../core/plan/letter.ts';
import { type KeptLetter, keptLetter, type Plan, withLetter } from '../../core/plan/plan.ts';
import type { Sent } from '../../core/plan/sent.ts';
import { byCode } from '../../core/text/by-code.ts';
import { browser } from '../browser.ts';
import { inTurn } from './in-turn.ts';
import { interviewRecord, isOldInterview, letterRecord, newestInterview, sentRecord } from './plan-record.ts';
import {
  type Following,
  followRecords,
  parseRecords,
  readArea,
  removeRecord,
  type SaveResult,
  watchRecords,
  writeRecords,
} from './record.ts';

const interviewPrefix = 'interview:';
const letterPrefix = 'letter:';
const sentPrefix = 'sent:';
const prefixes = [interviewPrefix, letterPrefix, sentPrefix];

/** Everything remembered that can be read: interviews last changed first, the log oldest first. */
export async function loadPlan(): Promise<Plan> {
  return planIn(await readArea('local'));
}

/** The plan among all that is kept on this device. */
export async function planIn(all: Record<string, unknown>): Promise<Plan> {
  const parsed = await parseRecords('local', all, interviewPrefix, interviewRecord, newestInterview);
  const letters = await parseRecords('local', all, letterPrefix, letterRecord, 1);
  const sent = await parseRecords('local', all, sentPrefix, sentRecord, 1);
  const plan: Plan = {
    interviews: [...parsed.values()].flatMap((record) => record.interviews),
    letters: [...letters.values()],
    sent: [...sent.values()],
  };
  for (const [key, record] of parsed) {
    if (!isOldInterview(all[key])) continue;
    plan.letters.push(...record.letters);
    plan.sent.push(...record.sent);
    await writePlan(record);
  }
  return inOrder(plan);
}

/** Keeps a letter, and of its interview what was changed in the form since `opened`. */
export async function saveLetter(letter: Letter, opened: Letter): Promise<SaveResult> {
  // Asked for before anything is waited for: a form may be busy, and then thrown away before its turn has come.
  const kept = writePlan({ interviews: [], letters: [keptLetter(letter)], sent: [] });
  const interview = await planTurn(() => saveInterviewOf(letter, opened));
  const saved = await kept;
  return saved.ok ? interview : saved;
}

async function saveInterviewOf(letter: Letter, opened: Letter): Promise<SaveResult> {
  const before = await readInterview(letter.id);
  const interview = withLetter(before, letter, opened);
  if (interview === before) return { ok: true };
  return writePlan({ interviews: [interview], letters: [], sent: [] });
}

/** Changes some of what is kept about an interview, over what is kept now. Nothing happens to one that is gone. */
export function changeInterview(
  id: string,
  change: Partial<Omit<Interview, 'id'>> | ((interview: Interview) => Partial<Omit<Interview, 'id'>>),
): Promise<SaveResult> {
  return planTurn(async () => {
    const before = await readInterview(id);
    if (!before) return { ok: true };
    const patch = typeof change === 'function' ? change(before) : change;
    const interview = { ...before, ...patch, updatedAt: new Date().toISOString() };
    return writePlan({ interviews: [interview], letters: [], sent: [] });
  });
}

/** Changes some of what is kept about a letter, over what is kept now; `blank` is what it begins from. */
export function changeLetter(
  blank: KeptLetter,
  change: (letter: KeptLetter) => Partial<KeptLetter>,
): Promise<SaveResult> {
  return planTurn(async () => {
    const key = keyOf.letter(blank);
    const { [key]: value } = await browser.storage.local.get(key);
    const parsed = v.safeParse(letterRecord, value);
    const before = parsed.success ? parsed.output : blank;
    const letter = { ...before, ...change(before), updatedAt: new Date().toISOString() };
    return writePlan({ interviews: [], letters: [letter], sent: [] });
  });
}

/** Keeps all of these records as they are, or none: what a new interview begins with, an import, or an undo. */
export function savePlan(plan: Plan): Promise<SaveResult> {
  return planTurn(() => writePlan(plan));
}

/** Forgets all records of a plan. */
export function removePlan(plan: Plan): Promise<SaveResult> {
  return planTurn(() => removeRecord('local', Object.keys(recordsOf(plan))));
}

/** A turn at the plan, for what reads it before it changes it. */
function planTurn<T>(work: () => Promise<T>): Promise<T> {
  return inTurn('plan', work);
}

/** As {@link savePlan}, within a turn. */
export function writePlan(plan: Plan): Promise<SaveResult> {
  return writeRecords('local', recordsOf(plan));
}

/** The part of a plan that is about one interview. */
export function planOf({ interviews, letters, sent }: Plan, id: string): Plan {
  return {
    interviews: interviews.filter((interview) => interview.id === id),
    letters: letters.filter((letter) => letter.interview === id),
    sent: sent.filter((entry) => entry.interview === id),
  };
}

/**
 * Calls back whenever anything of the plan changes, in this window or another, until `signal` aborts: with what turns
 * the plan of before into the plan of now. Only what changed is read: a key typed into one letter must not read a
 * thousand others.
 */
export function followPlan(onChange: (turn: (before: Plan) => Plan) => void, signal: AbortSignal): Following {
  const turn = (changed: ReadonlyMap<string, unknown>): void =>
    onChange((before) => changedPlan(before, changed));
  return followRecords('local', prefixes, turn, signal);
}

function changedPlan(before: Plan, changed: ReadonlyMap<string, unknown>): Plan {
  const plan: Plan = {
    interviews: before.interviews.filter((interview) => !changed.has(keyOf.interview(interview))),
    letters: before.letters.filter((letter) => !changed.has(keyOf.letter(letter))),
    sent: before.sent.filter((entry) => !changed.has(keyOf.sent(entry))),
  };
  for (const value of changed.values()) {
    const interview = v.safeParse(interviewRecord, value);
    const letter = v.safeParse(letterRecord, value);
    const entry = v.safeParse(sentRecord, value);
    if (interview.success) plan.interviews.push(...interview.output.interviews);
    else if (letter.success) plan.letters.push(letter.output);
    else if (entry.success) plan.sent.push(entry.output);
  }
  return inOrder(plan);
}

/** Interviews last changed first, the log oldest first. */
function inOrder({ interviews, letters, sent }: Plan): Plan {
  return {
    interviews: interviews.toSorted((a, b) => byCode(b.updatedAt, a.updatedAt)),
    letters,
    sent: sent.toSorted((a, b) => byCode(a.at, b.at)),
  };
}

/** Calls back whenever anything changes that may be due; passes over what is being typed into letters. */
export function watchDue(onChange: () => void, signal: AbortSignal): void {
  watchRecords('local', [interviewPrefix, sentPrefix], onChange, signal);
}

async function readInterview(id: string): Promise<Interview | null> {
  const key = keyOf.interview({ id });
  const { [key]: value } = await browser.storage.local.get(key);
  const parsed = v.safeParse(interviewRecord, value);
  return parsed.success ? (parsed.output.interviews[0] ?? null) : null;
}

const keyOf = {
  interview: ({ id }: Pick<Interview, 'id'>) => interviewPrefix + id,
  letter: ({ interview, person }: KeptLetter) => `${letterPrefix}${interview}:${person}`,
  sent: ({ id }: Sent) => sentPrefix + id,
};

function recordsOf({ interviews, letters, sent }: Plan): Record<string, unknown> {
  return Object.fromEntries([
    ...interviews.map((one) => [keyOf.interview(one), { schema: newestInterview, ...one }]),
    ...letters.map((one) => [keyOf.letter(one), { schema: 1, ...one }]),
    ...sent.map((one) => [keyOf.sent(one), { schema: 1, ...one }]),
  ]);
}
