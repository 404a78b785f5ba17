/** First match of the first selector that has one. */
export function findFirst(within: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = within.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** All matches of the first selector that has any. */
export function findAll(within: ParentNode, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    const found = [...within.querySelectorAll<HTMLElement>(selector)];
    if (found.length > 0) return found;
  }
  return [];
}

/** The one that stands first in the document, whatever its selector. */
export function earliest(within: ParentNode, selectors: readonly string[]): HTMLElement | null {
  return within.querySelector<HTMLElement>(selectors.join(','));
}

/** The nearest ancestor of `element`, itself left out, that holds a match for each list. */
export function climbTo(element: Element, needs: ReadonlyArray<readonly string[]>): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const holder = at;
    if (needs.every((selectors) => findFirst(holder, selectors))) return holder;
  }
  return null;
}

/** The one there is; of several, the only one that is shown. A window keeps templates and old modes hidden beside it. */
export function onlyShown(within: ParentNode, selectors: readonly string[]): HTMLElement | null {
  const all = findAll(within, selectors);
  const shown = all.length > 1 ? all.filter((element) => element.checkVisibility()) : all;
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
