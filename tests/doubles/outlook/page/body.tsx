/** @jsxImportSource react */
// biome-ignore-all lint/a11y/useSemanticElements: the host's own markup is so
/** The element the editor lives on; React makes it and then leaves its content alone. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { startingHtml } from './content.ts';
import { mountEditor } from './editor.ts';
import { hashed } from './hashed.ts';
import { attachEditor, touched } from './life.ts';
import { settings } from './settings.ts';
import type { Compose } from './state.ts';
import { direction, words } from './words.ts';

/** The message body. */
export function Body({ compose }: { compose: Compose }): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const { key, options, answered } = compose;
  // The options and the answered mail belong to the key: they never change under it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second run would lose what was typed
  useLayoutEffect(() => {
    if (!element.current) return;
    const target = element.current;
    const refuse = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (settings.paste === 'refuse') target.addEventListener('paste', refuse);
    const editor = mountEditor(target, {
      html: startingHtml(options, answered),
      dark: settings.theme === 'dark',
      keepsProofClass: settings.proof === 'keep',
      onChange: () => touched(key),
    });
    attachEditor(key, editor);
    if (answered) editor.focus();
    return () => {
      attachEditor(key, null);
      editor.dispose();
    };
  }, [key]);
  return (
    <div className={hashed('editor-holder')}>
      <div
        ref={element}
        className={`${hashed('editor')} ${hashed('editor-text')}`}
        role="textbox"
        aria-multiline="true"
        aria-label={words.body}
        contentEditable
        suppressContentEditableWarning
        tabIndex={0}
        dir={direction}
        spellCheck
      />
    </div>
  );
}
