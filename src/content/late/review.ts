import type { TextMap } from '../../hosts/editable.ts';
import { rangeOver } from '../../hosts/editable.ts';
import type { Compose, Host, HostText } from '../../hosts/host.ts';
import type { Mark, ToPanel } from '../../platform/port.ts';
import { openPainter, type Painted } from './marks.ts';

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
  const painter = openPainter(signal);
  let revision = 0;
  let map: TextMap | null = null;
  let shown: Painted[] = [];
  let asked = false;
  let composing = false;

  const look = (): void => {
    asked = false;
    if (signal.aborted || composing || !host.isOpen(compose)) return;
    map = text.read(compose);
    revision += 1;
    const { kind } = text.context(compose);
    const subject = kind === 'reply' ? null : text.subject(compose);
    send({ kind: 'text', revision, subject, body: map.text });
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  };

  // Undo rewrites the body without an `input` event in Closure's editor, so the nodes themselves are watched.
  const watch = new MutationObserver(ask);
  watch.observe(compose.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  compose.root.addEventListener('input', ask, { signal });
  compose.body.addEventListener('compositionstart', () => (composing = true), { signal });
  compose.body.addEventListener(
    'compositionend',
    () => {
      composing = false;
      ask();
    },
    { signal },
  );
  look();

  return {
    paint(answered, marks) {
      if (answered !== revision || !map) return;
      const read = map;
      shown = marks.flatMap((mark) => {
        const range = rangeOver(read, mark.start, mark.end);
        return range ? [{ mark, range }] : [];
      });
      painter.paint(shown);
    },
    painted: () => shown,
  };
}
