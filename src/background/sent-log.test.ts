import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) =>
          structuredClone(Object.fromEntries([...stored].filter(([each]) => key === null || each === key))),
        set: async (records: object) => {
          for (const [key, value] of Object.entries(records)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));

import { blankLetter } from '../core/plan/blank-letter.ts';
import { loadPlan, saveLetter } from '../platform/storage/plan.ts';
import { logMail, takeBackMail } from './sent-log.ts';
import { letter, told } from './told-mail.cases.ts';

beforeEach(() => {
  stored.clear();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(instant) });
});
afterEach(() => vi.useRealTimers());

const instant = '2026-11-02T11:00:00.000Z';
const later = '2026-11-02T11:01:00.000Z';

const entry = {
  ...letter,
  channel: 'mail',
  certainty: 'sent',
  at: instant,
  subject: 'Thank you',
  body: 'Dear Ana',
};

test('the same send told twice at once is logged once', async () => {
  expect(await Promise.all([logMail(told), logMail(told)])).toEqual([true, true]);
  expect((await loadPlan()).sent).toEqual([expect.objectContaining(entry)]);
});

test('what is to be sent later is logged as that, until it is told again', async () => {
  await logMail({ ...told, how: 'scheduled' });
  expect((await loadPlan()).sent).toMatchObject([{ certainty: 'sent', scheduled: true }]);
  await takeBackMail(letter);
  await logMail(told);
  const [entry] = (await loadPlan()).sent;
  expect(entry).toMatchObject({ certainty: 'sent' });
  expect(entry).not.toHaveProperty('scheduled');
});

test('an undone send is a written mail, and one entry when it is sent again', async () => {
  const again = { ...told, body: 'Dear Ana, hello' };
  void logMail(told);
  await takeBackMail(letter);
  expect((await loadPlan()).sent).toEqual([expect.objectContaining({ ...entry, certainty: 'written' })]);
  vi.setSystemTime(later);
  await logMail(again);
  expect((await loadPlan()).sent).toEqual([
    expect.objectContaining({ ...entry, at: later, body: again.body }),
  ]);
});

test('the thread a reply went to is kept with its interview', async () => {
  const open = blankLetter('talk', { me: 'Sam', register: 'formal' });
  await saveLetter(open, open);
  await logMail({ ...told, thread: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqbWz' });
  await logMail(told);
  expect((await loadPlan()).interviews).toEqual([
    expect.objectContaining({ thread: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqbWz' }),
  ]);
});
