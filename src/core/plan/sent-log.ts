import { byCode } from '../text/by-code.ts';
import { isInstant } from './days.ts';
import type { PlanInput } from './next-step.ts';
import type { Sent } from './sent.ts';

/** One step asks for the same log half a dozen times. An input is never changed, so what was found once holds. */
const found = new WeakMap<PlanInput, readonly Sent[]>();

/** The interview's records known to be sent, oldest first. */
export function sentOf(input: PlanInput): readonly Sent[] {
  const known = found.get(input);
  if (known) return known;
  const { id } = input.interview;
  const records = input.sent.filter(
    (record) => record.interview === id && record.certainty === 'sent' && isInstant(record.at),
  );
  if (records.length > 1) records.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  found.set(input, records);
  return records;
}

/**
 * What was written and may have been sent, oldest first, so that the person can be asked: the last record of each
 * stage to each person, unless one of them is known to be sent. Nothing once the interview is closed.
 */
export function unconfirmed({ interview, sent }: PlanInput): Sent[] {
  if (interview.state === 'closed') return [];
  const own = sent.filter((record) => record.interview === interview.id);
  const written = own.filter(({ certainty }) => certainty === 'written');
  if (written.length === 0) return [];
  const open = new Map<string, Sent>();
  for (const record of written.toSorted((a, b) => byCode(a.at, b.at))) {
    open.set(`${record.stage} ${record.person}`, record);
  }
  for (const { certainty, stage, person } of own) if (certainty === 'sent') open.delete(`${stage} ${person}`);
  return [...open.values()].toSorted((a, b) => byCode(a.at, b.at));
}
