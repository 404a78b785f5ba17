import { useEffect, useState } from 'preact/hooks';
import type { Tone } from '../core/lint/tone/tone.ts';

/** The ear for tone: a heavy part, sent for when the form has been drawn. Until it is there the rules do without. */
export function useTone(isDrawn: boolean): Tone | undefined {
  const [tone, setTone] = useState<Tone>();
  useEffect(() => {
    if (!isDrawn) return;
    const gone = new AbortController();
    void import('../core/lint/tone/built-in.ts').then((part) => {
      if (!gone.signal.aborted) setTone(() => part.tone);
    });
    return () => gone.abort();
  }, [isDrawn]);
  return tone;
}
