/** Tells assistive technology what changed, without a place on screen. */
export function Say({ children }: { children: string }) {
  return (
    <p class="only-read-aloud" role="status" aria-live="polite">
      {children}
    </p>
  );
}
