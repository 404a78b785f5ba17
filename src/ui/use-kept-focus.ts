import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const stops = 'button, a, input, textarea, select, [tabindex="0"]';

/**
 * A button that takes itself away — the line it stood in is done with — leaves the focus nowhere. Inside `box` it goes
 * on to what came after it, else before it.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const life = new AbortController();
    let had: HTMLElement | null = null;
    let row: HTMLElement[] = [];
    root.addEventListener(
      'focusin',
      ({ target }) => {
        had = target instanceof HTMLElement ? target : null;
        row = [...root.querySelectorAll<HTMLElement>(stops)];
      },
      { signal: life.signal },
    );
    const gone = new MutationObserver(() => {
      if (!had || had.isConnected || document.activeElement !== document.body) return;
      const at = row.indexOf(had);
      const near = [...row.slice(at + 1), ...row.slice(0, Math.max(at, 0)).reverse()];
      had = null;
      near.find((one) => one.isConnected && one.checkVisibility())?.focus();
    });
    gone.observe(root, { childList: true, subtree: true });
    life.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
    return () => life.abort();
  }, [box]);
}
