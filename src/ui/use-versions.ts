import { useState } from 'preact/hooks';
import type { Template } from '../core/templates/template.ts';
import type { Variant } from '../core/templates/variant.ts';
import type { TemplateText } from './template-editor.tsx';
import type { WordKey } from './words.ts';

/** Where versions are kept; `local` means on this device alone, as what the browser syncs was full. */
export interface VersionStore {
  saveVariant(
    variant: Variant,
  ): Promise<{ ok: true; area: 'sync' | 'local' } | { ok: false; fault: 'full' | 'failed' }>;
  deleteVariant(id: string): Promise<{ ok: boolean }>;
}

/** What is to be told about the last thing done with a version. */
export interface VersionNews {
  words: WordKey;
  title: string;
  failed: boolean;
  undo: (() => void) | null;
}

export interface Versions {
  news: VersionNews | null;
  /** Saves over the version it is one of, or beside the template it was made from. Answers the saved id. */
  save(text: TemplateText, from: Template, asNew: boolean): Promise<string | null>;
  rename(variant: Variant, title: string): void;
  remove(variant: Variant): void;
  forgetNews(): void;
}

/** Keeps, renames and deletes the person's own versions, and remembers what to say about it. */
export function useVersions(variants: readonly Variant[], store: VersionStore): Versions {
  const [news, setNews] = useState<VersionNews | null>(null);

  const tell = (words: WordKey, { title }: Variant, undo: (() => void) | null = null): void =>
    setNews({ words, title, undo, failed: words === 'storageFull' || words === 'storageFailed' });

  const keep = async (variant: Variant, done: WordKey): Promise<boolean> => {
    const saved = await store.saveVariant(variant);
    if (!saved.ok) tell(saved.fault === 'full' ? 'storageFull' : 'storageFailed', variant);
    else tell(saved.area === 'local' ? 'versionSavedHere' : done, variant);
    return saved.ok;
  };

  return {
    news,
    forgetNews: () => setNews(null),
    async save({ title, subject, body }, from, asNew) {
      const own = asNew ? undefined : variants.find((variant) => variant.id === from.id);
      const id = own?.id ?? crypto.randomUUID();
      const { stage, register } = from;
      const basedOn = own?.basedOn ?? from.basedOn ?? from.id;
      const updatedAt = new Date().toISOString();
      return (await keep({ id, title, subject, body, stage, register, basedOn, updatedAt }, 'versionSaved'))
        ? id
        : null;
    },
    rename(variant, title) {
      // A new name is no new text: the order in which versions are offered stays.
      void keep({ ...variant, title }, 'versionRenamed');
    },
    remove(variant) {
      void store.deleteVariant(variant.id).then((gone) => {
        if (!gone.ok) tell('storageFailed', variant);
        else tell('versionDeleted', variant, () => void keep(variant, 'versionRestored'));
      });
    },
  };
}
