/** The words in a text. A bundle holds them packed: the build reads these calls (`scripts/pack-words.ts`). */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The source of a pattern for one of the words. */
export function oneOf(words: ReadonlySet<string>): string {
  return [...words].join('|');
}
