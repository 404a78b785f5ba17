import { addArticles } from '../articles.ts';
import { withoutJoiner } from '../chunks.ts';
import { adverbs, prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems } from '../phrase.ts';
import { isCrew } from '../read/crew.ts';
import { outcomeOf } from '../read/outcome.ts';
import { written } from '../read/row.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { fieldOf } from './field.ts';
import type { Piece } from './piece.ts';

/** “managed rotas, stock orders, deliveries”: the further objects of a deed, and how many stretches they take. */
export function objectsOf(
  chunks: readonly Token[][],
  before: Exclude<Piece, { kind: 'tail' }>,
): { text: string; count: number } | undefined {
  if (before.kind !== 'told' || before.tail !== '') return undefined;
  // “managed a £3m budget, team of 12”
  const [only = []] = chunks;
  if (
    /^(?:a )?(?:team|crew|staff|fleet|budget) of$/.test(textOf(only.slice(0, -1))) &&
    !/ and /.test(before.text)
  )
    return {
      text: `${/^(?:was|am) /.test(before.text) ? ', with' : ' and'} ${textOf(addArticles(only, 'a', 'a'))}`,
      count: 1,
    };
  if (!endsInObject(before.text)) return undefined;
  const things: string[] = [];
  for (const raw of chunks) {
    const { chunk, joiner } = withoutJoiner([...raw]);
    const thing = chunk[0]?.kind === 'word' && /^(?:|and|plus)$/.test(joiner) ? fieldOf(chunk) : undefined;
    if (thing?.kind !== 'field' || canBe(lowerAt(chunk, 0), 'ing')) break;
    things.push(textOf(chunk));
  }
  if (things.length === 0) return undefined;
  const joined = joinItems(things);
  const isLone = things.length === 1 && !/ and /.test(joined);
  return { text: isLone ? ` and ${joined}` : `, ${joined}`, count: things.length };
}

// “managed rotas”; not “worked in a bar”, not “am a nurse”.
function endsInObject(text: string): boolean {
  const [verb = '', ...rest] = text.toLowerCase().split(' ');
  return (
    canBe(verb, 'past') &&
    rest.length > 0 &&
    rest.length < 5 &&
    isPlural(rest.at(-1) ?? '') &&
    !rest.some((word) => prepositions.has(word) || /^(?:and|or)$/.test(word))
  );
}

const opening =
  /^(?:one|all|both|half|most|some|none|each|no|not|maybe|perhaps|about|nearly|almost|over|under|up|every|same|mostly|mainly|including|especially|usually|often|always|never|still|now|even|too|also|only|just|the|a|an|my|your|our|their)$/;

/** What hangs on behind a deed or a state as it was written: “pages down 60%”, “one of them occupied”. */
export function hungOn(
  chunk: readonly Token[],
  joiner: string,
  before: Exclude<Piece, { kind: 'tail' }>,
): string | undefined {
  const first = lowerAt(chunk, 0);
  const and = joiner === '' ? '' : `${joiner} `;
  const outcome = outcomeOf(chunk);
  if (outcome && (before.kind === 'told' || before.kind === 'clause'))
    return `, ${joiner === '' ? 'and' : joiner} ${outcome}`;
  const isTold = before.kind === 'told' || before.kind === 'clause';
  const isNumbered = chunk[0]?.kind === 'number';
  const last = lowerAt(chunk, chunk.length - 1);
  if (isTold && (isNumbered || opening.test(first) || prepositions.has(first) || canBe(first, 'ing'))) {
    const isWith = (isCrew(chunk) || /^am an? /.test(before.text)) && isNumbered && /\p{L}s?$/u.test(last);
    return `, ${and}${/^(?:no|zero|0)$/.test(first) || isWith ? 'with ' : ''}${written(chunk)}`;
  }
  if ((isTold && chunk.length === 1 && adverbs.has(first)) || /^(?:well|badly|hard)$/.test(textOf(chunk)))
    return `, ${and}${first}`;
  if (isTold && endsInChange.test(textOf(chunk).toLowerCase()))
    return `, ${joiner === '' ? 'with ' : and}${written(chunk)}`;
  if (prepositions.has(first) || /^(?:the|last|mostly|mainly|one|all|both|each|not|no|zero|0)$/.test(first))
    return `, ${and}${/^(?:no|zero|0)$/.test(first) ? 'with ' : ''}${written(chunk)}`;
  return undefined;
}

// “pages down 60%”, “the audits all clean”
const endsInChange =
  /^\S+(?: \S+){0,3} (?:up|down|cut|halved|doubled|saved|gone|clean|clear|funded|included|full|sold out|intact)(?: (?:by |to |from )?(?:an? |over |about )?[\d£$€]?\S*(?: \S+){0,3})?$/;
