import * as v from 'valibot';
import type { Plan } from './plan.ts';
import { interviewSchema, letterSchema, sentSchema } from './plan-schema.ts';
import { interviewFault, letterFault, sentFault, withRealDays } from './record-faults.ts';

/** In bytes. A thousand interviews with their mails are about 4 MB. */
export const largestBackup = 20_000_000;

/** What a file of all one's data holds beside the plan: left as it is, for those who know its shape. */
export interface BackupExtras {
  templates: unknown[];
  settings: unknown;
  /** Records that could not be read, as they were. */
  unreadable: Record<string, unknown>;
}

/** Something in a file that stays out, and why. */
export interface BackupFault {
  title: string;
  reason: string;
}

/** What a file would change; nothing has happened yet. */
export type BackupReading =
  | { ok: false; fault: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | {
      ok: true;
      fresh: Plan;
      changed: Plan;
      /** How many records are here already, word for word. */
      same: number;
      broken: BackupFault[];
      /** Those that come in without something that cannot be. */
      mended: BackupFault[];
      templates: unknown[];
      settings: unknown;
    };

const version = 1;

/** One readable file of everything remembered. `at` is an instant. */
export function writeBackup(
  plan: Plan,
  { templates, settings, unreadable }: BackupExtras,
  at: string,
): string {
  const file = { dulyNoted: version, exportedAt: at, ...plan, templates, settings, unreadable };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const list = v.optional(v.array(v.unknown()), []);
const fileSchema = v.object({
  dulyNoted: v.pipe(v.number(), v.integer()),
  interviews: list,
  letters: list,
  sent: list,
  templates: list,
  settings: v.optional(v.unknown()),
});

/** Reads such a file against what is here. Never throws and changes nothing; `bytes` is its size. */
export function readBackup(text: string, mine: Plan, bytes = text.length): BackupReading {
  if (bytes > largestBackup) return { ok: false, fault: 'too-large' };
  const json = parsed(text);
  if (json === undefined) return { ok: false, fault: 'not-json' };
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, fault: 'not-ours' };
  if (file.output.dulyNoted > version) return { ok: false, fault: 'newer' };

  const broken: BackupFault[] = [];
  const mended: BackupFault[] = [];
  const interviews = sort(file.output.interviews, mine.interviews, broken, {
    schema: interviewSchema,
    keyOf: ({ id }) => id,
    faultOf: interviewFault,
    mend(read) {
      const { record, left } = withRealDays(read);
      for (const reason of left) mended.push({ title: titleOf(read), reason });
      return record;
    },
  });
  const known = new Set([...interviews.all, ...mine.interviews].map(({ id }) => id));
  const strayFault = ({ interview }: { interview: string }): string | null =>
    known.has(interview) ? null : 'Its interview is not in the file.';
  const letters = sort(file.output.letters, mine.letters, broken, {
    schema: letterSchema,
    keyOf: ({ interview, person }) => `${interview} ${person}`,
    faultOf: (letter) => strayFault(letter) ?? letterFault(letter),
  });
  const sent = sort(file.output.sent, mine.sent, broken, {
    schema: sentSchema,
    keyOf: ({ id }) => id,
    faultOf: (entry) => strayFault(entry) ?? sentFault(entry),
  });
  return {
    ok: true,
    fresh: { interviews: interviews.fresh, letters: letters.fresh, sent: sent.fresh },
    changed: { interviews: interviews.changed, letters: letters.changed, sent: sent.changed },
    same: interviews.same + letters.same + sent.same,
    broken,
    mended,
    templates: file.output.templates,
    settings: file.output.settings,
  };
}

/** How one kind of record is read. */
interface Kind<T> {
  schema: v.GenericSchema<unknown, T>;
  keyOf: (item: T) => string;
  faultOf: (item: T) => string | null;
  mend?: (item: T) => T;
}

interface Sorted<T> {
  all: T[];
  fresh: T[];
  changed: T[];
  same: number;
}

function sort<T extends object>(
  items: readonly unknown[],
  mine: readonly T[],
  broken: BackupFault[],
  { schema, keyOf, faultOf, mend = (item) => item }: Kind<T>,
): Sorted<T> {
  const here = new Map(mine.map((item) => [keyOf(item), item]));
  const sorted: Sorted<T> = { all: [], fresh: [], changed: [], same: 0 };
  const seen = new Set<string>();
  for (const item of items) {
    const read = v.safeParse(schema, item);
    const key = read.success ? keyOf(read.output) : '';
    const reason = !read.success
      ? reasonOf(read.issues)
      : seen.has(key)
        ? 'Another one before it has the same id.'
        : faultOf(read.output);
    if (!read.success || reason !== null) {
      broken.push({ title: titleOf(item), reason: reason ?? '' });
      continue;
    }
    seen.add(key);
    const known = here.get(key);
    // What is here word for word may stay as it is.
    const isSame = known !== undefined && alike(known, read.output);
    const record = isSame ? read.output : mend(read.output);
    sorted.all.push(record);
    if (isSame) sorted.same++;
    else if (known) sorted.changed.push(record);
    else sorted.fresh.push(record);
  }
  return sorted;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "people.0.name: …", as the schema says it. */
function reasonOf([issue]: readonly v.BaseIssue<unknown>[]): string {
  const path = issue && v.getDotPath(issue as Parameters<typeof v.getDotPath>[0]);
  return [path, issue?.message].filter((part) => part).join(': ');
}

/** Whatever of it a person may know it by. */
function titleOf(item: unknown): string {
  const known = v.safeParse(v.looseObject({}), item);
  const record: Record<string, unknown> = known.success ? known.output : {};
  const words = [record.company, record.subject, record.id].find(
    (part) => typeof part === 'string' && part !== '',
  );
  return typeof words === 'string' ? words.slice(0, 80) : '?';
}

function alike(a: object, b: object): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** With its keys in order, all the way down. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}
