/** @jsxImportSource react */
// biome-ignore-all lint/a11y/noStaticElementInteractions: the host's own markup is so
// biome-ignore-all lint/a11y/useSemanticElements: the host's own markup is so
/** One compose: the part of the page an extension takes for its root. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Body } from './body.tsx';
import { NoRecipient, SendQuestion } from './dialog.tsx';
import { Fields } from './fields.tsx';
import { hashed } from './hashed.ts';
import { close, editorOf, flush, send } from './life.ts';
import { Schedule, ScheduleDate } from './schedule.tsx';
import { SendMenu } from './send-menu.tsx';
import { SendRow } from './send-row.tsx';
import type { Settings } from './settings.ts';
import { type Compose, usePageState } from './state.ts';

/** The compose, as far as its mounting has come. */
export function ComposePane({ compose }: { compose: Compose }): ReactNode {
  return (
    <div id={`docking_InitVisiblePart_${compose.docking}`} className={hashed('docking')}>
      <ComposeParts compose={compose} />
    </div>
  );
}

/** All of a compose but its root. */
export function ComposeParts({ compose }: { compose: Compose }): ReactNode {
  const editor = (
    <div id={`editorParent_${compose.editorParent}`} className={hashed('editor-parent')}>
      {compose.pass === 'editor' && <Body compose={compose} />}
    </div>
  );
  const { ribbon } = usePageState();
  const row = <RibbonRow mode={ribbon} compose={compose} />;
  return (
    <>
      <div
        className={hashed('compose')}
        onKeyDownCapture={(event) => commandKeys(event, compose.key)}
        onKeyDown={stop}
        onKeyPress={stop}
        onKeyUp={stop}
      >
        {ribbon !== 'collapsed' && row}
        {compose.pass !== 'row' && <Fields compose={compose} />}
        {ribbon === 'collapsed' && row}
        {compose.window ? (
          editor
        ) : (
          <div id={`docking_DockingTriggerPart_${compose.docking}`} className={hashed('trigger')}>
            {editor}
          </div>
        )}
      </div>
      {compose.over === 'menu' && <SendMenu compose={compose} />}
      {compose.over === 'question' && <SendQuestion compose={compose} />}
      {compose.over === 'no-recipient' && <NoRecipient compose={compose} />}
      {compose.over === 'schedule' && <Schedule compose={compose} />}
      {compose.over === 'date' && <ScheduleDate compose={compose} />}
    </>
  );
}

/** The row with Send, in the layers that the ribbon's mode puts round it; another mode makes it anew. */
function RibbonRow({ mode, compose }: { mode: Settings['ribbon']; compose: Compose }): ReactNode {
  const row = <SendRow key={`${mode} ${compose.rowGeneration}`} compose={compose} />;
  if (mode === 'classic') {
    return (
      <div role="toolbar" data-app-section="Toolbar">
        {row}
      </div>
    );
  }
  if (mode === 'tabbed') {
    return (
      <div role="tabpanel">
        <div role="group">{row}</div>
      </div>
    );
  }
  return row;
}

/** Keys pressed inside a compose never reach the shortcuts of the page. */
function stop(event: KeyboardEvent): void {
  event.stopPropagation();
}

function commandKeys(event: KeyboardEvent, key: string): void {
  if (event.altKey && event.code === 'KeyS') {
    event.preventDefault();
    send(key);
    return;
  }
  if (event.key === 'Escape') close(key);
  if (!event.ctrlKey && !event.metaKey) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    event.stopPropagation();
    send(key);
  } else if (event.key.toLowerCase() === 's') {
    event.preventDefault();
    flush(key);
  }
}

/** Undoes the editor's last step, for the ribbon's button. */
export function undoIn(key: string | null): void {
  if (key !== null) editorOf(key)?.undo();
}
