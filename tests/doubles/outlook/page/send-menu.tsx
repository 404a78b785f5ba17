/** @jsxImportSource react */
/** The menu of the arrow beside Send: at the end of the page, the focus on its items. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { hashed } from './hashed.ts';
import { askTime, send } from './life.ts';
import { usePageBody } from './page-document.ts';
import { type Compose, updateCompose } from './state.ts';
import { words } from './words.ts';

/** Send now, or pick a time. */
export function SendMenu({ compose }: { compose: Compose }): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  const pageBody = usePageBody();
  const close = (): void => updateCompose(compose.key, { over: null });
  const items: Array<[label: string, run: (key: string) => void]> = [
    [words.send, send],
    [words.scheduleSend, askTime],
  ];
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, []);
  const choose = (run: (key: string) => void): void => {
    close();
    run(compose.key);
  };
  const hear = (event: KeyboardEvent<HTMLElement>, run: (key: string) => void): void => {
    const item = event.currentTarget;
    const other = event.key === 'ArrowDown' ? item.nextElementSibling : item.previousElementSibling;
    if (event.key === 'Enter' || event.key === ' ') choose(run);
    else if (event.key === 'Escape') close();
    else if (event.key.startsWith('Arrow')) (other as HTMLElement | null)?.focus();
    else return;
    event.preventDefault();
  };
  return createPortal(
    <div className="fui-FluentProvider">
      <div
        role="presentation"
        className={`fui-MenuPopover ${hashed('menu')}`}
        style={{ top: 200, left: 760 }}
      >
        <div ref={menu} role="menu" aria-label={words.sendOptions} className="fui-MenuList">
          {items.map(([label, run]) => (
            <div
              key={label}
              role="menuitem"
              tabIndex={0}
              className={`fui-MenuItem ${hashed('menu-item')}`}
              onClick={() => choose(run)}
              onKeyDown={(event) => hear(event, run)}
            >
              {label}
            </div>
          ))}
        </div>
      </div>
    </div>,
    pageBody,
  );
}
