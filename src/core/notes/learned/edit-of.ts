import type { Edit } from './search.ts';
import type { SourceToken } from './source.ts';

/** For tests, an edit of a note: what of the words stands in the note is kept, the rest of it dropped, the other words put in. */
export function editOf(source: readonly SourceToken[], words: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const word of words.split(' ')) {
    const found = source.findIndex((token, place) => place >= at && token.text === word);
    if (found < 0) {
      edits.push({ kind: 'insert', word });
      continue;
    }
    for (; at < found; at++) edits.push({ kind: 'drop', at });
    edits.push({ kind: 'keep', at });
    at++;
  }
  for (; at < source.length; at++) edits.push({ kind: 'drop', at });
  return edits;
}
