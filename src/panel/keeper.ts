/** Keeps what changes quickly without writing at every key. */
export interface Keeper<T> {
  /** Will be written when the page is idle, or at once when it goes out of sight. */
  put(value: T): void;
  flush(): void;
}

/** Writes the last value put; ends with `signal`, writing what is left. */
export function createKeeper<T>(write: (value: T) => void, signal: AbortSignal): Keeper<T> {
  let waiting: { value: T } | null = null;
  let idle = 0;

  const flush = (): void => {
    cancelIdleCallback(idle);
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    write(value);
  };

  document.addEventListener('visibilitychange', flush, { signal });
  window.addEventListener('pagehide', flush, { signal });
  signal.addEventListener('abort', flush, { once: true });

  return {
    put(value) {
      if (!waiting) idle = requestIdleCallback(flush, { timeout: 300 });
      waiting = { value };
    },
    flush,
  };
}
