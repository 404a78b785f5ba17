/** What a mail page can lose: the names in a host's selectors, and the elements those find. */

export type Selectors = Record<string, readonly string[]>;

/** One name by which a selector finds something: a class, an id or an attribute. */
export interface Hook {
  attribute: string;
  /** As in a selector: `=`, `^=`, `$=`, `*=`; empty where the attribute's being there is enough. */
  operator: string;
  value: string;
}

/** One change of the page. */
export type Loss =
  | { kind: 'none' }
  | { kind: 'renamed'; hooks: readonly Hook[] }
  | { kind: 'removed' | 'moved'; selectors: readonly string[] };

// What editors and forms are made by; a page without these is another page, not one with another name.
const substance = new Set(['contenteditable', 'type']);

/** The names a selector asks for. What it rules out is no name to lose. */
export function hooksOf(selector: string): Hook[] {
  const asked = selector.replace(/:not\([^)]*\)/g, '');
  const attributes = [...asked.matchAll(/\[([\w-]+)(?:([*^$]?=)"([^"]*)")?\]/g)].map(
    ([, attribute = '', operator = '', value = '']) => ({ attribute, operator, value }),
  );
  const bare = asked.replace(/\[[^\]]*\]/g, '');
  const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, value = '']) => ({
    attribute: 'class',
    operator: '~=',
    value,
  }));
  const ids = [...bare.matchAll(/#([\w-]+)/g)].map(([, value = '']) => ({
    attribute: 'id',
    operator: '=',
    value,
  }));
  return [...classes, ...ids, ...attributes.filter(({ attribute }) => !substance.has(attribute))];
}

/** A name as it stands in a selector. */
export function hookName({ attribute, operator, value }: Hook): string {
  if (operator === '~=') return `.${value}`;
  if (operator === '=' && attribute === 'id') return `#${value}`;
  return operator ? `[${attribute}${operator}"${value}"]` : `[${attribute}]`;
}

/**
 * Loses something on the page, inside the compose marked for it. Runs in the page: it may use nothing from out here.
 * Returns how many elements it touched.
 */
export function lose(loss: Loss): number {
  const root = document.querySelector<HTMLElement>('[data-double="root"]');
  const body = document.querySelector<HTMLElement>('[data-double="body"]');
  if (!root || !body || loss.kind === 'none') return 0;
  const within = (selector: string): HTMLElement[] => [
    ...(root.matches(selector) ? [root] : []),
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const tell = (inBody: boolean): void => {
    // The editor takes what happens in the body for its own, or its undo would bring the old names back.
    if (inBody) body.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  if (loss.kind === 'renamed') {
    let touched = 0;
    for (const { attribute, operator, value } of loss.hooks) {
      const found = within(operator ? `[${attribute}${operator}"${value}"]` : `[${attribute}]`);
      for (const element of found) {
        const now = element.getAttribute(attribute) ?? '';
        if (attribute === 'class') {
          const isIt = (name: string): boolean => (operator === '*=' ? name.includes(value) : name === value);
          const names = now.split(/\s+/).map((name) => (isIt(name) ? 'renamed' : name));
          element.setAttribute('class', names.join(' '));
        } else if (attribute === 'id') {
          touched += 1;
          element.id = `renamed${touched}`;
          continue;
        } else {
          element.removeAttribute(attribute);
          element.setAttribute(`data-renamed-${attribute}`, now);
        }
        touched += 1;
      }
      tell(found.some((element) => body.contains(element) && element !== body));
    }
    return touched;
  }
  const found = within(loss.selectors.join(',')).filter(
    // What holds the body is the compose itself.
    (element) => element !== root && (element === body || !element.contains(body)),
  );
  const outermost = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  for (const element of outermost) {
    const inBody = body.contains(element) && element !== body;
    if (loss.kind === 'removed') element.remove();
    else if (inBody) body.prepend(element);
    else root.append(element);
    tell(inBody);
  }
  return outermost.length;
}
