import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const local = vi.hoisted(() => new Map<string, unknown>());
const shown = vi.hoisted(() => new Map<string, string>());
const state = vi.hoisted(() => ({ badge: '', looks: 0, mayNotify: true, reminders: true }));
vi.mock('../platform/browser.ts', () => {
  const area = (records: Map<string, unknown>) => ({
    get: async (key: string | null) =>
      structuredClone(Object.fromEntries([...records].filter(([each]) => key === null || each === key))),
    set: async (all: object) => {
      for (const [key, value] of Object.entries(all)) records.set(key, structuredClone(value));
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) records.delete(key);
    },
  });
  return {
    browser: {
      storage: { local: area(local), session: area(new Map()), sync: area(new Map()) },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          state.badge = text;
          state.looks += 1;
        },
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
      },
      alarms: { create: async () => {}, clear: async () => true },
      permissions: { contains: async () => state.mayNotify },
      notifications: {
        create: async (id: string, { title }: { title: string }) => {
          shown.set(id, title);
          return id;
        },
        clear: async (id: string) => shown.delete(id),
      },
      runtime: { getURL: (path: string) => path },
    },
  };
});
vi.mock('../platform/i18n.ts', () => ({
  message: (key: string, given: string[] = []) => [key, ...given].join(' '),
}));
vi.mock('../platform/storage/settings.ts', () => ({
  loadSettings: async () => ({ quietHours: { from: '21:00', to: '08:00' }, reminders: state.reminders }),
}));

import { blankInterview } from '../core/plan/blank-interview.ts';
import { changeInterview, savePlan } from '../platform/storage/plan.ts';
import { remind } from './remind.ts';

beforeEach(() => {
  local.clear();
  shown.clear();
  Object.assign(state, { badge: '', looks: 0, mayNotify: true, reminders: true });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-03T12:00:00') });
});
afterEach(() => vi.useRealTimers());

/** So many interviews of yesterday, nobody thanked yet. */
async function talks(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `talk-${index}`);
  const interviews = ids.map((id) => ({
    ...blankInterview(id, { me: 'Sam Doe', register: 'formal' }, '2026-03-02T12:00:00.000Z'),
    interviewDate: '2026-03-02',
  }));
  await savePlan({ interviews, letters: [], sent: [] });
  return ids;
}

test('a few are told one by one, and none of them twice', async () => {
  await talks(2);
  await remind();
  expect([...shown.keys()]).toEqual(['talk-0:thank-you:2026-03-02', 'talk-1:thank-you:2026-03-02']);
  expect(state.badge).toBe('2');
  shown.clear();
  await remind();
  expect(shown.size).toBe(0);
});

test('what is no longer due goes from the screen, and from the button', async () => {
  const [first = ''] = await talks(2);
  await remind();
  await changeInterview(first, { state: 'closed' });
  await remind();
  expect([...shown.keys()]).toEqual(['talk-1:thank-you:2026-03-02']);
  expect(state.badge).toBe('1');
});

describe('many at once', () => {
  test('are told in one, which stays while one of them is due and goes with the last', async () => {
    const ids = await talks(5);
    await remind();
    expect([...shown]).toEqual([['many', 'remindMany 5']]);
    for (const id of ids.slice(1)) await changeInterview(id, { state: 'offer' });
    await remind();
    expect([...shown.keys()]).toEqual(['many']);
    await changeInterview(ids[0] ?? '', { state: 'offer' });
    await remind();
    expect([...shown.keys()]).toEqual([]);
  });
});

test('who wants no reminders any more has none left on the screen, and is told nothing twice when that changes', async () => {
  await talks(1);
  await remind();
  state.reminders = false;
  await remind();
  expect([...shown.keys()]).toEqual([]);
  expect(state.badge).toBe('');
  state.reminders = true;
  await remind();
  expect([...shown.keys()]).toEqual([]);
  expect(state.badge).toBe('1');
});

test('without leave only the button tells', async () => {
  state.mayNotify = false;
  await talks(4);
  await remind();
  expect([...shown.keys()]).toEqual([]);
  expect(state.badge).toBe('4');
});

test('what is asked for many times before it begins is done once, and sees the last of what happened', async () => {
  const asked = [remind(), remind(), remind()];
  await talks(2);
  asked.push(remind());
  await Promise.all(asked);
  expect(state.badge).toBe('2');
  expect(state.looks).toBeLessThanOrEqual(2);
  await remind();
  expect(state.looks).toBeLessThanOrEqual(3);
});
