/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: the host's own markup is so
// biome-ignore-all lint/a11y/useFocusableInteractive: the host's own markup is so
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the host's own markup is so
/** When to send: ready times in one dialog, a time of one's own in another. */
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { Answer, Dialog } from './dialog.tsx';
import { hashed } from './hashed.ts';
import { schedule } from './life.ts';
import { usePageBody } from './page-document.ts';
import { type Compose, updateCompose } from './state.ts';
import { words } from './words.ts';

/** The ready times. */
export function Schedule({ compose }: { compose: Compose }): ReactNode {
  const cancel = (): void => updateCompose(compose.key, { over: null });
  return (
    <Dialog
      role="dialog"
      title={words.scheduleSend}
      onCancel={cancel}
      actions={<Answer kind="secondary" label={words.keepWriting} onClick={cancel} />}
    >
      <Answer kind="secondary" label={words.tomorrow} onClick={() => schedule(compose.key)} />
      <Answer
        kind="secondary"
        label={words.customTime}
        onClick={() => updateCompose(compose.key, { over: 'date' })}
      />
    </Dialog>
  );
}

/** A time of one's own; its list opens apart from the dialog. */
export function ScheduleDate({ compose }: { compose: Compose }): ReactNode {
  const pageBody = usePageBody();
  const [isOpen, setOpen] = useState(false);
  const [time, setTime] = useState('8:00');
  const cancel = (): void => updateCompose(compose.key, { over: null });
  const pick = (picked: string): void => {
    setTime(picked);
    setOpen(false);
  };
  return (
    <Dialog
      role="dialog"
      title={words.customTime}
      onCancel={cancel}
      actions={
        <>
          <Answer kind="primary" label={words.sendAtTime} onClick={() => schedule(compose.key)} />
          <Answer kind="secondary" label={words.keepWriting} onClick={cancel} />
        </>
      }
    >
      <button
        type="button"
        role="combobox"
        aria-label={words.time}
        aria-expanded={isOpen}
        aria-controls="fui-times"
        className={`fui-Button ${hashed('secondary')}`}
        onClick={() => setOpen(!isOpen)}
      >
        {time}
      </button>
      {isOpen &&
        createPortal(
          <div className="fui-FluentProvider">
            <div
              id="fui-times"
              role="listbox"
              className={`fui-Listbox ${hashed('menu')}`}
              style={{ top: 200, left: 760 }}
            >
              {['8:00', '8:30', '9:00'].map((each) => (
                <div
                  key={each}
                  role="option"
                  aria-selected={each === time}
                  className={hashed('menu-item')}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(each)}
                >
                  {each}
                </div>
              ))}
            </div>
          </div>,
          pageBody,
        )}
    </Dialog>
  );
}
