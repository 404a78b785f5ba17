/** What the page shows, in one value that is replaced at each change, as React wants it. */
import { useSyncExternalStore } from 'react';
import type { SavedDraft } from '../../double.ts';
import type { OutlookComposeOptions } from '../variants.ts';
import type { Mail, Person } from './mail.ts';
import { type Settings, settings } from './settings.ts';

/** The recipient fields, by the ending of their ids. */
export type RecipientField = 'TO' | 'CC' | 'BCC';

/** One open compose. */
export interface Compose {
  readonly key: string;
  readonly options: OutlookComposeOptions;
  /** The mail a reply answers; null for a new one. */
  readonly answered: Mail | null;
  /** The numbers the host puts at the end of its ids, counted up over the life of the page. */
  readonly docking: number;
  readonly editorParent: number;
  /** The middle of `MSG_…_SUBJECT` and its siblings. */
  readonly fieldsId: string;
  /** How far mounting has come; each pass adds to the one before. */
  readonly pass: 'row' | 'fields' | 'editor';
  /** Counts the toolbar rows thrown away so far. */
  readonly rowGeneration: number;
  /** Whether a reply's summary has given way to the full fields; always true for a new mail. */
  readonly expanded: boolean;
  readonly recipients: Readonly<Record<RecipientField, readonly Person[]>>;
  readonly shown: Readonly<Record<RecipientField, boolean>>;
  readonly subject: string;
  /** The window of its own that it stands in; null in the page. */
  readonly window: Window | null;
  /** What stands over the page because of this compose: Send's menu, or a dialog. */
  readonly over: 'menu' | 'question' | 'no-recipient' | 'schedule' | 'date' | null;
}

/** Everything on the page that changes. */
export interface PageState {
  readonly composes: readonly Compose[];
  /** The compose whose tab is in front; null when the reading pane is. */
  readonly active: string | null;
  readonly reading: Mail | null;
  readonly ribbon: Settings['ribbon'];
  readonly saved: ReadonlyMap<string, SavedDraft>;
  readonly sent: readonly SavedDraft[];
  readonly scheduled: readonly SavedDraft[];
  /** The notice at the foot of the page, and how to take back what it tells of. */
  readonly notice: { readonly text: string; undo(): void } | null;
}

let state: PageState = {
  composes: [],
  active: null,
  reading: null,
  ribbon: settings.ribbon,
  saved: new Map(),
  sent: [],
  scheduled: [],
  notice: null,
};

const listeners = new Set<() => void>();

/** The state of this moment. */
export function pageState(): PageState {
  return state;
}

/** Replaces parts of the state and tells React. */
export function update(change: Partial<PageState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** The compose of this key, or undefined once it is gone. */
export function composeOf(key: string): Compose | undefined {
  return state.composes.find((compose) => compose.key === key);
}

/** Replaces parts of one compose; does nothing when it is gone. */
export function updateCompose(key: string, change: Partial<Compose>): void {
  update({
    composes: state.composes.map((compose) => (compose.key === key ? { ...compose, ...change } : compose)),
  });
}

/** The state, for a component that is to follow it. */
export function usePageState(): PageState {
  return useSyncExternalStore(subscribe, pageState);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
