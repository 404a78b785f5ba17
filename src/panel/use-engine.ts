import { useEffect, useState } from 'preact/hooks';

export type Engine = typeof import('./engine.ts');

let loading: Promise<Engine> | null = null;

/** The linter and its words. A form can be typed into before they are there. */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine.ts');
  return loading;
}

/** Null until the form has been drawn and the engine has come. */
export function useEngine(isDrawn: boolean): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    if (!isDrawn) return;
    const gone = new AbortController();
    void loadEngine().then((part) => {
      if (!gone.signal.aborted) setEngine(part);
    });
    return () => gone.abort();
  }, [isDrawn]);
  return engine;
}
