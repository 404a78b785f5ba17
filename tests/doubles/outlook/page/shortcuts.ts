/** The host's single-key shortcuts: which fired, and what they do. */

/** What the page does when a shortcut fires. Those without an action are only counted. */
export interface ShortcutActions {
  n(): void;
  r(): void;
}

/** The keys, and the phase of `document`'s listeners in which each is heard. */
const keys: ReadonlyMap<string, 'capture' | 'bubble'> = new Map([
  ['n', 'capture'],
  ['e', 'capture'],
  ['Escape', 'capture'],
  ['r', 'bubble'],
  ['a', 'bubble'],
  ['f', 'bubble'],
  ['q', 'bubble'],
  ['u', 'bubble'],
  ['Delete', 'bubble'],
]);

const fired: string[] = [];

/** Every shortcut that fired since the load, in order. */
export function firedShortcuts(): string[] {
  return [...fired];
}

/** Starts listening on the document, in both phases. */
export function listenForShortcuts(actions: ShortcutActions, page: Document = document): void {
  for (const phase of ['capture', 'bubble'] as const) {
    page.addEventListener('keydown', (event) => hear(event, phase, actions), phase === 'capture');
  }
}

function hear(event: KeyboardEvent, phase: 'capture' | 'bubble', actions: ShortcutActions): void {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (keys.get(key) !== phase || event.ctrlKey || event.metaKey || event.altKey) return;
  // Seen from the document, a target inside a shadow root is its host, which is not editable.
  if (isEditable(event.target)) return;
  fired.push(key);
  if (key !== 'n' && key !== 'r') return;
  event.preventDefault();
  actions[key]();
}

function isEditable(target: EventTarget | null): boolean {
  // In a window of its own an element is of that window's classes, not of ours.
  const element = target as Partial<HTMLElement> | null;
  return element?.isContentEditable === true || element?.matches?.('input, textarea, select') === true;
}
