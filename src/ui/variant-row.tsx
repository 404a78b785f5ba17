import { useRef, useState } from 'preact/hooks';
import type { Variant } from '../core/templates/variant.ts';
import { Button } from './button.tsx';
import { MenuItem } from './menu-item.tsx';
import { t } from './words.ts';
import './variant-row.css';

interface VariantRowProps {
  variant: Variant;
  current: boolean;
  /** The person chose it to begin with. */
  first: boolean;
  onPick: () => void;
  onRename: (title: string) => void;
  onDelete: () => void;
}

/** One of the person's own versions, to use, rename or delete. */
export function VariantRow({ variant, current, first, onPick, onRename, onDelete }: VariantRowProps) {
  const tone = t(variant.register === 'formal' ? 'registerFormal' : 'registerCasual');
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    return (
      <RenameForm
        title={variant.title}
        onDone={(title) => {
          setRenaming(false);
          if (title !== null) onRename(title);
        }}
      />
    );
  }
  return (
    <div class="menu-row">
      <MenuItem
        title={variant.title}
        note={[first ? t('firstChoice') : '', tone, variant.when].filter(Boolean).join('. ')}
        current={current}
        onClick={onPick}
      />
      <Button bare icon="pencil" onClick={() => setRenaming(true)}>
        {t('variantRename', variant.title)}
      </Button>
      <Button bare icon="bin" onClick={onDelete}>
        {t('variantDelete', variant.title)}
      </Button>
    </div>
  );
}

/** A name to change; Enter keeps it, Escape leaves it. */
export function RenameForm({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const finish = (): void => {
    const typed = input.current?.value.trim();
    onDone(typed ? typed : null);
  };
  return (
    <form
      class="variant-rename"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <input
        class="input"
        ref={(element) => {
          input.current = element;
          element?.select();
        }}
        defaultValue={title}
        aria-label={t('variantName')}
        maxLength={120}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button size="small" kind="primary" onClick={finish}>
        {t('save')}
      </Button>
    </form>
  );
}
