import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  selfAdjectives,
} from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from '../lexicon/verbs.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isPaper } from './had.ts';
import type { Piece } from './piece.ts';

const unshaped = /^(?:hair|mail|surgery|diet|art|glass|stone|wood|prep|stock|theatre|paper|film|code)$/;

// Of these one says “experience with” in the plural.
const machines =
  /^(?:tractor|forklift|digger|excavator|crane|mower|chainsaw|till|dishwasher|van|truck|lorry|boat|workboat|quad|trailer|hoist|card machine|cash register|telehandler|strimmer|lathe|laser cutter)$/;

const materials = /^(?:silver|gold|copper|brass|leather|wool|linen|silk|glass|stone|clay|lime|marble)$/;

// What is kept for somebody is one that both know of.
const kept = /^(?:diary|diaries|rota|books|accounts|website|newsletter|minutes|till|stall)$/;

/** Reads a thing one has worked with or at: “hedge work”, “tiny landscapes”, “milking 200 in Moldova”. */
export function fieldOf(jotted: readonly Token[]): Piece | undefined {
  // “chainsaw maintenance too”
  const chunk =
    lowerAt(jotted, jotted.length - 1) === 'too' && jotted.length > 1 ? jotted.slice(0, -1) : jotted;
  const first = lowerAt(chunk, 0);
  const last = lowerAt(chunk, chunk.length - 1);
  if (
    chunk.length > 9 ||
    !chunk.every(({ kind, text }) => kind !== 'quote' && (kind !== 'mark' || /^[()]$/.test(text)))
  )
    return undefined;
  const name = textOf(chunk);
  const field = (text: string): Piece => ({ kind: 'field', text, tail: '' });
  if (machines.test(name.toLowerCase())) return field(`${name}s`);
  if (
    /^a (?:little )?bit of$/.test(textOf(chunk.slice(0, 3)).toLowerCase()) &&
    (isSureNoun(chunk.slice(3)) || (chunk.length === 4 && canBe(last, 'ing')))
  )
    return field(name);
  const isIng =
    canBe(first, 'ing') ||
    (/[^aeiou]ing$/.test(first) &&
      first.length > 4 &&
      !/^(?:thing|string|spring|wedding|morning|evening)$/.test(first));
  if (isIng && !(isKnownNoun(first) && isKnownNoun(last) && chunk.length === 2))
    return isDoing(chunk) ? field(name) : undefined;
  if (materials.test(name.toLowerCase())) return field(name);
  if (
    /^(?:my|our|your|the|his|her|their|same|no|not|it|this|that|ex|all|both|longest|first|next|last|every|each)$/.test(
      first,
    ) ||
    (selfAdjectives.has(first) && !/^(?:open|fast|free|hands-on)$/.test(first)) ||
    adverbs.has(first) ||
    prepositions.has(first) ||
    auxiliaries.has(first) ||
    coordinators.has(first)
  )
    return undefined;
  if (
    chunk.some(
      ({ lower }) => auxiliaries.has(lower) || adverbs.has(lower) || /^(?:i|we|you|since)$/.test(lower),
    )
  )
    return undefined;
  if (!isSureNoun(chunk) || !isThing(chunk)) return undefined;
  // “zips, linings”: a plural; “cash up”, “hold 200”: no thing.
  if (canBe(first, 'past')) return undefined;
  if (canBe(first, 'base') && !isKnownNoun(first) && !nounOrVerb.has(first) && chunk.length > 1)
    return undefined;
  if (
    /^(?:up|down|off|out|too|also|now|since|ok|soon|done|passed|half|daily|weekly|max|min|only)$/.test(last)
  )
    return undefined;
  if (/^(?:course|exam|hours|km|miles|metres|t|kg|%)$/.test(last)) return undefined;
  if (chunk.some(({ kind }, at) => kind === 'number' && at > 0 && !prepositions.has(lowerAt(chunk, at - 1))))
    return undefined;
  if (chunk[0]?.kind === 'number' && !isPlural(headOf(chunk))) return undefined;
  if (/%/.test(name)) return undefined;
  if (
    chunk.some(
      ({ lower }, at) =>
        at > 0 && at < chunk.length - 1 && canBe(lower, 'ing') && !prepositions.has(lowerAt(chunk, at - 1)),
    )
  )
    return undefined;
  if (isPaper(chunk)) return undefined;
  const isOne =
    chunk.length > 1 &&
    chunk[0]?.kind === 'word' &&
    countableNouns.has(headOf(chunk)) &&
    !unshaped.test(headOf(chunk));
  if (
    kept.test(headOf(chunk)) &&
    prepositions.has(lowerAt(chunk, chunk.findIndex(({ lower }) => lower === headOf(chunk)) + 1)) &&
    !determiners.has(first)
  )
    return field(`the ${textOf(addArticles(chunk, 'none', 'a'))}`);
  return field(determiners.has(first) ? name : textOf(addArticles(chunk, isOne ? 'a' : 'none', 'a')));
}

const unfinished =
  /^(?:done|passed|since|ok|okay|fine|out|yet|now|too|also|much|half|finished|soon|again|today|yesterday|due|only|but|shook|its)$/;

/** Any other thing: right behind “I bring”, whatever it is. Nothing where it tells who does what. */
export function thingOf(chunk: readonly Token[]): Piece | undefined {
  const first = lowerAt(chunk, 0);
  const isOpen =
    coordinators.has(first) ||
    auxiliaries.has(first) ||
    (prepositions.has(first) && !/^(?:about|over)$/.test(first)) ||
    (canBe(first, 'past') && !isKnownNoun(lowerAt(chunk, chunk.length - 1))) ||
    (canBe(first, 'base') && !isKnownNoun(first) && !nounOrVerb.has(first) && !adjectives.has(first)) ||
    /^(?:i|we|you|he|she|they|it|its|not|how|what|when|where|why|if|that|which|because|cud|wud)$/.test(first);
  const behind = chunk.findIndex(({ lower }) =>
    /^(?:that|which|who|where|when|how|what|i|you|we)$/.test(lower),
  );
  const head = behind < 0 ? chunk : chunk.slice(0, behind);
  if (finiteVerbAt(head) > 0 || head.some(({ lower }, at) => at > 0 && unfinished.test(lower)))
    return undefined;
  if (/\bfrom \S*\d\S*(?: \S+)? to \S*\d/.test(textOf(head))) return undefined;
  if (isOpen || head.some(({ lower }) => auxiliaries.has(lower)) || chunk.length > 14) return undefined;
  const isOne =
    chunk[0]?.kind === 'word' && countableNouns.has(headOf(chunk)) && !unshaped.test(headOf(chunk));
  const isCrew = /^(?:team|staff|crew|fleet) of \d/.test(textOf(chunk));
  const told = textOf(addArticles(chunk, isOne && !determiners.has(first) ? 'a' : 'none', 'a'));
  // “first author paper”
  const isBare =
    /^(?:first|second|third) (?:\p{L}+ )?(?:author|authored|prize|class|rate)\b/u.test(told) || isCrew;
  return {
    kind: 'field',
    text: isBare && !/^an? /.test(told) ? `a ${told}` : told,
    tail: '',
    brought: !/^\d\S* (?!years?\b|months\b)/.test(told) && !isCrew,
  };
}

function headOf(chunk: readonly Token[]): string {
  const end = chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  return lowerAt(chunk, (end === -1 ? chunk.length : end) - 1);
}

// “ironing”, “milking 200 in Moldova”; not “learning Go now”, not “being a lifeguard”.
function isDoing(chunk: readonly Token[]): boolean {
  return (
    !/^(?:being|having|getting|looking|starting|finishing|learning|studying|practising|redoing|doing|going|hoping|waiting|training)$/.test(
      lowerAt(chunk, 0),
    ) &&
    !chunk.some(({ lower }) => auxiliaries.has(lower) || adverbs.has(lower) || lower === 'since') &&
    (chunk.length === 1 || finiteVerbAt(chunk) === 0)
  );
}

// “bank shifts at two trusts”: what could be a verb is a known plural, and nothing follows that it would act on.
function isThing(chunk: readonly Token[]): boolean {
  const at = finiteVerbAt(chunk);
  const word = lowerAt(chunk, at);
  if (at === 0) return true;
  return (
    at < 3 &&
    isPlural(word) &&
    isKnownNoun(word) &&
    nounOrVerb.has(verbReading(word)?.base ?? '') &&
    (at === chunk.length - 1 || prepositions.has(lowerAt(chunk, at + 1))) &&
    !determiners.has(lowerAt(chunk, 0))
  );
}
