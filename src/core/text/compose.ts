/** One person a mail is addressed to. Outlook often shows a name and keeps the address to itself. */
export interface Recipient {
  /** Display name; empty when only an address is shown. */
  name: string;
  address: string | null;
}

export const hostIds = ['gmail', 'outlook', 'practice'] as const;
export type HostId = (typeof hostIds)[number];

/** What an open compose window shows, read without touching it. */
export interface ComposeContext {
  host: HostId;
  kind: 'new' | 'reply';
  recipients: Recipient[];
  subject: string;
  /** False where writing would split the thread or the field is not on screen. */
  subjectWritable: boolean;
  /** The person's own words: without signature, quoted mail and other extensions' nodes. */
  ownText: string;
  /** The address of the thread a reply stands in; missing or null where none is shown. */
  thread?: string | null;
}

/** What becomes of the person's own words when a mail is inserted. Signature and quote always stay. */
export type InsertMode = 'above' | 'replace';

/** Why a mail page could not be read or written; the draft is then as it was. */
export type HostFault =
  /** The compose was closed or emptied. */
  | { kind: 'compose-gone' }
  /** A part of the compose could not be found; `part` is its name in the host's selector table. */
  | { kind: 'selector-missed'; part: string }
  /** The editor took the write and did something else with it, or nothing; it was undone. */
  | { kind: 'refused-by-page' }
  /** The text under the change is not the text it was made for. */
  | { kind: 'changed-meanwhile' };
