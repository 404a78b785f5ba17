/** Single keys the host acts on when it believes that nobody is typing. */

export interface ShortcutActions {
  compose(): void;
  reply(): void;
}

const keys = new Set([...'acdefgijklmnopqrsuvxyz!#*/?[]{}_=+-', 'Escape']);

/**
 * Listens on the document in both phases, as Gmail does; gives back the list that the fired ones are added to.
 * What is typed inside a shadow tree seems to be typed at its host element, which is why leaks show here.
 */
export function listenForShortcuts(actions: ShortcutActions): string[] {
  const fired: string[] = [];
  const seen = new WeakSet<Event>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (seen.has(event) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!keys.has(event.key) || isEditable(event.target)) return;
    seen.add(event);
    fired.push(event.key);
    // After the key is over, or the new window would take it as typed text.
    if (event.key === 'c') setTimeout(actions.compose);
    if (event.key === 'r') setTimeout(actions.reply);
  };
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('keydown', onKeyDown);
  return fired;
}

function isEditable(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
