import { addStyle } from './style.ts';

/**
 * A closed shadow root with its own style, so that the page's CSS and scripts stay out.
 * `delegatesFocus` lets the host element's place in the tab order stand for what is inside.
 */
export function attachShell(element: HTMLElement, css: string): ShadowRoot {
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: true });
  addStyle(root, css);
  return root;
}

/** An element with properties and children; text goes in as text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/**
 * Keys and clicks on our parts are ours: the mail page's shortcuts must not hear them. Their default stays.
 * Mail pages listen for keys while they go down as well, before our part could stop them; so keys are taken at the
 * window, which comes first, and `onKey` is where a part hears its own.
 */
export function keepEventsIn(
  element: HTMLElement,
  signal: AbortSignal,
  onKey: (event: KeyboardEvent) => void = () => {},
): void {
  for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'pointerdown']) {
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const take = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(element)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKey(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, take, { signal, capture: true });
  }
}
