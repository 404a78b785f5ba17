import { auxiliaries } from '../lexicon/grammar-words.ts';
import { countableNouns, isPlural } from '../lexicon/nouns.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { Edited } from './search.ts';
import type { SourceToken } from './source.ts';

/** Whether no “you are”, “I have” lost its subject to another: “churn dashboard, you are worried” is not the dashboard's worry. */
export function keepsSubjects({ edits }: Edited, source: readonly SourceToken[]): boolean {
  const told = new Set<string>();
  return edits.every((edit, index) => {
    if (edit.kind === 'insert') {
      told.add(edit.word);
      return true;
    }
    const word = source[edit.at]?.lower ?? '';
    if (edit.kind !== 'drop') {
      told.add(word);
      return true;
    }
    const next = edits[index + 1];
    const isVerbLeft =
      next !== undefined &&
      next.kind !== 'insert' &&
      next.kind !== 'drop' &&
      auxiliaries.has(source[next.at]?.lower ?? '');
    return !(/^(?:you|i|we)$/.test(word) && isVerbLeft && !told.has(word));
  });
}

/** Whether the verb at `at` is of several and its subject is one: “the churn dashboard are worried”. */
export function disagrees(tokens: readonly Token[], at: number): boolean {
  const noun = lowerAt(tokens, at - 1);
  if (!/^(?:are|were)$/.test(lowerAt(tokens, at)) || !countableNouns.has(noun) || isPlural(noun))
    return false;
  let from = at - 1;
  while (from > 0 && !/^(?:that|,|;|how|what|why|when|where|because|so|but)$/.test(lowerAt(tokens, from - 1)))
    from--;
  const subject = tokens.slice(from, at).map(({ lower }) => lower);
  return (
    /^(?:the|an?|my|your|our|this)$/.test(subject[0] ?? '') &&
    !subject.some(
      (word) => isPlural(word) || /^(?:and|or|of|you|we|they|people|staff|team|police)$/.test(word),
    )
  );
}
