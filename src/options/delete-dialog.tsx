import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { counted } from '../ui/counted.ts';
import { Dialog } from '../ui/dialog.tsx';
import { t } from '../ui/words.ts';

interface DeleteDialogProps {
  /** How many there are. */
  interviews: number;
  /** `all`: templates and settings as well. */
  onDelete: (all: boolean) => void;
  onClose: () => void;
}

/** What will be gone, before it is. */
export function DeleteDialog({ interviews, onDelete, onClose }: DeleteDialogProps) {
  const [all, setAll] = useState(interviews === 0);
  return (
    <Dialog heading={t('dataDelete')} onClose={onClose}>
      {interviews > 0 && <p>{counted(interviews, 'dataDeleteOne', 'dataDeleteMany')}</p>}
      <label class="data-also">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t('dataDeleteAlso')}
      </label>
      <div class="data-answers">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button kind="primary" disabled={interviews === 0 && !all} onClick={() => onDelete(all)}>
          {t('dataDeleteYes')}
        </Button>
      </div>
    </Dialog>
  );
}
