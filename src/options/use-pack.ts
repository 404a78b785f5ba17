import { useEffect, useState } from 'preact/hooks';
import { type PackEntry, type PackFile, packLimits, readPack } from '../core/templates/pack.ts';
import { builtInTemplates } from '../library/templates.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** What chosen files would change, read once; null while they are being read. */
export function usePack(files: readonly File[], shelf: TemplateShelf): readonly PackEntry[] | null {
  const [entries, setEntries] = useState<readonly PackEntry[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown may not change while the person decides.
  useEffect(() => {
    let gone = false;
    const taken = [...builtInTemplates, ...shelf.organisation.templates].map(({ id }) => id);
    void Promise.all(files.map(readFile)).then((read) => {
      if (gone) return;
      const now = new Date().toISOString();
      setEntries(readPack(read, { mine: shelf.variants, taken: new Set(taken), now }));
    });
    return () => {
      gone = true;
    };
  }, [files]);
  return entries;
}

async function readFile(file: File): Promise<PackFile> {
  const text = file.size > packLimits.file ? '' : await file.text();
  return { name: file.name, text, bytes: file.size };
}
