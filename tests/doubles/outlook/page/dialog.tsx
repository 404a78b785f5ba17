/** @jsxImportSource react */
/** The question Send may ask: a modal that keeps focus, over everything that is not in the top layer. */
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { hashed } from './hashed.ts';
import { send } from './life.ts';
import { type Compose, updateCompose } from './state.ts';
import { words } from './words.ts';

/** Asked before sending; only its own Send lets the mail go. */
export function SendQuestion({ compose }: { compose: Compose }): ReactNode {
  const surface = useRef<HTMLDivElement>(null);
  const cancel = (): void => updateCompose(compose.key, { asking: false });

  useEffect(() => {
    surface.current?.querySelector('button')?.focus();
    const takeBack = (event: FocusEvent): void => {
      if (event.target instanceof Node && surface.current?.contains(event.target)) return;
      surface.current?.querySelector('button')?.focus();
    };
    document.addEventListener('focusin', takeBack);
    return () => document.removeEventListener('focusin', takeBack);
  }, []);

  return createPortal(
    <div className={hashed('backdrop')}>
      <div
        ref={surface}
        role="alertdialog"
        aria-modal="true"
        aria-label={words.askTitle}
        className={`fui-DialogSurface ${hashed('dialog')}`}
      >
        <h2>{words.askTitle}</h2>
        <p>{words.askText}</p>
        <div className={hashed('dialog-actions')}>
          <button
            type="button"
            className={`fui-Button ${hashed('primary')}`}
            onClick={() => send(compose.key)}
          >
            {words.send}
          </button>
          <button type="button" className={`fui-Button ${hashed('secondary')}`} onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
