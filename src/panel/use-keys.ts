import { useEffect, useRef } from 'preact/hooks';

interface Keys {
  submit: () => void;
  /** Null where there is nothing to close. */
  close: (() => void) | null;
}

/** Ctrl or Cmd+Enter hands the mail over; Escape closes, unless something smaller is open to be closed first. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const life = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current.submit();
      }
      if (event.key === 'Escape') latest.current.close?.();
    };
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
}
