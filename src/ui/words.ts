import type messages from '../../public/_locales/en/messages.json';

/** Every string on screen has a key in `public/_locales/en/messages.json`. */
export type WordKey = keyof typeof messages;

type Lookup = (key: WordKey, substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Tells the parts where words come from; each world's entry calls it once before it draws. */
export function speakWith(source: Lookup): void {
  lookup = source;
}

/** The string for `key` in the person's language; `$1`… are filled from `substitutions`. */
export function t(key: WordKey, ...substitutions: Array<string | number>): string {
  return lookup(key, substitutions.map(String));
}
