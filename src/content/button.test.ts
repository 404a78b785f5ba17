// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Compose, Host } from '../hosts/host.ts';
import { mountButton } from './button.ts';

let life: AbortController;
let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => key } });
  root = document.createElement('div');
  root.append(newRow());
  document.body.replaceChildren(root);
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function newRow(): HTMLElement {
  const row = document.createElement('div');
  row.className = 'row';
  return row;
}

function mount(): { redraw(): void; shown(): number } {
  const host: Pick<Host, 'id' | 'placeButton'> = {
    id: 'gmail',
    placeButton() {
      const row = root.querySelector<HTMLElement>('.row') ?? root;
      const element = document.createElement('div');
      element.className = 'ours';
      row.append(element);
      return { element, row };
    },
  };
  const compose: Compose = { root, body: root };
  const button = mountButton(
    host as Host,
    compose,
    () => {},
    () => {},
    life.signal,
  );
  return {
    redraw() {
      root.replaceChildren(newRow());
      button.remount();
    },
    shown: () => root.querySelectorAll('.ours').length,
  };
}

it('gives up in a loop, and comes back once the toolbar has come to rest', () => {
  const button = mount();
  expect(button.shown()).toBe(1);
  for (let time = 0; time < 12; time += 1) button.redraw();
  expect(button.shown()).toBe(0);
  vi.advanceTimersByTime(10_000);
  expect(button.shown()).toBe(1);
});

it('leaves no timer behind when the compose closes', () => {
  const button = mount();
  for (let time = 0; time < 12; time += 1) button.redraw();
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  expect(button.shown()).toBe(0);
});
