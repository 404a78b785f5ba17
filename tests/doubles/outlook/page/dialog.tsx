/** @jsxImportSource react */
// biome-ignore-all lint/a11y/noStaticElementInteractions: the role comes with the properties
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role comes with the properties
/** Modal dialogs: they keep the focus, over everything that is not in the top layer. */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { hashed } from './hashed.ts';
import { send } from './life.ts';
import { usePageBody } from './page-document.ts';
import { type Compose, updateCompose } from './state.ts';
import { words } from './words.ts';

interface DialogProps {
  role: 'dialog' | 'alertdialog';
  title: string;
  children: ReactNode;
  actions: ReactNode;
  onCancel(): void;
}

/** The surface, the trap and the title every dialog has. */
export function Dialog({ role, title, children, actions, onCancel }: DialogProps): ReactNode {
  const surface = useRef<HTMLDivElement>(null);
  const pageBody = usePageBody();
  useEffect(() => {
    surface.current?.querySelector('button')?.focus();
    const takeBack = (event: FocusEvent): void => {
      if (surface.current?.contains(event.target as Node | null)) return;
      surface.current?.querySelector('button')?.focus();
    };
    const page = pageBody.ownerDocument;
    page.addEventListener('focusin', takeBack);
    return () => page.removeEventListener('focusin', takeBack);
  }, [pageBody]);

  return createPortal(
    <div className={hashed('backdrop')}>
      <div
        ref={surface}
        role={role}
        aria-modal="true"
        aria-label={title}
        className={`fui-DialogSurface ${hashed('dialog')}`}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      >
        <h2>{title}</h2>
        {children}
        <div className={hashed('dialog-actions')}>{actions}</div>
      </div>
    </div>,
    pageBody,
  );
}

/** One of a dialog's answers. */
export function Answer(props: { label: string; kind: 'primary' | 'secondary'; onClick(): void }): ReactNode {
  return (
    <button type="button" className={`fui-Button ${hashed(props.kind)}`} onClick={props.onClick}>
      {props.label}
    </button>
  );
}

/** Asked before sending; only its own Send lets the mail go. */
export function SendQuestion({ compose }: { compose: Compose }): ReactNode {
  const cancel = (): void => updateCompose(compose.key, { over: null });
  return (
    <Dialog
      role="alertdialog"
      title={words.askTitle}
      onCancel={cancel}
      actions={
        <>
          <Answer kind="primary" label={words.send} onClick={() => send(compose.key)} />
          <Answer kind="secondary" label={words.cancel} onClick={cancel} />
        </>
      }
    >
      <p>{words.askText}</p>
    </Dialog>
  );
}

/** Told instead of sending a mail that is to nobody. */
export function NoRecipient({ compose }: { compose: Compose }): ReactNode {
  const close = (): void => updateCompose(compose.key, { over: null });
  return (
    <Dialog
      role="alertdialog"
      title={words.noRecipientTitle}
      onCancel={close}
      actions={<Answer kind="primary" label={words.ok} onClick={close} />}
    >
      <p>{words.noRecipientText}</p>
    </Dialog>
  );
}
