import { addArticles } from '../articles.ts';
import { adjectives, adverbs, auxiliaries, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { isDeed, isState } from '../read/deeds.ts';
import { withDoer } from '../read/doer.ts';
import { isProse } from '../read/prose.ts';
import { written } from '../read/row.ts';
import { isPerson } from '../read/self.ts';
import { isClause } from '../read/whole-clause.ts';
import { withFor } from '../spans.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { changedOf, courseOf, doneSince, habitOf, trainedOf } from './deed.ts';
import type { Piece } from './piece.ts';
import { spanEnd } from './span.ts';
import { completedOf, fineOf, headOf, neverOf, playedOf, roleOf, sinceOf, standing } from './standing.ts';

const nowDoing = /^(?:learning|studying|practising|practicing|redoing|retraining|relearning)$/;
const titles = /^(?:master|finalist|champion|winner|arranger|preceptor|nerd|lead)$/;
/** Reads what one is, can or did, with its “I” left out or not, and whole sentences. */
export function toldOf(
  chunk: readonly Token[],
  isProseNote: boolean,
  before: Piece | undefined,
): Piece | undefined {
  const told = (text: string, sure = true): Piece => ({ kind: 'told', text, tail: '', sure });
  const behind = doneSince(chunk) ?? trainedOf(chunk) ?? courseOf(chunk) ?? changedOf(chunk);
  if (behind) return told(behind);
  const fine = fineOf(chunk);
  if (fine) return fine;
  const steady = neverOf(chunk, before);
  if (steady) return told(steady);
  // “no smoker”
  if (
    lowerAt(chunk, 0) === 'no' &&
    chunk.length === 2 &&
    isPerson(chunk.slice(1)) &&
    !isPlural(lowerAt(chunk, 1))
  )
    return told(`am ${textOf(chunk)}`);
  const done = completedOf(chunk);
  if (done) return told(done);
  const lasting = sinceOf(chunk);
  if (lasting) return told(lasting);
  const first = lowerAt(chunk, 0);
  // “plumber by trade”
  if (/^[\p{Ll}-]+(?: [\p{Ll}-]+)? by (?:trade|training|profession)$/u.test(textOf(chunk)))
    return told(`am ${roleOf(chunk)}`);
  // “milk round as a teenager”
  if (
    /^(?:milk|paper) round\b/.test(textOf(chunk).toLowerCase()) &&
    /^(?:as|at|in|before|)$/.test(lowerAt(chunk, 2))
  )
    return told(`did a ${textOf(chunk)}`);
  if (first === 'being' && chunk.length > 1 && !canBe(lowerAt(chunk, 1), 'ing'))
    return told(`am ${textOf(chunk.slice(1))}`);
  const played = playedOf(textOf(chunk).toLowerCase());
  if (played) return told(played);
  if (
    first === 'never' &&
    canBe(lowerAt(chunk, 1), 'base') &&
    !canBe(lowerAt(chunk, 1), 'past') &&
    chunk.length < 6
  )
    return told(written(chunk));
  if (first === 'i' && isClause(chunk)) {
    const own = withFor(chunk.slice(1));
    return told(/^(?:am|have)$/.test(lowerAt(own, 0)) ? written(own) : phrased(own, isProseNote), false);
  }
  const habit = habitOf(chunk);
  if (habit) return told(habit);
  if (isState(chunk)) return told(written(withDoer(withFor(chunk), 'state', 'value').slice(1)), false);
  // “cut school blazers”
  if (
    /^(?:cut|set|read|put)$/.test(first) &&
    isPlural(lowerAt(chunk, chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower)) - 1)) &&
    chunk.length < 9
  )
    return told(phrased(chunk, isProseNote), false);
  // “knows every street”: of oneself
  const third = verbReading(first);
  if (
    third?.forms.has('third') &&
    !isKnownNoun(first) &&
    determiners.has(lowerAt(chunk, 1)) &&
    !/^(?:is|was|has|does)$/.test(first)
  )
    return told(`${third.base} ${written(chunk.slice(1))}`);
  // “fast, clean”
  if (
    chunk.length === 1 &&
    adjectives.has(first) &&
    before?.kind === 'told' &&
    /^am \p{L}+$/u.test(before.text)
  )
    return told(`am ${first}`);
  // “drive anything with wheels”
  if (canBe(first, 'base') && /^(?:anything|everything|any|every)$/.test(lowerAt(chunk, 1)))
    return told(written(chunk));
  // “two of my own”
  if (/^(?:one|two|three|four|five|\d) of my own$/.test(textOf(chunk).toLowerCase()))
    return told(`have ${textOf(chunk)}`);
  // “done both”
  if (first === 'done' && chunk.length > 1) return told(`have ${written(chunk)}`);
  if (nowDoing.test(first) && chunk.length > 1 && !chunk.some(({ lower }) => lower === 'since'))
    return told(`am ${written(chunk)}`);
  const stood = standing(textOf(chunk));
  if (stood) return told(stood);
  if (first === 'still' && canBe(lowerAt(chunk, 1), 'ing')) return told(`am ${written(chunk)}`);
  if (isDeed(chunk) || (first === 'worked' && chunk.length > 1) || isUnknownDeed(chunk))
    return told(phrased(withDoer(withFor(chunk), 'deed', 'value').slice(1), isProseNote), false);
  if (isShareDeed(chunk)) return { kind: 'clause', text: written(chunk), tail: '' };
  if (
    isClause(chunk) &&
    !/^(?:that|this|it|which)$/.test(first) &&
    !(spanEnd(chunk, 0) > 0 && !chunk.some(({ lower }) => /^(?:taught|made|gave|showed)$/.test(lower)))
  )
    return { kind: 'clause', text: written(chunk), tail: '' };
  const head = headOf(chunk);
  if (
    (isPerson(head) || titles.test(lowerAt(head, head.length - 1))) &&
    !isPlural(lowerAt(head, head.length - 1)) &&
    !head.some(({ kind, lower }) => kind === 'number' || auxiliaries.has(lower) || adverbs.has(lower)) &&
    !/^(?:no|not|my|our|their|your|ex|former|last|first|now|then|the)$/.test(first)
  )
    return told(
      `${/\bmy (?:last|previous|former|old)\b/.test(textOf(chunk)) ? 'was' : 'am'} ${roleOf(chunk)}`,
    );
  return undefined;
}

// Who leaves out the articles gets them; who writes them does not.
function phrased(tokens: readonly Token[], isProseNote: boolean): string {
  const isMade = /^was (?:promoted|elected|appointed|made|nominated) /.test(textOf(tokens));
  const text =
    isProseNote || isMade || isProse(tokens) ? written(tokens) : textOf(addArticles(tokens, 'none', 'a'));
  return text.replace(
    /^((?:did|done|do) (?:this|that|it)) (?=\S+ (?:years|months|summers|winters|seasons)\b)/,
    '$1 for ',
  );
}

// “nannied for twins”: no list knows the verb, but its ending and what follows tell it.
function isUnknownDeed(chunk: readonly Token[]): boolean {
  const first = lowerAt(chunk, 0);
  return (
    /^\p{Ll}{3,}ed$/u.test(first) &&
    !canBe(first, 'past') &&
    !isKnownNoun(first) &&
    chunk.length > 2 &&
    (prepositions.has(lowerAt(chunk, 1)) || determiners.has(lowerAt(chunk, 1)))
  );
}

// “all 6 stayed the whole year”
function isShareDeed(chunk: readonly Token[]): boolean {
  const at = /^(?:of|\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(lowerAt(chunk, 1))
    ? lowerAt(chunk, 1) === 'of'
      ? 3
      : 2
    : 1;
  return (
    /^(?:all|both|most|none|half)$/.test(lowerAt(chunk, 0)) &&
    canBe(lowerAt(chunk, at), 'past') &&
    /^(?:stayed|passed|came|left|went|got|kept|finished|won|found|sold|survived|returned)$/.test(
      lowerAt(chunk, at),
    )
  );
}
