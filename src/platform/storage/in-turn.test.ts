import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

afterEach(() => vi.unstubAllGlobals());

/** Something that ends when it is told to. */
function piece<T>(): { work: () => Promise<T>; end: (value: T) => void; hasBegun: () => boolean } {
  let end: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    end = resolve;
  });
  let begun = false;
  return {
    work: () => {
      begun = true;
      return promise;
    },
    end,
    hasBegun: () => begun,
  };
}

test('the second begins when the first has ended, and each gets its own answer', async () => {
  const [first, second] = [piece<number>(), piece<string>()];
  const answers = [inTurn('plan', first.work), inTurn('plan', second.work)] as const;
  await vi.waitFor(() => expect(first.hasBegun()).toBe(true));
  expect(second.hasBegun()).toBe(false);
  first.end(1);
  expect(await answers[0]).toBe(1);
  await vi.waitFor(() => expect(second.hasBegun()).toBe(true));
  second.end('two');
  expect(await answers[1]).toBe('two');
});

test('what goes wrong is told to who asked, and the next goes on', async () => {
  const bad = inTurn('plan', () => Promise.reject(new Error('full')));
  const good = inTurn('plan', async () => 'kept');
  await expect(bad).rejects.toThrow('full');
  expect(await good).toBe('kept');
});

test('work under another name does not wait', async () => {
  const first = piece<void>();
  const waiting = inTurn('plan', first.work);
  expect(await inTurn('reminders', async () => 'done')).toBe('done');
  first.end();
  await waiting;
});

test('the browser’s lock is held meanwhile, under the name', async () => {
  const held: string[] = [];
  const request = async (name: string, work: () => Promise<unknown>): Promise<unknown> => {
    held.push(name);
    const answer = await work();
    held.pop();
    return answer;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await inTurn('plan', async () => [...held])).toEqual(['duly-noted:plan']);
  expect(held).toEqual([]);
});

test('a frame that may hold no lock works all the same, once', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new Error('SecurityError')) } });
  const work = vi.fn(async () => 'kept');
  expect(await inTurn('plan', work)).toBe('kept');
  expect(work).toHaveBeenCalledOnce();
});

test('work that fails under the lock is not done a second time', async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  const work = vi.fn(() => Promise.reject(new Error('full')));
  await expect(inTurn('plan', work)).rejects.toThrow('full');
  expect(work).toHaveBeenCalledOnce();
});
