import type { ComposeContext, HostFault, HostId, InsertMode } from '../core/text/compose.ts';
import type { Span } from '../core/text/draft.ts';
import type { TextMap } from './editable.ts';

/** One open compose window. The body is the element its text is typed into; the root holds body and Send. */
export interface Compose {
  readonly root: HTMLElement;
  readonly body: HTMLElement;
}

/** Where our button goes: `element` (fresh, without content) already stands in the toolbar. */
export interface ButtonPlace {
  element: HTMLElement;
  /** The toolbar row; when our element leaves it, the button is mounted again. */
  row: HTMLElement;
  /** Only of a place that had to do: what was missing, and whether the proper place is there by now. */
  spare?: { fault: HostFault; isOver(): boolean };
}

/**
 * What every page of a mail host loads: enough to notice a compose and to stand a button in it.
 * A host never throws, never waits a guessed time and never logs mail text.
 */
export interface Host {
  readonly id: HostId;
  /** Where the page's parts are, by their names, first choice first. */
  readonly selectors: Readonly<Record<string, readonly string[]>>;
  matches(url: URL): boolean;
  /** Selector of the elements whose appearance may mean a new compose or a toolbar made anew. */
  readonly signals: string;
  /** The compose an element belongs to (its body, its Send button, anything between); null while parts are missing. */
  find(element: Element): Compose | null;
  /** False once the window was closed, discarded, sent or emptied. */
  isOpen(compose: Compose): boolean;
  /** Everything on screen that sends this mail at once. */
  sendButtons(compose: Compose): readonly Element[];
  /** Makes the place for the button, at the compose's end where its own is not found; or names what was missing. Call only when none of ours is in the row. */
  placeButton(compose: Compose): ButtonPlace | { fault: HostFault };
}

/** A mail's text on its way into a compose. */
export interface Insertion {
  body: string;
  mode: InsertMode;
}

/**
 * The other half of a host, loaded with the form: reading a compose and writing into it.
 * What goes wrong comes back as a named fault, and the draft is then as it was.
 */
export interface HostText {
  context(compose: Compose): ComposeContext;
  /** True where the subject is the thread's, not the person's to write. */
  isReply(compose: Compose): boolean;
  /** The person's own part of the body as plain text, mapped to the nodes it stands in. */
  read(compose: Compose): TextMap;
  subject(compose: Compose): string;
  insert(compose: Compose, insertion: Insertion): HostFault | null;
  /** Writes the subject so that the host keeps it; in a reply, or without a field on screen, it does nothing. */
  setSubject(compose: Compose, subject: string): void;
  /** Puts `replacement` where `expected` stands; refuses when the words there are others by now. */
  replace(compose: Compose, span: Span, expected: string, replacement: string): HostFault | null;
}

/** How a mail leaves: at once, or at a time chosen for it. */
export type Departure = 'sent' | 'scheduled';

/**
 * The ways to send that are no button of the compose, loaded with the form. Only answers what an event or an element
 * is; nothing of the host's is ever clicked.
 */
export interface HostSending {
  /** A key that sends, wherever in the compose it is pressed. */
  isSendKey(key: KeyboardEvent): boolean;
  /** The arrow beside Send. Its menu, and the dialogs after it, stand outside the compose. */
  menuButton(compose: Compose): Element | null;
  /** What an element in the open send menu leads to; null where that is not sending. */
  picked(item: Element): Departure | null;
  /** The address of the thread a reply stands in, without what does not name the thread; null where none is shown. */
  thread(compose: Compose): string | null;
}
