// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Host } from '../../hosts/host.ts';
import { guardSend } from './send-guard.ts';

let life: AbortController;
let open: string[];
let sent: string[];
let send: HTMLElement;
let body: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
  HTMLElement.prototype.showPopover ??= () => {};
  const root = document.createElement('div');
  send = document.createElement('div');
  body = Object.assign(document.createElement('div'), { tabIndex: 0 });
  root.append(send, body);
  document.body.replaceChildren(root);
  life = new AbortController();
  open = ['[role] is open'];
  sent = [];
  // The mail page: it acts when the mouse goes down, when it clicks, and on keys.
  for (const type of ['mousedown', 'click', 'keydown']) {
    root.addEventListener(type, () => sent.push(type), { signal: life.signal });
  }
  const host: Pick<Host, 'id' | 'sendButtons'> = { id: 'gmail', sendButtons: () => [send] };
  guardSend(
    host as Host,
    { root, body },
    () => open,
    () => {},
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const press = (): void => {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) fire(send, type);
};
const fire = (target: HTMLElement, type: string): void => {
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
};
const key = (target: HTMLElement, init: KeyboardEventInit): void => {
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
};
const questions = (): number => document.querySelectorAll('duly-noted-question').length;

it('holds the first click on Send whole and asks; the second goes through', () => {
  press();
  expect(sent).toEqual([]);
  expect(questions()).toBe(1);
  press();
  expect(sent).toEqual(['mousedown', 'click']);
});

it('never stands in the way of a mail without errors', () => {
  open = [];
  press();
  expect(sent).toEqual(['mousedown', 'click']);
  expect(questions()).toBe(0);
});

it('holds Ctrl+Enter in the mail and Enter on Send, and no other key', () => {
  key(body, { key: 'Enter' });
  expect(sent).toEqual(['keydown']);
  key(body, { key: 'Enter', ctrlKey: true });
  expect(sent).toEqual(['keydown']);
  expect(questions()).toBe(1);
  open = ['another error'];
  key(send, { key: 'Enter' });
  expect(sent).toEqual(['keydown']);
  expect(questions()).toBe(2);
});

it('asks a screen reader too, which clicks without pressing', () => {
  fire(send, 'click');
  expect(sent).toEqual([]);
  expect(questions()).toBe(1);
});

it('still asks after a press on Send that was let go elsewhere', () => {
  fire(send, 'pointerdown');
  fire(body, 'pointerup');
  expect(questions()).toBe(0);
  press();
  expect(sent).toEqual([]);
  expect(questions()).toBe(1);
});

it('ends with the compose, its question too', () => {
  press();
  life.abort();
  expect(questions()).toBe(0);
});
