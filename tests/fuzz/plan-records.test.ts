import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const areas = vi.hoisted(() => ({ local: new Map<string, unknown>(), sync: new Map<string, unknown>() }));
vi.mock('../../src/platform/browser.ts', () => {
  const area = (stored: Map<string, unknown>) => ({
    get: async () => structuredClone(Object.fromEntries(stored)),
    set: async (records: object) => {
      for (const [key, value] of Object.entries(records)) stored.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
  });
  return { browser: { storage: { local: area(areas.local), sync: area(areas.sync) } } };
});

import { readBackup, writeBackup } from '../../src/core/plan/backup.ts';
import { channels, type Interview, interviewStates } from '../../src/core/plan/interview.ts';
import type { KeptLetter, Plan } from '../../src/core/plan/plan.ts';
import { interviewSchema, letterSchema, sentSchema } from '../../src/core/plan/plan-schema.ts';
import type { Sent } from '../../src/core/plan/sent.ts';
import { registers, stages } from '../../src/core/text/draft.ts';
import { loadPlan } from '../../src/platform/storage/plan.ts';
import { loadUnreadable } from '../../src/platform/storage/record.ts';
import { patience, runs } from './runs.ts';
import { damaged, junk, spoilt, wildText } from './wild.ts';

beforeEach(() => {
  areas.local.clear();
  areas.sync.clear();
});

const id = fc.constantFrom('talk', 'other', 'third');
const day = fc.constantFrom('', '2026-11-20', '2028-02-29');
const hour = fc.constantFrom('', '00:00', '15:30');
const instant = fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-03-29T01:30:00.000Z');
const person = fc.record({ id, name: wildText, address: wildText, title: wildText });

const interview: fc.Arbitrary<Interview> = fc.record({
  id,
  company: wildText,
  role: wildText,
  me: wildText,
  interviewDate: day,
  interviewTime: hour,
  round: wildText,
  register: fc.constantFrom(...registers),
  channel: fc.constantFrom(...channels),
  promisedDate: day,
  state: fc.constantFrom(...interviewStates),
  stateAt: fc.oneof(fc.constant(''), instant),
  thread: wildText.map((words) => (words === '' ? '' : `https://${words}`)),
  snoozedUntil: fc.oneof(fc.constant(''), instant),
  people: fc.uniqueArray(person, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  createdAt: instant,
  updatedAt: instant,
});
const letter: fc.Arbitrary<KeptLetter> = fc.record({
  interview: id,
  person: id,
  stage: fc.constantFrom(...stages),
  notes: fc.record({ specific: wildText, value: wildText }, { requiredKeys: [] }),
  insisted: fc.record(
    { specific: fc.array(wildText, { maxLength: 3 }), value: fc.constant([]) },
    { requiredKeys: [] },
  ),
  template: wildText,
  wording: fc.nat(),
  slotWordings: fc.record(
    { specific: fc.nat(), value: fc.constant('as-written' as const) },
    { requiredKeys: [] },
  ),
  edited: fc.oneof(fc.constant(null), fc.record({ subject: wildText, body: wildText })),
  dismissed: fc.array(wildText, { maxLength: 3 }),
  updatedAt: instant,
});
const sent: fc.Arbitrary<Sent> = fc.record({
  id,
  interview: id,
  person: id,
  stage: fc.constantFrom(...stages),
  channel: fc.constantFrom(...channels),
  certainty: fc.constantFrom('written' as const, 'sent' as const),
  at: instant,
  subject: wildText,
  body: wildText,
});
const plan: fc.Arbitrary<Plan> = fc.record({
  interviews: fc.uniqueArray(interview, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  letters: fc.uniqueArray(letter, {
    selector: ({ interview, person }) => `${interview} ${person}`,
    maxLength: 3,
  }),
  sent: fc.uniqueArray(sent, { selector: ({ id }) => id, maxLength: 3 }),
});

function isWhole(read: Plan): boolean {
  return (
    v.is(v.array(interviewSchema), read.interviews) &&
    v.is(v.array(letterSchema), read.letters) &&
    v.is(v.array(sentSchema), read.sent)
  );
}

describe('records in storage', () => {
  const stored = fc.oneof(
    spoilt(interview.map((one) => ({ schema: 2, ...one }))),
    spoilt(letter.map((one) => ({ schema: 1, ...one }))),
    spoilt(sent.map((one) => ({ schema: 1, ...one }))),
    junk,
  );
  const key = fc
    .tuple(fc.constantFrom('interview:', 'letter:', 'sent:', 'anything:', ''), wildText)
    .map((parts) => parts.join(''));

  it(
    'that cannot be read are set aside, none is lost, and the rest is whole',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(key, stored), { maxLength: 6 }), async (records) => {
          areas.local.clear();
          for (const [name, value] of records) {
            // What storage cannot hold cannot come out of it.
            if (isStorable(value)) areas.local.set(name, value);
          }
          const before = [...areas.local.keys()];
          const read = await loadPlan();
          expect(isWhole(read)).toBe(true);
          const aside = await loadUnreadable();
          for (const name of before) {
            const kept = areas.local.has(name) || name in aside || name.startsWith('unreadable:');
            // A record of the first version is read and written anew under other keys.
            if (!kept) expect(read.interviews.length).toBeGreaterThan(0);
          }
        }),
        runs(500),
      );
    },
    patience,
  );
});

function isStorable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

const extras = { templates: [], settings: null, unreadable: {} };
const nothing: Plan = { interviews: [], letters: [], sent: [] };

describe('a file of all one’s data', () => {
  it(
    'written and read is the same, and read over itself changes nothing',
    () => {
      fc.assert(
        fc.property(plan, (mine) => {
          const file = writeBackup(mine, extras, '2026-11-20T10:00:00.000Z');
          const again = readBackup(file, mine);
          if (!again.ok) throw new Error(again.fault);
          expect([again.fresh, again.changed]).toEqual([nothing, nothing]);
          const elsewhere = readBackup(file, nothing);
          if (!elsewhere.ok) throw new Error(elsewhere.fault);
          expect(elsewhere.fresh.interviews).toEqual(mine.interviews);
          const known = new Set(mine.interviews.map((one) => one.id));
          expect(elsewhere.fresh.letters).toEqual(mine.letters.filter((one) => known.has(one.interview)));
          expect(elsewhere.fresh.sent).toEqual(mine.sent.filter((one) => known.has(one.interview)));
        }),
        runs(300),
      );
    },
    patience,
  );

  it(
    'damaged or not ours gives whole records and reasons',
    () => {
      const good = plan.map((one) => writeBackup(one, extras, ''));
      const odd = spoilt(plan.map((one) => ({ dulyNoted: 1, ...one }))).map(
        (value) => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? 0 : each)) ?? 'null',
      );
      fc.assert(
        fc.property(fc.oneof(damaged(good), odd, fc.json(), wildText), plan, (text, mine) => {
          const before = structuredClone(mine);
          const read = readBackup(text, mine);
          expect(mine).toEqual(before);
          if (!read.ok) return;
          expect(isWhole(read.fresh) && isWhole(read.changed)).toBe(true);
          for (const { reason, title } of read.broken) {
            expect(reason).not.toBe('');
            expect(title + reason).not.toMatch(/\[object/);
          }
        }),
        runs(500),
      );
    },
    patience,
  );
});
