import * as v from 'valibot';
import { type Register, registers } from '../../core/text/draft.ts';
import { parseRecords, readArea, type SaveResult, watchRecords, writeRecord } from './record.ts';

const key = 'settings';

/** What the person chose once and every form starts from. */
export interface Settings {
  /** The person's own name, as it stands under a mail. */
  me: string;
  register: Register;
  /** Rules switched off everywhere. */
  disabledRules: string[];
  /** Ask before a mail with open errors is sent. */
  checkAtSend: boolean;
  /** Bring to mind what is due. */
  reminders: boolean;
  /** Local hours in which nothing is told, `HH:MM`. */
  quietHours: { from: string; to: string };
  /** Whether to be notified was not asked yet. */
  offersNotifications: boolean;
  /** Where the person writes mail, as last seen. */
  mail: 'gmail' | 'outlook';
}

export const defaultSettings: Settings = {
  me: '',
  register: 'formal',
  disabledRules: [],
  checkAtSend: false,
  reminders: true,
  quietHours: { from: '21:00', to: '08:00' },
  offersNotifications: true,
  mail: 'gmail',
};

const time = v.pipe(v.string(), v.isoTime());

const settingsEntries = {
  me: v.string(),
  register: v.picklist(registers),
  disabledRules: v.array(v.string()),
  // Not in the first records.
  checkAtSend: v.optional(v.boolean(), defaultSettings.checkAtSend),
  reminders: v.optional(v.boolean(), defaultSettings.reminders),
  quietHours: v.optional(v.object({ from: time, to: time }), defaultSettings.quietHours),
  offersNotifications: v.optional(v.boolean(), defaultSettings.offersNotifications),
  mail: v.optional(v.picklist(['gmail', 'outlook']), defaultSettings.mail),
};
const settingsSchema = v.object(settingsEntries);
const recordSchema = v.object({ schema: v.literal(1), ...settingsEntries });

export async function loadSettings(): Promise<Settings> {
  return settingsIn(await readArea('sync'));
}

/** The settings among all that the browser syncs. */
export async function settingsIn(synced: Record<string, unknown>): Promise<Settings> {
  const record = (await parseRecords('sync', synced, key, recordSchema, 1)).get(key);
  if (!record) return defaultSettings;
  const { schema: _schema, ...settings } = record;
  return settings;
}

/** Settings out of a file, whatever it holds; null when they are not ours. */
export function readSettings(value: unknown): Settings | null {
  const read = v.safeParse(settingsSchema, value);
  return read.success ? read.output : null;
}

export function saveSettings(settings: Settings): Promise<SaveResult> {
  return writeRecord('sync', key, { schema: 1, ...settings });
}

export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  watchRecords('sync', [key], onChange, signal);
}
