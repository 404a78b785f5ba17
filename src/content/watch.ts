import type { Compose, Host } from '../hosts/host.ts';
import { addStyle } from './style.ts';

const animation = 'duly-noted-appeared';

/**
 * Reports composes as they appear, and again whenever their toolbar is made anew. Works by the browser's own notice:
 * an empty animation starts on every element that matches `host.signals` when it comes into the page, so nothing of
 * ours runs while a mail list scrolls. `!important` holds against styles that switch all animations off; `focusin`
 * catches what still comes unseen.
 */
export function watchComposes(host: Host, notice: (compose: Compose) => void, signal: AbortSignal): void {
  const css = `@keyframes ${animation}{from{outline-color:#fff}to{outline-color:#000}}
:is(${host.signals}){animation:${animation} 1ms!important}`;
  signal.addEventListener('abort', addStyle(document, css), { once: true });

  hearComposes(host, notice, signal);
  // Composes that were there before us: restored on reload, or opened while the script was loading.
  for (const element of document.querySelectorAll(host.signals)) look(host, element, notice);
}

/** The listening half: composes that appear from now on, while the empty animation is in the page. */
export function hearComposes(host: Host, notice: (compose: Compose) => void, signal: AbortSignal): void {
  document.addEventListener(
    'animationstart',
    (event) => {
      if (event.animationName === animation) look(host, event.target, notice);
    },
    { signal, capture: true },
  );
  document.addEventListener('focusin', (event) => look(host, event.target, notice), {
    signal,
    capture: true,
  });
}

function look(host: Host, target: EventTarget | null, notice: (compose: Compose) => void): void {
  const compose = target instanceof Element ? host.find(target) : null;
  if (compose) notice(compose);
}
