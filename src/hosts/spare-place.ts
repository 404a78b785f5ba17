import type { ButtonPlace } from './host.ts';

/** A place at the compose's own end, until `isOver` says that Send is there: it may stand in another part of the page. */
export function placeAtEnd(root: HTMLElement, isOver: () => boolean): ButtonPlace {
  const element = root.ownerDocument.createElement('div');
  root.append(element);
  return { element, row: root, spare: { fault: { kind: 'selector-missed', part: 'send' }, isOver } };
}
