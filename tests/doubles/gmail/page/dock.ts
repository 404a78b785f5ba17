/** Docked windows: side by side at the bottom, minimised, or full screen. */
import { el, show } from './element.ts';
import { type DockedFrame, dockedFrame } from './skeleton.ts';
import type { Words } from './words.ts';

export interface Dock {
  element: HTMLElement;
  /** A new window, the newest furthest from the corner. */
  open(words: Words, onClose: () => void, onResize: () => void): DockedWindow;
}

export interface DockedWindow {
  frame: DockedFrame;
  minimise(minimised?: boolean): void;
  fullScreen(full?: boolean): void;
  isMinimised(): boolean;
  close(): void;
}

const openWidth = 548;
const minimisedWidth = 260;
const gap = 12;

export function makeDock(): Dock {
  const row = el('div.no');
  const windows: DockedWindow[] = [];
  return {
    element: el('div.dw', {}, el('div.nH', {}, el('div.nH', {}, row))),
    open(words, onClose, onResize) {
      const opened: DockedWindow = makeWindow(words, onClose, onResize, () => {
        windows.splice(windows.indexOf(opened), 1);
      });
      makeRoom(windows);
      windows.push(opened);
      row.append(opened.frame.outer);
      return opened;
    },
  };
}

/** Minimises the oldest windows until one more fits. */
function makeRoom(windows: readonly DockedWindow[]): void {
  for (const window of windows) {
    const taken = windows.reduce(
      (sum, one) => sum + gap + (one.isMinimised() ? minimisedWidth : openWidth),
      0,
    );
    if (taken + gap + openWidth <= innerWidth) return;
    window.minimise(true);
  }
}

function makeWindow(
  words: Words,
  onClose: () => void,
  onResize: () => void,
  onGone: () => void,
): DockedWindow {
  const frame = dockedFrame(words, {
    minimise: () => docked.minimise(),
    fullScreen: () => docked.fullScreen(),
    close: onClose,
  });
  let overlay: HTMLElement | undefined;
  const docked: DockedWindow = {
    frame,
    isMinimised: () => frame.content.style.display === 'none',
    minimise(minimised = !docked.isMinimised()) {
      if (minimised) docked.fullScreen(false);
      show(frame.content, !minimised);
      frame.outer.style.width = `${minimised ? minimisedWidth : openWidth}px`;
    },
    fullScreen(full = overlay === undefined) {
      if (full === (overlay !== undefined)) return;
      if (full) {
        docked.minimise(false);
        overlay = el('div.aSs', {}, el('div.aSt', {}, frame.movable));
        document.body.append(overlay);
      } else {
        frame.home.append(frame.movable);
        overlay?.remove();
        overlay = undefined;
      }
      onResize();
    },
    close() {
      overlay?.remove();
      frame.outer.remove();
      onGone();
    },
  };
  return docked;
}
