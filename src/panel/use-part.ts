import { useEffect, useState } from 'preact/hooks';

/** Sends for a heavy part of the form once it `isWanted`; null until it has come. */
export function usePart<Part>(load: () => Promise<Part>, isWanted: boolean): Part | null {
  const [come, setCome] = useState<{ part: Part } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const gone = new AbortController();
    void load().then((part) => {
      if (!gone.signal.aborted) setCome({ part });
    });
    return () => gone.abort();
  }, [load, isWanted]);
  return come?.part ?? null;
}
