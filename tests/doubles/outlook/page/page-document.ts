/** Which document a part of the page is drawn into: the page's own, or that of a window it has opened. */
import { createContext, useContext } from 'react';

export const PageDocument = createContext(document);

/** The body that menus and dialogs are put at the end of. */
export function usePageBody(): HTMLElement {
  return useContext(PageDocument).body;
}
