/** Elements made without markup strings: the page runs under Trusted Types. */

type Attributes = Record<string, string>;
type Child = Node | string;

/** `el('div.a.b', { role: 'button' }, 'text')`. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K | `${K}.${string}`,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const [name, ...classes] = tag.split('.') as [K, ...string[]];
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A button as Gmail makes them: a div with a role, that does not take the caret out of the body. */
export function divButton(
  classes: string,
  label: string,
  onPress: () => void,
  ...children: Child[]
): HTMLDivElement {
  const button = el(
    `div.${classes}` as 'div',
    { role: 'button', tabindex: '1', 'aria-label': label, 'data-tooltip': label },
    ...children,
  );
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onPress);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  });
  return button;
}

/** Whether an element is shown, as far as the `display` of it says. */
export function show(element: HTMLElement, shown: boolean): void {
  element.style.display = shown ? '' : 'none';
}

let lastId = 100;

/** Ids of Gmail's kind: a colon, a letter or two, a number in base 36. */
export function freshId(prefix: string): string {
  lastId += 1;
  return `:${prefix}${lastId.toString(36)}`;
}
