import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  onChange: new Set<(changes: object, area: string) => void>(),
}));
vi.mock('../platform/browser.ts', () => {
  const tell = (keys: string[]): void => {
    for (const hear of page.onChange) hear(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  const browser = {
    storage: {
      local: {
        get: async () => structuredClone(Object.fromEntries(page.stored)),
        set: async (records: object) => {
          for (const [key, value] of Object.entries(records)) page.stored.set(key, structuredClone(value));
          tell(Object.keys(records));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) page.stored.delete(key);
          tell([keys].flat());
        },
      },
      onChanged: {
        addListener: (hear: (changes: object, area: string) => void) => page.onChange.add(hear),
        removeListener: (hear: (changes: object, area: string) => void) => page.onChange.delete(hear),
      },
    },
    tabs: { query: async () => [] },
  };
  vi.stubGlobal('chrome', browser);
  return { browser };
});

import { leaveReport, leftReports } from '../platform/left-report.ts';
import { loadPlan } from '../platform/storage/plan.ts';
import { collectLeftReports } from './left-reports.ts';
import { takeBackMail } from './sent-log.ts';
import { letter, told } from './told-mail.cases.ts';

let life: AbortController;
beforeEach(() => {
  page.stored.clear();
  life = new AbortController();
});
afterEach(() => life.abort());

const left = { id: '5f0c3a52-6f3e-4d9e-9d43-0a1e3a1f6a11', report: told };

const certainties = async (): Promise<string[]> => (await loadPlan()).sent.map(({ certainty }) => certainty);
const reportsLeft = (): string[] => [...page.stored.keys()].filter((key) => key.startsWith(leftReports));
const collected = (): Promise<void> => vi.waitFor(() => expect(reportsLeft()).toEqual([]));

test('a mail whose window left it is logged as sent, and what was left goes', async () => {
  collectLeftReports(life.signal);
  await leaveReport(left);
  await collected();
  expect(await certainties()).toEqual(['sent']);
});

test('what was left while no background ran is collected at its start', async () => {
  await leaveReport(left);
  collectLeftReports(life.signal);
  await collected();
  expect(await certainties()).toEqual(['sent']);
});

test('told again after its send was undone, it stays written', async () => {
  collectLeftReports(life.signal);
  await leaveReport(left);
  await collected();
  await takeBackMail(letter);
  await leaveReport(left);
  await collected();
  expect(await certainties()).toEqual(['written']);
});

test('another mail in the same words, sent after the undo, is sent', async () => {
  collectLeftReports(life.signal);
  await leaveReport(left);
  await collected();
  await takeBackMail(letter);
  await leaveReport({ ...left, id: '2d5b7b4e-57f4-4b41-8e39-6d3e9f4b7c22' });
  await collected();
  expect(await certainties()).toEqual(['sent']);
});
