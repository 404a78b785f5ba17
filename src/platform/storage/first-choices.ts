import * as v from 'valibot';
import type { FirstChoices } from '../../core/templates/first-choice.ts';
import { parseRecords, readArea, type SaveResult, watchRecords, writeRecord } from './record.ts';

const key = 'first-choices';

const recordSchema = v.object({ schema: v.literal(1), choices: v.record(v.string(), v.string()) });

/** What the person chose to begin with, by stage and tone. */
export async function loadFirstChoices(): Promise<FirstChoices> {
  return firstChoicesIn(await readArea('sync'));
}

/** The choices among all that the browser syncs. */
export async function firstChoicesIn(synced: Record<string, unknown>): Promise<FirstChoices> {
  return (await parseRecords('sync', synced, key, recordSchema, 1)).get(key)?.choices ?? {};
}

export function saveFirstChoices(choices: FirstChoices): Promise<SaveResult> {
  return writeRecord('sync', key, { schema: 1, choices });
}

export function watchFirstChoices(onChange: () => void, signal: AbortSignal): void {
  watchRecords('sync', [key], onChange, signal);
}
