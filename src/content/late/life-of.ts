import type { Compose, Host } from '../../hosts/host.ts';

/** Aborts when the compose has gone, as its session's signal does: this one may be seen before its session begins. */
export function lifeOf(host: Host, compose: Compose): AbortSignal {
  const life = new AbortController();
  const sizes = new ResizeObserver(() => {
    if (!host.isOpen(compose)) life.abort();
  });
  sizes.observe(compose.body);
  life.signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return life.signal;
}
