import type { Compose, Host } from '../../hosts/host.ts';
import { message } from '../../platform/i18n.ts';
import { attachShell, keepEventsIn, make } from '../shadow.ts';
import { isOnDark } from '../theme.ts';
import { cardCss } from './card-css.ts';
import { isOnSend, sendsByKey } from './send-key.ts';

/** What a mouse does when it clicks once: hosts act on any of these, so all of one click are held or none. */
const clicking = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/**
 * The optional check at Send. While `errors` names any, the first try to send is held back and the person asked; for
 * the same errors no second try is ever held, whatever the answer was. Sending stays the person's own click.
 */
export function guardSend(
  host: Host,
  compose: Compose,
  errors: () => readonly string[],
  goBack: () => void,
  signal: AbortSignal,
): void {
  let askedAbout = '';
  /** What was decided when the mouse went down on Send; null while it is not. */
  let holdsPress: boolean | null = null;

  const openErrors = (): string => errors().join('\n');
  const wouldHold = (): boolean => openErrors() !== '' && openErrors() !== askedAbout;
  const holdAndAsk = (event: Event): void => {
    stop(event);
    askedAbout = openErrors();
    ask(compose, errors(), goBack, signal);
  };
  const heardMouse = (event: Event): void => {
    const onSend = isOnSend(host, compose, event);
    if (event.type === 'pointerdown') holdsPress = onSend ? wouldHold() : null;
    if (!onSend) return;
    // A screen reader clicks without pressing.
    const holds = holdsPress ?? wouldHold();
    if (event.type === 'click') {
      holdsPress = null;
      if (holds) holdAndAsk(event);
    } else if (holds) stop(event);
  };
  const heardKey = (event: KeyboardEvent): void => {
    if (sendsByKey(host, compose, event) && wouldHold()) holdAndAsk(event);
  };
  for (const type of clicking) window.addEventListener(type, heardMouse, { capture: true, signal });
  window.addEventListener('keydown', heardKey, { capture: true, signal });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function ask({ body }: Compose, errors: readonly string[], goBack: () => void, signal: AbortSignal): void {
  const life = new AbortController();
  const host = make('duly-noted-question' as 'div');
  const root = attachShell(host, cardCss);
  keepEventsIn(host, life.signal, (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
    goBack();
  });
  const close = (): void => {
    life.abort();
    host.remove();
  };
  signal.addEventListener('abort', close, { once: true, signal: life.signal });
  const answer = (text: string, className: string, after: () => void): HTMLButtonElement => {
    const button = make('button', { type: 'button', textContent: text, className });
    button.addEventListener(
      'click',
      () => {
        close();
        after();
      },
      { signal: life.signal },
    );
    return button;
  };
  const back = answer(message('contentHoldBack'), 'fix', goBack);
  const card = make(
    'div',
    { className: 'card middle', popover: 'manual', role: 'alertdialog' },
    make('h2', { id: 'title', textContent: message('contentHoldTitle') }),
    ...errors.map((error) => make('p', { textContent: error })),
    make(
      'div',
      { className: 'row' },
      back,
      answer(message('contentHoldSend'), '', () => body.focus()),
    ),
    make('p', { className: 'keys', textContent: message('contentHoldHow') }),
  );
  card.dataset.severity = 'error';
  card.setAttribute('aria-labelledby', 'title');
  if (isOnDark(body)) card.setAttribute('data-dark', '');
  root.append(card);
  document.body.append(host);
  card.showPopover();
  back.focus();
}
