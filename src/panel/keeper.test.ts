// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createKeeper } from './keeper.ts';

/** Writes that end when told to. */
function slowWrites(): { write(value: string): Promise<void>; written: string[]; end(): Promise<void> } {
  const written: string[] = [];
  let finish = (): void => {};
  return {
    written,
    write(value) {
      written.push(value);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    async end() {
      finish();
      // The keeper hears of it in the microtasks that follow.
      for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    },
  };
}

test('the first change is written at once', () => {
  const { write, written } = slowWrites();
  createKeeper<string>(write, new AbortController().signal).put('k');
  expect(written).toEqual(['k']);
});

test('changes during a write become one, of the last', async () => {
  const { write, written, end } = slowWrites();
  const keeper = createKeeper<string>(write, new AbortController().signal);
  for (const typed of ['k', 'ka', 'kaf']) keeper.put(typed);
  expect(written).toEqual(['k']);
  await end();
  expect(written).toEqual(['k', 'kaf']);
  await end();
  expect(written).toEqual(['k', 'kaf']);
});

test('nothing typed is lost when the page is left during a write', () => {
  const { write, written } = slowWrites();
  const keeper = createKeeper<string>(write, new AbortController().signal);
  for (const typed of ['k', 'kafka']) keeper.put(typed);
  window.dispatchEvent(new Event('pagehide'));
  expect(written).toEqual(['k', 'kafka']);
});

test('the end of its life writes what is left', () => {
  const { write, written } = slowWrites();
  const life = new AbortController();
  const keeper = createKeeper<string>(write, life.signal);
  for (const typed of ['k', 'kafka']) keeper.put(typed);
  life.abort();
  expect(written).toEqual(['k', 'kafka']);
});
