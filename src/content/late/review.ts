import { offsetOf, rangeOver, type TextMap } from '../../hosts/editable.ts';
import type { Compose, Host, HostText } from '../../hosts/host.ts';
import type { Mark, ToPanel } from '../../platform/port.ts';
import { openPainter, type Painted } from './marks.ts';

/**
 * A mail has a dozen findings; a pasted book has thousands, and so many highlights made typing crawl and crashed the
 * page. Those further down show as the ones above them are mended.
 */
const mostShown = 200;

/** The review of one compose: its text goes to the panel, the panel's findings come back as underlines. */
export interface Review {
  /** Findings in the text of `revision`; those of an older text are dropped, newer ones are on their way. */
  paint(revision: number, marks: readonly Mark[]): void;
  /** What is underlined now, in text order. */
  painted(): readonly Painted[];
}

/** Sends the person's own text whenever it changes, until `signal` aborts. */
export function startReview(
  host: Host,
  text: HostText,
  compose: Compose,
  send: (message: ToPanel) => void,
  signal: AbortSignal,
): Review {
  const { body, root } = compose;
  const painter = openPainter(signal);
  let revision = 0;
  let map: TextMap | null = null;
  let marks: readonly Mark[] = [];
  let shown: Painted[] = [];
  let asked = false;
  let composing = false;
  let typing = false;

  const look = (): void => {
    asked = false;
    // Words still in an input method's hands are not the person's yet.
    if (signal.aborted || composing || !host.isOpen(compose)) return;
    map = text.read(compose);
    revision += 1;
    const subject = text.isReply(compose) ? null : text.subject(compose);
    send({ kind: 'text', revision, subject, body: map.text });
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  };
  const show = (): void => {
    if (!map) return;
    const read = map;
    const word = typing ? unfinishedWordEnd(read, body) : null;
    shown = marks.slice(0, mostShown).flatMap((mark) => {
      const range = mark.end === word ? null : rangeOver(read, mark.start, mark.end);
      return range ? [{ mark, range, words: read.text.slice(mark.start, mark.end) }] : [];
    });
    painter.paint(shown);
  };
  const rest = (): void => {
    if (!typing) return;
    typing = false;
    show();
  };

  // Undo rewrites the body without an `input` event in Closure's editor, so the nodes themselves are watched.
  const watch = new MutationObserver(ask);
  watch.observe(body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  root.addEventListener('input', ask, { signal });
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    heard: (event: HTMLElementEventMap[Type]) => void,
  ): void => body.addEventListener(type, heard, { signal });
  listen('compositionstart', () => {
    composing = true;
  });
  listen('compositionend', () => {
    composing = false;
    ask();
  });
  listen('input', () => {
    typing = true;
  });
  listen('keydown', ({ key }) => {
    if (key.startsWith('Arrow') || key === 'Home' || key === 'End' || key === 'F8') rest();
  });
  listen('pointerdown', rest);
  listen('blur', rest);
  look();

  return {
    paint(answered, found) {
      if (answered !== revision) return;
      marks = found;
      show();
    },
    painted: () => shown,
  };
}

/** Where the word under a typing caret ends so far; it may become another word, so nothing is said of it yet. */
function unfinishedWordEnd(map: TextMap, body: HTMLElement): number | null {
  const selection = body.ownerDocument.getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode || !body.contains(selection.anchorNode)) return null;
  const caret = offsetOf(map, selection.anchorNode, selection.anchorOffset);
  return caret !== null && /[\p{L}\p{N}]$/u.test(map.text.slice(0, caret)) ? caret : null;
}
