// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { practice } from '../../hosts/practice/practice.ts';
import { guardSend } from './send-guard.ts';
import { type Departed, watchSend } from './send-watch.ts';

/** What no double can show: the page's own end, the script's, and the check at Send. Routes are in tests/hosts. */

let life: AbortController;
let root: HTMLElement;
let departed: Departed[];

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
  HTMLElement.prototype.showPopover ??= () => {};
  life = new AbortController();
  departed = [];
  root = part('div', 'compose');
  const subject = part('input', 'subject') as HTMLInputElement;
  subject.value = 'Thank you';
  const body = part('div', 'body');
  body.textContent = 'Dear Ana';
  root.append(subject, body, part('button', 'send'));
  document.body.replaceChildren(root);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function part(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.dataset.practice = name;
  return element;
}

const compose = (): { root: HTMLElement; body: HTMLElement } => {
  const found = practice.find(root);
  if (!found) throw new Error('no compose');
  return found;
};
const watch = (): void => watchSend(practice, compose(), (mail) => departed.push(mail), life.signal);
const press = (): void => {
  for (const type of ['pointerdown', 'click']) {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
    root.querySelector('[data-practice="send"]')?.dispatchEvent(event);
  }
};
const mail = { how: 'sent', subject: 'Thank you', body: 'Dear Ana', thread: null };

it('tells of a mail that has gone once, with the words it had then', () => {
  watch();
  press();
  root.remove();
  life.abort();
  expect(departed).toEqual([mail]);
});

it('tells nothing when the script ends while the compose stands', () => {
  watch();
  press();
  life.abort();
  root.remove();
  expect(departed).toEqual([]);
});

it('tells when the tab is left before the compose was seen to be gone', () => {
  watch();
  press();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(departed).toEqual([]);
  root.remove();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(departed).toEqual([mail]);
});

it('takes no press for a try that the check at Send holds back', () => {
  guardSend(
    practice,
    compose(),
    () => ['[role] is open'],
    () => {},
    life.signal,
  );
  watch();
  press();
  root.remove();
  life.abort();
  expect(departed).toEqual([]);
});
