import { auxiliaries } from '../lexicon/grammar-words.ts';
import { actors, countableNouns, isPlural, otherPeople } from '../lexicon/nouns.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { Edit, Edited } from './search.ts';
import type { SourceToken } from './source.ts';

/**
 * Whether no “you are”, “I have”, “is there” lost its subject to another: “churn dashboard, you are worried” is not the
 * dashboard's worry; and whether every “who” is somebody.
 */
export function keepsSubjects({ edits }: Edited, source: readonly SourceToken[]): boolean {
  const told = new Set<string>();
  return edits.every((edit, index) => {
    if (edit.kind === 'insert') {
      // The “you” of “you mentioned that” is no subject of what was mentioned.
      const behind = edits[index + 1];
      const isLeadIn = behind?.kind === 'insert' && telling.test(behind.word);
      if (!isLeadIn) told.add(edit.word);
      return edit.word !== 'who' || isSomebody(lastKept(edits.slice(0, index), source));
    }
    const word = source[edit.at]?.lower ?? '';
    if (edit.kind !== 'drop') {
      told.add(word);
      return true;
    }
    const beside = [source[edit.at - 1]?.lower ?? '', source[edit.at + 1]?.lower ?? ''];
    if (word === 'there' && beside.some((one) => /^(?:is|are|was|were)$/.test(one))) return false;
    const next = edits[index + 1];
    const isVerbLeft =
      next !== undefined &&
      next.kind !== 'insert' &&
      next.kind !== 'drop' &&
      (auxiliaries.has(source[next.at]?.lower ?? '') || speaking.test(source[next.at]?.lower ?? ''));
    return !(/^(?:you|i|we)$/.test(word) && isVerbLeft && !told.has(word));
  });
}

// “Turnover: I said 12 million” is not what the turnover said.
const speaking = /^(?:said|meant|told|asked|thought|think|wrote|mentioned|promised)$/;
const telling = /^(?:mentioned|told|said|showed|asked)$/;

function lastKept(edits: readonly Edit[], source: readonly SourceToken[]): SourceToken | undefined {
  const kept = edits.findLast(
    (edit) => edit.kind !== 'insert' && edit.kind !== 'drop' && source[edit.at]?.kind === 'word',
  );
  return kept && kept.kind !== 'insert' ? source[kept.at] : undefined;
}

const someone =
  /(?:er|or|ist|ian|ant|ent|man|men|one|body|nurse|child|children|kid|kids|people|staff|team|crew|chef|cook|boss|mum|dad|guy|lady|family|pupil|apprentice|trainee|intern|colleague|friend|couple)s?$/;

// Of 31 other things that were told to be “who” readers sent 6 and found 15 senseless.
function isSomebody(token: SourceToken | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Lu}/u.test(token.text) ||
      actors.has(token.lower) ||
      otherPeople.has(token.lower) ||
      someone.test(token.lower))
  );
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
