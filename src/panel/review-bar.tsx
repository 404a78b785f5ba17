import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';

/** Says that the mail shown is the one in the compose, and leads back to writing. */
export function ReviewBar({ onWriteAgain }: { onWriteAgain: () => void }) {
  return (
    <Notice
      actions={
        <Button size="small" kind="quiet" icon="pencil" onClick={onWriteAgain}>
          {t('writeAgain')}
        </Button>
      }
    >
      {t('reviewing')}
    </Notice>
  );
}
