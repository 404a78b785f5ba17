/** The saved draft: kept apart from the page, and made only when the editor says that something changed. */

/** How long after the last change the host saves, in milliseconds. The live page's own delay is not known. */
export const saveDelayMs = 2000;

/** Watches over one compose's saving. */
export interface DraftKeeper {
  /** The editor, the subject or the recipients changed. */
  touched(): void;
  /** Saves what waits to be saved, at once; does nothing when nothing waits. */
  flush(): void;
  /** Forgets what waits, for a compose that is going away. */
  stop(): void;
}

/** Calls `save` once, {@link saveDelayMs} after the last change. */
export function draftKeeper(save: () => void): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const saveNow = (): void => {
    stop();
    save();
  };
  return {
    touched() {
      clearTimeout(timer);
      timer = setTimeout(saveNow, saveDelayMs);
    },
    flush() {
      if (timer !== undefined) saveNow();
    },
    stop,
  };
}
