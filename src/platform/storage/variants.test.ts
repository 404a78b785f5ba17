import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Variant } from '../../core/templates/variant.ts';

/** One browser storage per device, with what is synced between them. */
class Store {
  kept = new Map<string, unknown>();
  full = false;
  async get(): Promise<Record<string, unknown>> {
    return structuredClone(Object.fromEntries(this.kept));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(structuredClone(items))) this.kept.set(key, value);
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) this.kept.delete(key);
  }
}

const storage = vi.hoisted(() => ({ now: {} as { sync: unknown; local: unknown } }));
vi.mock('../browser.ts', () => ({
  browser: {
    get storage() {
      return storage.now;
    },
  },
}));
vi.mock('../i18n.ts', () => ({ message: (_key: string, [title]: string[]) => `${title} (other device)` }));

const { changeVariant, deleteVariants, loadVariants, saveVariant, saveVariants } = await import(
  './variants.ts'
);

let sync: Store;
let local: Store;
beforeEach(() => {
  sync = new Store();
  local = new Store();
  storage.now = { sync, local };
});

const fresh: Variant = {
  id: 'mine',
  title: 'Mine',
  stage: 'thank-you',
  register: 'formal',
  subject: 'S',
  body: 'B',
  basedOn: 'thank-you-formal',
  basedOnText: 'abc',
  place: 1,
  revision: '',
  earlier: [],
  updatedAt: '2026-11-01T09:00:00.000Z',
};

async function only(): Promise<Variant> {
  const [first] = await loadVariants();
  if (!first) throw new Error('nothing is kept');
  return first;
}

const bodies = async () => (await loadVariants()).map(({ title, body }) => [title, body]);

describe('keeping variants', () => {
  it('keeps what it came with beside its text', async () => {
    const about = {
      when: 'After a panel.',
      sample: { context: { company: 'Halden' }, notes: { value: 'SQL' } },
    };
    await saveVariants([{ ...fresh, ...about }]);
    expect(await only()).toMatchObject(about);
    await saveVariants([fresh]);
    expect(await only()).not.toHaveProperty('when');
  });

  it('migrates the first records forward, newest first', async () => {
    const old = { schema: 1, ...fresh, basedOnText: undefined, place: undefined, revision: undefined };
    await sync.set({
      'variant:a': { ...old, id: 'a', updatedAt: '2026-11-01T00:00:00Z' },
      'variant:b': { ...old, id: 'b', updatedAt: '2026-11-02T00:00:00Z' },
    });
    const found = await loadVariants();
    expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
    await changeVariant('a', { place: -Number.MAX_VALUE });
    expect((await loadVariants()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sync.kept.get('variant:a')).toMatchObject({ schema: 2, basedOn: 'thank-you-formal' });
  });

  it('moves to this device where the synced storage is full', async () => {
    sync.full = true;
    expect(await saveVariant(fresh)).toEqual({ ok: true, area: 'local' });
    expect((await only()).body).toBe('B');
  });

  it('brings in all or none', async () => {
    sync.full = true;
    expect(await saveVariants([fresh, { ...fresh, id: 'b' }])).toEqual({ ok: false, fault: 'full' });
    expect([sync.kept.size, local.kept.size]).toEqual([0, 0]);
  });

  it('sets aside what cannot be read, and keeps it', async () => {
    await sync.set({ 'variant:x': { schema: 2, id: 7 } });
    expect(await loadVariants()).toEqual([]);
    expect(local.kept.get('unreadable:variant:x')).toEqual({ schema: 2, id: 7 });
  });
});

describe('two devices on one variant', () => {
  it('keeps both when the other’s change was there before this one was saved', async () => {
    await saveVariant(fresh);
    const begun = await only();
    await saveVariant({ ...begun, body: 'there', updatedAt: '2026-11-02' });
    await saveVariant({ ...begun, body: 'here', updatedAt: '2026-11-03' });
    expect(await bodies()).toEqual([
      ['Mine', 'here'],
      ['Mine (other device)', 'there'],
    ]);
  });

  it('keeps both when the browser let the other’s win', async () => {
    await saveVariant(fresh);
    const begun = await only();
    const there = new Store();
    const ours = local;
    // Both were offline; the browser then keeps what the second of them wrote.
    const before = new Map(sync.kept);
    await saveVariant({ ...begun, body: 'here', updatedAt: '2026-11-02' });
    sync.kept = before;
    storage.now = { sync, local: there };
    await saveVariant({ ...(await only()), body: 'there', updatedAt: '2026-11-03' });

    storage.now = { sync, local: ours };
    const both = [
      ['Mine', 'there'],
      ['Mine (other device)', 'here'],
    ];
    expect(await bodies()).toEqual(both);
    expect(await bodies()).toEqual(both);
    storage.now = { sync, local: there };
    expect(await bodies()).toEqual(both);
  });

  it('makes no copy of a text that was changed in view of it', async () => {
    await saveVariant(fresh);
    const ours = local;
    storage.now = { sync, local: new Store() };
    for (const body of ['one', 'two', 'three']) {
      await saveVariant({ ...(await only()), body, updatedAt: `2026-11-02 ${body}` });
    }
    storage.now = { sync, local: ours };
    expect(await bodies()).toEqual([['Mine', 'three']]);
  });

  it('makes no copy for a new name, a move, or twice the same text', async () => {
    await saveVariant(fresh);
    const begun = await only();
    await changeVariant('mine', { title: 'Other' });
    await saveVariant({ ...begun, body: 'same' });
    await saveVariant({ ...begun, body: 'same' });
    expect(await loadVariants()).toHaveLength(1);
  });

  it('lets go of what the other deleted, and of what is deleted here', async () => {
    await saveVariant(fresh);
    await sync.remove('variant:mine');
    expect(await loadVariants()).toEqual([]);
    await changeVariant('mine', { title: 'x' });
    expect(await loadVariants()).toEqual([]);
    await saveVariant(fresh);
    await deleteVariants(['mine']);
    expect([sync.kept.size, local.kept.size]).toEqual([0, 0]);
  });
});
