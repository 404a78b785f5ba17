/** The words in a text. A bundle holds them packed: the build reads these calls (`scripts/pack-words.ts`). */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
