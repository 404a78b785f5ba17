import { isDay, isInstant, isTime } from './days.ts';
import type { Interview } from './interview.ts';
import type { KeptLetter } from './plan.ts';
import type { Sent } from './sent.ts';

/** What a record out of a file may not hold although it has the right shape, in words; null when it may come in. */
type Fault = string | null;

/** An interview whose days and hours all exist, and what was left out of it for that. */
export function withRealDays(interview: Interview): { record: Interview; left: string[] } {
  const checks = [
    ['interviewDate', isDay],
    ['interviewTime', isTime],
    ['promisedDate', isDay],
    ['stateAt', isInstant],
    ['snoozedUntil', isInstant],
  ] as const;
  let record = interview;
  const left: string[] = [];
  for (const [name, exists] of checks) {
    if (interview[name] === '' || exists(interview[name])) continue;
    record = { ...record, [name]: '' };
    left.push(`${name}: no such ${exists === isTime ? 'hour' : 'day'}, “${interview[name].slice(0, 40)}”.`);
  }
  return { record, left };
}

export function interviewFault({ id, people, thread, createdAt, updatedAt }: Interview): Fault {
  const ids = people.map((person) => person.id);
  return firstOf(
    idFault('id', id),
    ...ids.map((one) => idFault('people', one)),
    new Set(ids).size < ids.length ? 'people: two have the same id.' : null,
    instantFault('createdAt', createdAt),
    instantFault('updatedAt', updatedAt),
    thread === '' || thread.startsWith('https://') ? null : 'thread: not the address of a mail.',
  );
}

export function letterFault({ person, updatedAt }: KeptLetter): Fault {
  return firstOf(idFault('person', person), updatedAt === '' ? null : instantFault('updatedAt', updatedAt));
}

export function sentFault({ id, person, at }: Sent): Fault {
  return firstOf(idFault('id', id), idFault('person', person), instantFault('at', at));
}

function firstOf(...faults: Fault[]): Fault {
  return faults.find((fault) => fault !== null) ?? null;
}

/** Ids are put together to keys with a colon between them. */
function idFault(name: string, id: string): Fault {
  return id !== '' && !id.includes(':') ? null : `${name}: no id, “${id.slice(0, 40)}”.`;
}

function instantFault(name: string, instant: string): Fault {
  return isInstant(instant) ? null : `${name}: no such moment, “${instant.slice(0, 40)}”.`;
}
