/** What kind of word a word is, as a number: words that are used alike share it, and the commonest have one to themselves. */
export type Kin = ReadonlyMap<string, number>;

/** Reads a list of kinds: one a line, its words parted by spaces. */
export function readKin(text: string): Kin {
  const kin = new Map<string, number>();
  for (const [kind, line] of text.split('\n').entries()) {
    for (const word of line.split(' ')) if (word !== '') kin.set(word, kind);
  }
  return kin;
}
