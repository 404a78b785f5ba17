import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import './dialog.css';
import { t } from './words.ts';

interface DialogProps {
  heading: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A window over the page, for as long as it is drawn. Focus stays in it and goes back when it closes. */
export function Dialog({ heading, children, onClose }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    // Else it would be on the button that closes.
    box.current?.querySelector<HTMLElement>('.dialog-body :is(textarea, .input)')?.focus();
    return () => {
      // The browser gives the focus back on closing alone, and by now the window has gone unclosed.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog"
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{heading}</h2>
        <Button bare icon="close" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
