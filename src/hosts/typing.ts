const lastInputMs = new WeakMap<HTMLElement, number>();

/** Keeps the time of the last typed change in `body`. */
export function watchTyping(body: HTMLElement, signal: AbortSignal): void {
  body.addEventListener('input', (event) => lastInputMs.set(body, event.timeStamp), { signal });
}

/** Resolves when nothing has been typed in `body` for `quietMs`. */
export async function typingPaused(body: HTMLElement, quietMs: number): Promise<void> {
  const last = lastInputMs.get(body);
  if (last === undefined) return;
  const restMs = last + quietMs - performance.now();
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
}
