import { useEffect, useState } from 'preact/hooks';

/**
 * How far a form has come: `begun`; `waiting` out of sight, with nothing to do; `drawn`, from the first time it has
 * been painted.
 */
export type Phase = 'begun' | 'waiting' | 'drawn';

/** `isShown`: the form is on the screen. */
export function usePhase(isShown: boolean): Phase {
  const [phase, setPhase] = useState<Phase>('begun');
  useEffect(() => {
    if (phase === 'drawn') return;
    let later: ReturnType<typeof setTimeout> | undefined;
    if (!isShown) {
      later = setTimeout(() => setPhase('waiting'));
      return () => clearTimeout(later);
    }
    // The frame callback runs just before the paint, the timer after it.
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => setPhase('drawn'));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [isShown, phase]);
  return phase;
}
