/** Whatever this window asked for under a name, last. */
const last = new Map<string, Promise<unknown>>();

/**
 * Does work that reads before it writes, alone: after all that was asked for before under this name, in this window or
 * any other, so that no two write over what the other has just read. Work must not ask for its own name again: it would
 * wait for itself.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(name) ?? Promise.resolve()).then(() => alone(name, work));
  last.set(
    name,
    mine.catch(() => {}),
  );
  return mine;
}

/** Holds the browser's lock, where there are locks and a frame in a foreign page may have one. */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {};
  if (!locks) return work();
  let isBegun = false;
  try {
    return await locks.request(`duly-noted:${name}`, () => {
      isBegun = true;
      return work();
    });
  } catch (error) {
    if (isBegun) throw error;
    return work();
  }
}
