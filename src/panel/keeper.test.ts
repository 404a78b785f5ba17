// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createKeeper } from './keeper.ts';

let idle: (() => void) | null = null;
vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
  idle = callback;
  return 1;
});
vi.stubGlobal('cancelIdleCallback', () => {
  idle = null;
});

const life = new AbortController();
afterEach(() => {
  idle = null;
});

test('many changes are one write, of the last', () => {
  const write = vi.fn();
  const keeper = createKeeper<string>(write, life.signal);
  keeper.put('k');
  keeper.put('ka');
  keeper.put('kaf');
  expect(write).not.toHaveBeenCalled();
  idle?.();
  expect(write.mock.calls).toEqual([['kaf']]);
});

test.each([
  ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ['the page goes out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
])('nothing typed is lost when %s', (_, leave) => {
  const write = vi.fn();
  createKeeper<string>(write, life.signal).put('kafka');
  leave();
  expect(write.mock.calls).toEqual([['kafka']]);
  leave();
  expect(write).toHaveBeenCalledTimes(1);
});

test('the end of its life writes what is left, and then nothing more', () => {
  const write = vi.fn();
  const short = new AbortController();
  createKeeper<string>(write, short.signal).put('kafka');
  short.abort();
  expect(write.mock.calls).toEqual([['kafka']]);
});
