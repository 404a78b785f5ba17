/** @jsxImportSource react */
/** The strip at the page's foot that shows what has been saved; no part of the host it stands in for. */
import type { ReactNode } from 'react';
import { hashed } from './hashed.ts';
import { usePageState } from './state.ts';
import { words } from './words.ts';

/** The saved draft of the compose in front, as text. */
export function Inspector(): ReactNode {
  const { active, saved, sent } = usePageState();
  const draft = active === null ? undefined : saved.get(active);
  return (
    <details className={hashed('inspector')}>
      <summary>
        <b>{words.savedDraft}</b>
        <span>{draft ? `${draft.subject} · ${oneLine(draft.text)}` : words.notSaved}</span>
        <span>
          {words.sent}: {sent.length}
        </span>
      </summary>
      <pre dir="ltr">{draft?.html ?? ''}</pre>
    </details>
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
