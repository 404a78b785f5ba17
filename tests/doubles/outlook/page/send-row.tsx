/** @jsxImportSource react */
/** The row with Send in it. React owns it whole: what others put there lives as long as React leaves it. */
import type { ReactNode } from 'react';
import { hashed } from './hashed.ts';
import { Icon, type IconName } from './icons.tsx';
import { discard, send } from './life.ts';
import { popOut } from './own-window.tsx';
import { settings } from './settings.ts';
import { type Compose, updateCompose, usePageState } from './state.ts';
import { words } from './words.ts';

/** Send, discard and the other buttons above the fields. */
export function SendRow({ compose }: { compose: Compose }): ReactNode {
  const saved = usePageState().saved.has(compose.key);
  const prefix = `splitButton-r${compose.docking}${compose.rowGeneration}`;
  const testId = settings.testid === 'on' ? { 'data-testid': 'ComposeSendButton' } : {};
  return (
    <div className={hashed('row')}>
      <div {...testId} className={hashed('send')}>
        <span>
          <span className={`fui-SplitButton ${hashed('split')}`}>
            <button
              id={`${prefix}__primaryActionButton`}
              type="button"
              className={`fui-Button ${hashed('primary')}`}
              aria-label={words.send}
              title={words.sendTitle}
              onClick={() => send(compose.key)}
            >
              <Icon name="send" />
              <span>{words.send}</span>
            </button>
            <button
              id={`${prefix}__menuButton`}
              type="button"
              className={`fui-Button ${hashed('primary')} ${hashed('primary-menu')}`}
              aria-haspopup="menu"
              aria-label={words.sendOptions}
              aria-expanded={compose.over === 'menu'}
              onClick={() => updateCompose(compose.key, { over: compose.over === 'menu' ? null : 'menu' })}
            >
              <Icon name="chevron" />
            </button>
          </span>
        </span>
      </div>
      <button
        id="discardCompose"
        type="button"
        className={`fui-Button ${hashed('tool')}`}
        aria-label={words.discard}
        title={words.discardTitle}
        onClick={() => discard(compose.key)}
      >
        <Icon name="delete" />
      </button>
      <Tool name="attach" label={words.attach} />
      {!compose.window && <Tool name="popOut" label={words.popOut} onClick={() => popOut(compose.key)} />}
      <Tool name="more" label={words.more} />
      <span className={hashed('status')}>{saved ? words.saved : ''}</span>
    </div>
  );
}

/** A button that is there to be seen and stepped over, and mostly does nothing. */
function Tool(props: { name: IconName; label: string; onClick?: () => void }): ReactNode {
  const { name, label, onClick } = props;
  return (
    <button
      type="button"
      className={`fui-Button ${hashed('tool')}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}
