/** Keeps what changes quickly: at every moment at most one write is under way and one value waits for it. */
export interface Keeper<T> {
  put(value: T): void;
  /** Writes the waiting value now, beside a write that is under way. */
  flush(): void;
}

/**
 * Writes each value put as soon as the write before it is done. Nothing waits for a pause: the mail page may throw the
 * form away between two keys, and what was typed must be safe by then. Ends with `signal`, writing what is left.
 */
export function createKeeper<T>(write: (value: T) => Promise<unknown>, signal: AbortSignal): Keeper<T> {
  let waiting: { value: T } | null = null;
  let busy = false;

  const flush = (): void => {
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    busy = true;
    void write(value).finally(() => {
      busy = false;
      flush();
    });
  };
  window.addEventListener('pagehide', flush, { signal });
  signal.addEventListener('abort', flush, { once: true });

  return {
    put(value) {
      waiting = { value };
      if (!busy) flush();
    },
    flush,
  };
}
