import * as v from 'valibot';
import { readRecords, type SaveResult, writeRecord } from './record.ts';

const key = 'told';

const recordSchema = v.object({ schema: v.literal(1), keys: v.array(v.string()) });

/** The keys of the reminders the person was already told of. */
export async function loadTold(): Promise<Set<string>> {
  return new Set((await readRecords('local', key, recordSchema, 1)).get(key)?.keys);
}

export function saveTold(keys: ReadonlySet<string>): Promise<SaveResult> {
  return writeRecord('local', key, { schema: 1, keys: [...keys] });
}
