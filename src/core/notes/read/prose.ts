import { addArticles } from '../articles.ts';
import { splitAtCommas, withoutJoiner } from '../chunks.ts';
import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import { isInverted } from '../inversion.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  questionWords,
  relatives,
} from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { shapeOf } from '../shape.ts';
import { lowerAt, type Token, wordToken } from '../tokens.ts';
import { isProposed, uninterrupted } from './broken-off.ts';
import { isDeed, isState } from './deeds.ts';
import { isManner } from './manner.ts';
import { holdsRelative } from './relative.ts';
import { isClause } from './whole-clause.ts';

/**
 * What a stretch between commas is in a note written in sentences: `clause` with its subject, `deed` without one,
 * `state` (“good with dogs”), `doing` (“feeding the otters”), `thing` with its article, `wh`, `intro` (“when I came
 * in”), or `rest`, which hangs on to what stands before it.
 */
export type Part = 'clause' | 'deed' | 'state' | 'doing' | 'thing' | 'wh' | 'question' | 'intro' | 'rest';

/** A stretch between commas, and the “and” or “but” it opened with. */
export interface Stretch {
  part: Part;
  joiner: string;
  tokens: Token[];
}

const timeUnit =
  /^(?:year|month|week|season|summer|winter|spring|autumn|term|time|night|christmas|day|\p{L}+day)$/u;

const small = [determiners, prepositions, auxiliaries, relatives];

/** Whether these words are written out, as one writes to people, and not jotted. */
export function isProse(tokens: readonly Token[], share = 0.2): boolean {
  if (tokens.length < 2) return false;
  if (tokens.some(({ kind, text }) => kind === 'link' || (kind === 'mark' && !/^[,:'()?%!.-]$/.test(text))))
    return false;
  if (
    tokens.some(
      ({ kind, text }) =>
        kind === 'word' && /^\p{Lu}{2,}$/u.test(text) && auxiliaries.has(text.toLowerCase()),
    )
  )
    return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const grammatical = words.filter(({ lower }) => isSmall(lower)).length;
  if (grammatical < words.length * share) return false;
  // Who leaves out every article jots.
  if (grammatical > words.length * 0.45 && /^(?:i|you|we|he|she|they)$/.test(lowerAt(tokens, 0))) return true;
  const hasArticle = words.some(({ lower }) => /^(?:an?|the)$/.test(lower) || possessives.has(lower));
  return hasArticle || addArticles(tokens, 'none', 'the').length === tokens.length;
}

function isSmall(lower: string): boolean {
  return (
    small.some((set) => set.has(lower)) ||
    adverbs.has(lower) ||
    /^(?:i|you|we|he|she|it|they|me|us|him|them|and|or|but|so|to|not)$/.test(lower)
  );
}

/** The stretches between the commas of a thought. */
export function stretchesOf(tokens: readonly Token[]): Stretch[] {
  // “when the phone, the door and the bell all went at once she smiled”
  if (/^(?:when|while|as|if|after|before|whenever)$/.test(lowerAt(tokens, 0)) && isLedIn(tokens))
    return [{ part: 'clause', joiner: '', tokens: [...tokens] }];
  return uninterrupted(
    joinedAtAnd(splitAtCommas(tokens)).map((whole, at, all): Stretch => {
      const { chunk, joiner } = withoutJoiner(whole);
      return {
        part: partOf(chunk, at === 0 && all.length > 1 && !joiner),
        joiner,
        tokens: joiner ? chunk : whole,
      };
    }),
  );
}

// “the plan and, in 2021, had to use it”: what an “and” runs into is no part by itself.
function joinedAtAnd(chunks: readonly Token[][]): Token[][] {
  const out: Token[][] = [];
  let isOpen = 0;
  for (const chunk of chunks) {
    const before = out.at(-1);
    if (before && isOpen > 0) before.push({ ...wordToken(',', true), kind: 'mark' }, ...chunk);
    else out.push([...chunk]);
    isOpen = /^(?:and|or|but)$/.test(lowerAt(chunk, chunk.length - 1)) ? 2 : isOpen - 1;
  }
  return out;
}

function isLedIn(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 3 &&
      /^(?:i|we|you|he|she|they)$/.test(lower) &&
      !relatives.has(lowerAt(tokens, i - 1)) &&
      isClause(tokens.slice(i)),
  );
  return at > comma && comma > 0 && finiteVerbAt(tokens.slice(0, comma)) < 1;
}

// “since we met I conducted a concert”
function isTwoClauses(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > 2 &&
      /^(?:i|we|you|they|he|she|it)$/.test(lower) &&
      !relatives.has(lowerAt(tokens, at - 1)) &&
      isClause(tokens.slice(at)) &&
      isClause(tokens.slice(1, at)),
  );
}

// “your group measures turbulence”: what may be its verb leaves a doubt.
function isDoubtful(tokens: readonly Token[]): boolean {
  const at = finiteVerbAt(tokens);
  return (
    at > 0 &&
    !tokens.slice(0, at + 1).some(({ lower }) => relatives.has(lower)) &&
    !holdsRelative(tokens.slice(0, at))
  );
}

// “did it arrive”: a question without its mark.
function isAsked(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  if (
    /^(?:did|does|do|will|would|should|is|was|are)$/.test(first) &&
    /^(?:i|you|we|they|he|she|it)$/.test(lowerAt(tokens, 1))
  )
    return true;
  if (openers.test(first) || !isInverted(tokens)) return false;
  return (
    !auxiliaries.has(first) ||
    /^(?:i|you|we|they|he|she|it|there)$/.test(lowerAt(tokens, 1)) ||
    /^(?:is|are)$/.test(first)
  );
}

const openers =
  /^(?:which|who|whose|whom|where|because|since|while|although|though|until|unless|than|except|including|especially|mostly|mainly|even|not|only|like|with|without|so|as)$/;

function partOf(tokens: readonly Token[], opens: boolean): Part {
  const first = lowerAt(tokens, 0);
  const second = lowerAt(tokens, 1);
  // “what I meant is that …”
  if (
    first === 'what' &&
    /^(?:i|you|we|he|she|they)$/.test(second) &&
    tokens.slice(2, 6).some(({ lower }) => /^(?:is|was)$/.test(lower))
  )
    return 'clause';
  if (tokens.at(-1)?.text === '?' || isAsked(tokens)) return 'question';
  if (/^(?:once|then)$/.test(first) && isClause(tokens.slice(1))) return 'clause';
  if (first === 'since' && second === 'then' && isClause(tokens.slice(2))) return 'clause';
  if (/^(?:when|after|before|once|while|since|as|if)$/.test(first) && !opens && isTwoClauses(tokens))
    return 'clause';
  if (
    /^(?:when|if|because|as|after|before|once|while|although|though|since)$/.test(first) &&
    tokens.length > 2
  )
    return opens && finiteVerbAt(tokens) > 0
      ? 'intro'
      : prepositions.has(first) && isClauseBehind(tokens)
        ? 'clause'
        : 'rest';
  if (first === 'so' && isClause(tokens.slice(1))) return 'rest';
  if (isProposed(first, second)) return 'question';
  if (questionWords.has(first) && !openers.test(first)) return tokens.length > 2 ? 'wh' : 'rest';
  if (first === 'that' && /^(?:the|an?|my|your|his|her|their|our|you|we|i|they|he|she|it)$/.test(second))
    return 'rest';
  if (/^(?:especially|including|except)$/.test(first)) return 'rest';
  if (openers.test(first) && !(first === 'like' && (canBe(second, 'ing') || opensObject(second))))
    return isClauseBehind(tokens) ? 'clause' : 'rest';
  if (adverbs.has(first) && isClause(tokens.slice(1))) return 'clause';
  if (/^(?:first|now|then|today|usually|yesterday)$/.test(first) && isClause(tokens.slice(1)))
    return 'clause';
  if (/^(?:last|next|this|every)$/.test(first) && timeUnit.test(second) && isClause(tokens.slice(2)))
    return 'clause';
  // “you fixing a wheel”
  if (first === 'you' && canBe(second, 'ing')) return 'thing';
  if (isDoing(tokens)) return 'doing';
  if (isManner(tokens)) return 'thing';
  if (isClause(tokens)) return 'clause';
  if (isDeed(tokens)) return 'deed';
  if (isState(tokens)) return 'state';
  if (prepositions.has(first)) return isClauseBehind(tokens) ? 'clause' : 'rest';
  if (determiners.has(first) || possessives.has(first))
    return tokens.length > 1 && !isDoubtful(tokens) ? 'thing' : 'rest';
  // “guests who come late”
  if (isPlural(first) && /^(?:who|that|with|from|in|at)$/.test(second)) return 'thing';
  return 'rest';
}

// “feeding the otters”; “feeding the otters was the best part” is a clause.
function isDoing(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  const second = lowerAt(tokens, 1);
  if (!canBe(first, 'ing') || tokens.length < 2) return false;
  if (
    !opensObject(second) &&
    !prepositions.has(second) &&
    !adverbs.has(second) &&
    shapeOf(tokens) !== 'gerund'
  )
    return false;
  return !tokens.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(?:is|was|were|are|made|gave)$/.test(lower) &&
      !relatives.has(lowerAt(tokens, at - 1)) &&
      !/^(?:i|you|we|he|she|it|they|there|whatever|and|or)$/.test(lowerAt(tokens, at - 1)) &&
      !tokens
        .slice(0, at)
        .some((token) => relatives.has(token.lower) || /^(?:whatever|as)$/.test(token.lower)),
  );
}

// “in my last job I trained …”
function isClauseBehind(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }, i) => i > 0 && /^(?:i|we|you|they|he|she|it|there)$/.test(lower));
  return (
    at > 0 &&
    !tokens.slice(0, at).some(({ lower }) => relatives.has(lower)) &&
    !(at > 1 && prepositions.has(lowerAt(tokens, at - 1))) &&
    isClause(tokens.slice(at))
  );
}
