import type { Tone } from '../core/lint/tone/tone.ts';
import type { NoteEditor } from '../core/notes/learned/editor.ts';

/** What makes the mail. */
export type Composer = typeof import('./composer.ts');

/** The linter and its words. */
export type Engine = typeof import('./engine.ts');

// The browser loads each once, however often it is asked for.

export function loadComposer(): Promise<Composer> {
  return import('./composer.ts');
}

export function loadEngine(): Promise<Engine> {
  return import('./engine.ts');
}

/** What words a note otherwise than the rules: a heavy part, which only a mail of notes waits for. */
export async function loadEditor(): Promise<NoteEditor> {
  return (await import('../core/notes/learned/built-in.ts')).noteEditor;
}

/** The ear for tone: a heavy part, without which the rules can do. */
export async function loadTone(): Promise<Tone> {
  return (await import('../core/lint/tone/built-in.ts')).tone;
}
