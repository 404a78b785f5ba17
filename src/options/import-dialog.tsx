import { useState } from 'preact/hooks';
import { bytesOver } from '../core/templates/storable.ts';
import type { Variant } from '../core/templates/variant.ts';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/counted.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';
import './import-dialog.css';
import { BrokenEntries, ComingEntries, SameEntries } from './import-groups.tsx';
import type { TemplateShelf } from './template-shelf.ts';
import { usePack } from './use-pack.ts';

interface ImportDialogProps {
  files: readonly File[];
  shelf: TemplateShelf;
  /** What to say about an attempt that failed. */
  problem: string | null;
  onBringIn: (variants: readonly Variant[]) => void;
  onClose: () => void;
}

/** What is new, changed, the same or broken in the chosen files; nothing happens before the person says so. */
export function ImportDialog({ files, shelf, problem, onBringIn, onClose }: ImportDialogProps) {
  const entries = usePack(files, shelf);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!entries) return null;
  const fresh = entries.filter((entry) => entry.kind === 'new');
  const changed = entries.filter((entry) => entry.kind === 'changed');
  const same = entries.filter((entry) => entry.kind === 'same');
  const broken = entries.flatMap((entry) => (entry.kind === 'broken' ? [entry.fault] : []));
  const coming = [...fresh, ...changed].map(({ variant }) => variant).filter(({ id }) => !left.has(id));
  const over = bytesOver(shelf.variants, coming);
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <Dialog heading={t('importTemplates')} onClose={onClose}>
      <div class="import">
        {problem && <Notice tone="error">{problem}</Notice>}
        {fresh.length + changed.length === 0 && <p>{t('importNothing')}</p>}
        <ComingEntries heading={t('importNew')} entries={fresh} left={left} onToggle={toggle} />
        <ComingEntries heading={t('importChanged')} entries={changed} left={left} onToggle={toggle} />
        <SameEntries heading={t('importSame')} entries={same} />
        <BrokenEntries heading={t('importBroken')} faults={broken} />
        {over > 0 && <Notice tone="error">{t('importOver', Math.ceil(over / 1_000))}</Notice>}
        <div class="import-actions">
          <Button onClick={onClose}>{t(fresh.length + changed.length === 0 ? 'close' : 'cancel')}</Button>
          {fresh.length + changed.length > 0 && (
            <Button
              kind="primary"
              disabled={coming.length === 0 || over > 0}
              onClick={() => onBringIn(coming)}
            >
              {coming.length === 0 ? t('bringInNone') : counted(coming.length, 'bringInOne', 'bringInMany')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
