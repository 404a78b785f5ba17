import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts focus on what an action leads to, as soon as it is drawn: what was focused may be gone by then. */
export function useFocusLater(root: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const seek = (): void => {
    const { current } = wanted;
    const found = current && root.current?.querySelector<HTMLElement>(current);
    if (!found) return;
    wanted.current = null;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  };
  // After every drawing: storage answers in its own time.
  useLayoutEffect(seek);
  return (selector) => {
    wanted.current = selector;
    // Whoever has gone on by then is not to be called back.
    const forget = (): void => {
      if (wanted.current === selector) wanted.current = null;
    };
    for (const sign of ['keydown', 'pointerdown'] as const) {
      document.addEventListener(sign, forget, { once: true, capture: true });
    }
    requestAnimationFrame(seek);
  };
}
