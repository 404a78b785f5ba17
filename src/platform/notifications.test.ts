import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({
  browser: {} as Record<string, unknown>,
  allow: () => {},
  clicks: [] as Array<(id: string) => void>,
}));
vi.mock('./browser.ts', () => ({ browser: state.browser }));

import { onNotification } from './notifications.ts';

const event = { addListener: (listener: (id: string) => void) => state.clicks.push(listener) };

beforeEach(() => {
  state.clicks.length = 0;
  for (const key of Object.keys(state.browser)) delete state.browser[key];
  state.browser.permissions = {
    onAdded: {
      addListener: (listener: () => void) => {
        state.allow = listener;
      },
    },
  };
});

test('a click is heard where notifications are allowed, and heard once whatever else is allowed', () => {
  state.browser.notifications = { onClicked: event };
  const open = vi.fn();
  onNotification({ open, snooze: () => {} });
  state.allow();
  for (const click of state.clicks) click('key');
  expect(open).toHaveBeenCalledOnce();
});

test('where they are allowed only later it is heard from then on, the snooze button too', () => {
  const calls = { open: vi.fn(), snooze: vi.fn() };
  onNotification(calls);
  expect(state.clicks).toEqual([]);
  state.browser.notifications = { onClicked: event, onButtonClicked: event };
  state.allow();
  for (const click of state.clicks) click('key');
  expect(calls.open).toHaveBeenCalledOnce();
  expect(calls.snooze).toHaveBeenCalledOnce();
});
