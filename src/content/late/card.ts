import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { message } from '../../platform/i18n.ts';
import type { Mark } from '../../platform/port.ts';
import { attachShell, keepEventsIn, make } from '../shadow.ts';
import { isOnDark } from '../theme.ts';
import { cardCss } from './card-css.ts';
import type { Painted } from './marks.ts';

/** What a person can answer on a card. */
export interface CardAnswers {
  fix(painted: Painted, replacement: string): void;
  dismiss(mark: Mark): void;
  disableRule(mark: Mark): void;
}

/**
 * Cards over the underlined words of one compose: by hover, by caret, and by F8 / Shift+F8 (next and previous finding).
 * Escape closes a card and gives the caret back.
 */
export function openCards(
  body: HTMLElement,
  painted: () => readonly Painted[],
  answers: CardAnswers,
  signal: AbortSignal,
): void {
  let open: Open | null = null;

  const close = (giveFocusBack: boolean): void => {
    if (!open) return;
    const { element, life, caret } = open;
    open = null;
    life.abort();
    element.remove();
    if (!giveFocusBack) return;
    if (caret?.startContainer.isConnected) selectIn(body, caret);
    else body.focus({ preventScroll: true });
  };
  signal.addEventListener('abort', () => close(false), { once: true });

  const enter = ({ card }: Open): void => card.querySelector('button')?.focus();

  const show = (target: Painted, takeFocus: boolean, caret: Range | null = null): void => {
    if (open?.painted === target && !takeFocus) return;
    close(false);
    const life = new AbortController();
    const element = make('duly-noted-card' as 'div');
    const root = attachShell(element, cardCss);
    keepEventsIn(element, life.signal, (event) => {
      const buttons = [...card.querySelectorAll('button')];
      const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
      // Past its edge the way leads back to the text.
      if (event.key === 'Tab' && root.activeElement === edge) close(true);
      else if (event.key === 'F8') step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    });
    const answer = (act: () => void) => (): void => {
      close(true);
      act();
    };
    const card = draw(target.mark, life.signal, {
      fix: (replacement) => answer(() => answers.fix(target, replacement))(),
      dismiss: answer(() => answers.dismiss(target.mark)),
      disableRule: answer(() => answers.disableRule(target.mark)),
    });
    if (isOnDark(body)) card.setAttribute('data-dark', '');
    root.append(card);
    document.body.append(element);
    card.showPopover();
    open = { painted: target, element, card, life, caret };
    void place(target.range, card);
    if (takeFocus) enter(open);
  };

  /** Moves to the finding after (or before) the caret or the open card, round the end. */
  const step = (by: 1 | -1): void => {
    const all = painted().filter(({ range }) => range.startContainer.isConnected);
    if (all.length === 0) return;
    const here = open ? all.indexOf(open.painted) : indexAtCaret(all, by);
    const target = all[(here + by + all.length) % all.length];
    if (!target) return;
    const words = target.range.cloneRange();
    selectIn(body, words);
    target.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    show(target, true, words);
  };

  // At the window, before the mail page: Escape closes the card and not the compose, when it comes up neither.
  let escaping = false;
  const hearFirst = (event: KeyboardEvent): void => {
    const { key, type } = event;
    if (event.isComposing) return;
    const isIn = open !== null && hasFocus(open.element);
    if (key === 'Escape' && (type === 'keyup' ? escaping : open)) {
      escaping = type === 'keydown';
      close(isIn);
    } else if (key === 'Tab' && type === 'keydown' && !event.shiftKey && open?.caret && hasFocus(body)) {
      enter(open);
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, hearFirst, { signal, capture: true });
  body.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F8' && painted().length > 0) {
        event.preventDefault();
        event.stopPropagation();
        step(event.shiftKey ? -1 : 1);
      } else if (event.key !== 'Shift') close(false);
    },
    { signal, capture: true },
  );
  /** The card of the words the caret has come to rest in; typing through them shows none. */
  const showAtCaret = (): void => {
    const selection = document.getSelection();
    if (!selection?.isCollapsed || !selection.anchorNode || open) return;
    const { anchorNode, anchorOffset } = selection;
    const under = painted().find(({ range }) => range.isPointInRange(anchorNode, anchorOffset));
    if (under) show(under, false, selection.getRangeAt(0).cloneRange());
  };
  body.addEventListener('click', showAtCaret, { signal });
  body.addEventListener(
    'keyup',
    ({ key }) => {
      if (key.startsWith('Arrow') || key === 'Home' || key === 'End') showAtCaret();
    },
    { signal },
  );
  document.addEventListener(
    'mousemove',
    (event) => {
      const over = painted().find(({ range }) => holds(range.getClientRects(), event, 1));
      if (over && !document.getSelection()?.toString()) show(over, false);
      else if (open && !open.card.contains(document.activeElement) && !hasFocus(open.element)) {
        const rects = [open.card.getBoundingClientRect(), ...open.painted.range.getClientRects()];
        // The way from the words to the card crosses a gap of a few pixels.
        if (!holds(rects, event, 10)) close(false);
      }
    },
    { signal, passive: true },
  );
  document.addEventListener('scroll', () => close(false), { signal, capture: true, passive: true });
}

/** A card that is shown. */
interface Open {
  painted: Painted;
  element: HTMLElement;
  card: HTMLElement;
  life: AbortController;
  /** Where the person is in the text, if that is why it is shown; null under the mouse. */
  caret: Range | null;
}

/** Focus first: an editor that gets it puts back what was selected when it lost it. */
function selectIn(body: HTMLElement, range: Range): void {
  body.focus({ preventScroll: true });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  // Not the range itself: it would move with the selection.
  selection?.addRange(range.cloneRange());
}

function hasFocus(element: HTMLElement): boolean {
  return document.activeElement === element;
}

function holds(rects: Iterable<DOMRect>, at: { clientX: number; clientY: number }, margin: number): boolean {
  for (const rect of rects) {
    const across = at.clientX >= rect.left - margin && at.clientX <= rect.right + margin;
    if (across && at.clientY >= rect.top - margin && at.clientY <= rect.bottom + margin) return true;
  }
  return false;
}

function indexAtCaret(all: readonly Painted[], by: 1 | -1): number {
  const selection = document.getSelection();
  if (!selection?.anchorNode || selection.rangeCount === 0) return by === 1 ? -1 : 0;
  const caret = selection.getRangeAt(0);
  const after = all.findIndex(({ range }) => range.compareBoundaryPoints(Range.START_TO_START, caret) >= 0);
  const first = after === -1 ? all.length : after;
  return by === 1 ? first - 1 : first;
}

function draw(
  mark: Mark,
  signal: AbortSignal,
  act: { fix(replacement: string): void; dismiss(): void; disableRule(): void },
): HTMLElement {
  const button = (text: string, className: string, onClick: () => void): HTMLButtonElement => {
    const element = make('button', { type: 'button', textContent: text, className });
    element.addEventListener('click', onClick, { signal });
    return element;
  };
  const heading = make('h2', { id: 'title', textContent: mark.title });
  const card = make(
    'div',
    { className: 'card', popover: 'manual', role: 'dialog' },
    heading,
    make('p', { textContent: mark.message }),
    make('p', { textContent: mark.why, className: 'why' }),
    make(
      'div',
      { className: 'row' },
      ...mark.fixes.map((fix) => button(fix.label, 'fix', () => act.fix(fix.replacement))),
      button(message('contentCardDismiss'), '', act.dismiss),
      button(message('contentCardDisableRule'), 'plain', act.disableRule),
    ),
    make('p', { textContent: message('contentCardKeys'), className: 'keys' }),
  );
  card.dataset.severity = mark.severity;
  card.setAttribute('aria-labelledby', 'title');
  return card;
}

async function place(range: Range, card: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(range, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(6), flip(), shift({ padding: 8 })],
  });
  card.style.left = `${x}px`;
  card.style.top = `${y}px`;
}
