/** A set of the words in a text, for lexicons that are easier read as text than as lists of quotes. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
