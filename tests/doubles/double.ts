/**
 * What every double of a mail page offers, in two halves:
 * a site that answers requests under the host's true name, and an object on the page (`window.double`)
 * through which a test opens composes and reads what the host would save and send.
 */

/** One answer of a double's site, as the browser would get it from the network. */
export interface DoubleResponse {
  status: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** A mail site, answered from memory. */
export interface DoubleSite {
  /** Host names it answers for, e.g. `mail.google.com`. */
  hosts: readonly string[];
  /** The address to open; query parameters are those of {@link DoubleOptions}, as strings. */
  address(options?: DoubleOptions, host?: string): string;
  /** Answers a request, or `null` where the real site would not know the address. */
  respond(url: URL): DoubleResponse | null;
}

/** How the page looks and behaves from the start. */
export interface DoubleOptions {
  theme?: 'light' | 'dark' | 'dark-frame';
  /** UI language of the host's labels. */
  language?: 'en' | 'de' | 'fr' | 'ja' | 'ar';
}

export interface ComposeOptions {
  kind: 'new' | 'reply';
  to?: ReadonlyArray<{ name: string; address: string }>;
  subject?: string;
  /** HTML the person is taken to have written already; put in through the editor, as if loaded from a draft. */
  body?: string;
  /** Default: true. */
  signature?: boolean;
  /** Only for `reply`. Gmail: trimmed behind the "…" until it is clicked; Outlook: in the body. Default: true. */
  quote?: boolean;
  /** Only for `reply`: the mail is passed on instead, to nobody yet, and all of it stands in the body. */
  forward?: boolean;
  /** Only for Gmail: the mode without markup. */
  plainText?: boolean;
  /** Only for Gmail's replies: a second button beside Send, for people who asked for it. Default: false. */
  sendAndArchive?: boolean;
}

export interface SavedDraft {
  subject: string;
  /** Serialised by the host from the editor's own content, as it would be sent. */
  html: string;
  text: string;
  to: ReadonlyArray<{ name: string; address: string }>;
}

/** `window.double`, in the page's own world. Every method may be awaited. */
export interface DoublePage {
  /** Opens a compose, mounting its parts as late and in the same order as the host does; resolves to its key. */
  openCompose(options: ComposeOptions): Promise<string>;
  /** The keys of the composes that stand open, oldest first: also of those a person or the host itself has opened. */
  composes(): string[];
  /** What the host has saved through the editor's own change events; null before the first save. */
  savedDraft(key: string): SavedDraft | null;
  /** Resolves when no editor change is waiting to be saved. */
  settled(key: string): Promise<void>;
  /** Mails that have left, in order. */
  sent(): SavedDraft[];
  /** Mails that wait for a time the person chose, in order. */
  scheduled(): SavedDraft[];
  /** Throws the toolbar row away and makes a new one, as the host does on resize or formatting. */
  remakeToolbar(key: string): void;
  /** Closes the window without sending. */
  close(key: string): void;
  /** Minimises the window, or brings it back. Only where the host has docked windows. */
  minimise?(key: string): void;
  /** Makes the window full screen, or brings it back. Only where the host has docked windows. */
  fullScreen?(key: string): void;
  /** Has the ribbon shown in another way, which makes every toolbar row anew elsewhere. Only where there is a ribbon. */
  ribbon?(mode: 'simplified' | 'classic' | 'tabbed' | 'collapsed'): void;
  /** Puts the compose, as it stands, into a window of its own, which closes itself when the mail is sent. */
  popOut(key: string): void;
  /** Single-key shortcuts of the host (c, r, e, j, #, Escape …) that fired so far. */
  shortcuts(): string[];
  /** CSS selectors, for tests, of this compose's own parts. */
  parts(key: string): { root: string; body: string; subject: string; send: string; discard: string };
}

declare global {
  interface Window {
    double: DoublePage;
  }
}
