/** The saved draft: made when the editor or a field tells of a change, and at no other time. */
import type { SavedDraft } from '../../double.ts';

export interface DraftKeeper {
  /** Serialises and keeps the mail as it is now. */
  save(): SavedDraft;
  /** A form field has changed: save a little later. */
  fieldChanged(): void;
  /** Saves now what would be saved later. */
  flush(): void;
  /** Resolves once no change waits to be saved. */
  settled(): Promise<void>;
  stop(): void;
}

export interface DraftSource {
  read(): SavedDraft;
  /** Whether the editor holds a change back, or the window is not complete yet. */
  isChanging(): boolean;
  onSave(draft: SavedDraft): void;
}

/** The same wait as the editor's own. */
const fieldDelayMs = 250;
const lookAgainMs = 20;

export function makeDraftKeeper(source: DraftSource): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const keeper: DraftKeeper = {
    save() {
      clearTimeout(timer);
      timer = undefined;
      const draft = source.read();
      source.onSave(draft);
      return draft;
    },
    fieldChanged() {
      clearTimeout(timer);
      timer = setTimeout(keeper.save, fieldDelayMs);
    },
    flush() {
      if (timer !== undefined) keeper.save();
    },
    async settled() {
      while (!stopped && (timer !== undefined || source.isChanging())) {
        await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
      }
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      timer = undefined;
    },
  };
  return keeper;
}
