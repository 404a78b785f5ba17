import { useState } from 'preact/hooks';
import { fingerprint } from '../core/templates/fingerprint.ts';
import { comesFirst, type FirstChoices, withFirstChoice } from '../core/templates/first-choice.ts';
import { moveVariant } from '../core/templates/order.ts';
import type { Template } from '../core/templates/template.ts';
import { isVariant, placeFor, type Variant } from '../core/templates/variant.ts';
import type { TemplateText } from './template-editor.tsx';
import type { Kept, KeptSomewhere, VersionStore } from './version-store.ts';
import type { WordKey } from './words.ts';

/** What is to be told about the last thing done with a version. */
export interface VersionNews {
  words: WordKey;
  title: string;
  failed: boolean;
  undo: (() => void) | null;
}

export interface Versions {
  news: VersionNews | null;
  /** Saves a version's new text. Answers its id, or null when it could not be kept. */
  saveOver(variant: Variant, text: TemplateText): Promise<string | null>;
  /** Saves a text as a new version, beside the one it was made from. */
  saveNew(text: TemplateText, from: Template | Variant): Promise<string | null>;
  rename(variant: Variant, title: string): void;
  move(variant: Variant, by: number): Promise<void>;
  remove(variant: Variant): void;
  /** Makes it the first choice of its stage and tone, or leaves that to the order again. */
  choose(template: Template | Variant, first: boolean): void;
  /** The person has seen how its built-in reads now. */
  acknowledge(variant: Variant, base: Template): void;
  /** Gives it its built-in's text as it is now. */
  take(variant: Variant, base: Template): void;
  /** Keeps many at once or none, over what was there; `title` says how many. */
  bringIn(variants: readonly Variant[], title: string): Promise<boolean>;
  forgetNews(): void;
}

interface Shelf {
  variants: readonly Variant[];
  firstChoices: FirstChoices;
}

/** Keeps, orders and deletes the person's own versions, and remembers what to say about it. */
export function useVersions({ variants, firstChoices }: Shelf, store: VersionStore): Versions {
  const [news, setNews] = useState<VersionNews | null>(null);

  const tell = (words: WordKey, title: string, undo: (() => void) | null = null): void =>
    setNews({ words, title, undo, failed: words === 'storageFull' || words === 'storageFailed' });
  const tellFault = (fault: 'full' | 'failed'): void =>
    tell(fault === 'full' ? 'storageFull' : 'storageFailed', '');

  const keep = async (work: Promise<KeptSomewhere>, done: WordKey, title: string) => {
    const saved = await work;
    if (!saved.ok) tellFault(saved.fault);
    else tell(saved.area === 'local' ? 'versionSavedHere' : done, title);
    return saved.ok;
  };
  const saveText = async (variant: Variant): Promise<string | null> => {
    const first = comesFirst(variant, variants, firstChoices);
    const kept = await keep(
      store.saveVariant(variant),
      first ? 'versionSaved' : 'versionKept',
      variant.title,
    );
    return kept ? variant.id : null;
  };

  return {
    news,
    forgetNews: () => setNews(null),
    saveOver: (variant, { title, subject, body }) =>
      saveText({ ...variant, title, subject, body, updatedAt: new Date().toISOString() }),
    saveNew({ title, subject, body }, from) {
      const updatedAt = new Date().toISOString();
      const { stage, register } = from;
      const origin = isVariant(from)
        ? { basedOn: from.basedOn, basedOnText: from.basedOnText }
        : { basedOn: from.id, basedOnText: fingerprint(from) };
      const id = crypto.randomUUID();
      const place = placeFor(updatedAt);
      const { when, sample } = isVariant(from) ? from : {};
      const about = { ...(when ? { when } : {}), ...(sample ? { sample } : {}) };
      const text = { title, subject, body, stage, register, ...about };
      return saveText({ id, ...text, ...origin, place, revision: '', earlier: [], updatedAt });
    },
    rename(variant, title) {
      void keep(store.changeVariant(variant.id, { title }), 'versionRenamed', title);
    },
    async move(variant, by) {
      for (const { id, place } of moveVariant(variants, variant.id, by)) {
        const saved = await store.changeVariant(id, { place });
        if (!saved.ok) return tellFault(saved.fault);
      }
    },
    remove(variant) {
      setNews(null);
      void store.deleteVariants([variant.id]).then((gone) => {
        if (!gone.ok) return tellFault(gone.fault);
        const undo = () => void keep(store.saveVariant(variant), 'versionRestored', variant.title);
        tell('versionDeleted', variant.title, undo);
      });
    },
    choose(template, first) {
      const choices = withFirstChoice(firstChoices, template, first ? template.id : null);
      void store.saveFirstChoices(choices).then((saved) => {
        if (!saved.ok) return tellFault(saved.fault);
        const undo = () => void store.saveFirstChoices(firstChoices).then(() => setNews(null));
        tell(first ? 'firstChosen' : 'firstLeft', template.title, undo);
      });
    },
    acknowledge(variant, base) {
      void store.changeVariant(variant.id, { basedOnText: fingerprint(base) }).then((saved) => {
        if (!saved.ok) tellFault(saved.fault);
      });
    },
    take(variant, base) {
      const { subject, body } = base;
      const updatedAt = new Date().toISOString();
      const taken = { ...variant, subject, body, basedOnText: fingerprint(base), updatedAt };
      void store.saveVariant(taken).then((saved) => {
        if (!saved.ok) return tellFault(saved.fault);
        // Over whatever revision that save became.
        const undo = () =>
          void keep(store.saveVariants([variant]).then(alike), 'versionRestored', variant.title);
        tell('versionTaken', base.title, undo);
      });
    },
    async bringIn(coming, title) {
      setNews(null);
      const before = variants.filter((variant) => coming.some(({ id }) => id === variant.id));
      const fresh = coming.flatMap(({ id }) => (before.some((one) => one.id === id) ? [] : [id]));
      const saved = await store.saveVariants(coming);
      if (!saved.ok) {
        tellFault(saved.fault);
        return false;
      }
      const undo = async (): Promise<void> => {
        const back = before.length > 0 ? await store.saveVariants(before) : { ok: true as const };
        const gone = back.ok && fresh.length > 0 ? await store.deleteVariants(fresh) : back;
        if (!gone.ok) tellFault(gone.fault);
        else tell('importUndone', '');
      };
      tell('imported', title, () => void undo());
      return true;
    },
  };
}

function alike(kept: Kept): KeptSomewhere {
  return kept.ok ? { ok: true, area: 'sync' } : kept;
}
