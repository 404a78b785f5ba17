import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { t } from '../ui/words.ts';

interface UndoNoticeProps {
  words: string;
  /** On its button. */
  label: string;
  act: () => void;
  onClose?: () => void;
}

/** What was just done, with a button that has focus: what had it before is gone. */
export function UndoNotice({ words, label, act, onClose }: UndoNoticeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <Notice
      actions={
        <>
          <Button size="small" buttonRef={button} onClick={act}>
            {label}
          </Button>
          {onClose && (
            <Button bare icon="close" onClick={onClose}>
              {t('dismiss')}
            </Button>
          )}
        </>
      }
    >
      {words}
    </Notice>
  );
}
