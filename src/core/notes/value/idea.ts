import { addArticles } from '../articles.ts';
import { splitAtCommas, withoutJoiner } from '../chunks.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { adverbs, auxiliaries, coordinators, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { isDeed } from '../read/deeds.ts';
import { withDoer } from '../read/doer.ts';
import { written } from '../read/row.ts';
import { isClause } from '../read/whole-clause.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isHungParticiple } from './hung-participles.ts';

const asking =
  /^(?:what if|what about|how about|why not|could|would|should|might|can|is there|are there|do you|does|did)\b/;

/**
 * Reads an idea as it was written: a question stays one, a thing stands behind “what I have in mind is”, with all that
 * hangs on behind it. `opening` says whether the thing has to be known as one.
 */
export function readIdea(tokens: readonly Token[], opening: 'sure' | 'any'): Phrase[] | undefined {
  if (
    tokens.some(
      ({ kind, text }) => kind === 'link' || (kind === 'mark' && !/^[,()'"“”‘’%£$€.?-]$/.test(text)),
    )
  )
    return undefined;
  return askedOf(tokens) ?? thingOf(tokens, opening);
}

/** “what if it came with the receipt, then nobody has to look for it”: the question, and what it would do. */
export function askedOf(tokens: readonly Token[]): Phrase[] | undefined {
  const words = tokens.at(-1)?.text === '?' ? tokens.slice(0, -1) : tokens;
  const text = written(words);
  const isMarked = words.length < tokens.length;
  const opens = asking.exec(text.toLowerCase())?.[0] ?? '';
  if (opens === '' || words.length < 4 || words.some(({ text: mark }) => mark === '?')) return undefined;
  if (!isMarked && /^d(?:id|oes)$/.test(opens)) return undefined;
  if (!isMarked && !/ /.test(opens) && !/^(?:i|you|we|they|he|she|it|the|your|a)$/.test(lowerAt(words, 1)))
    return undefined;
  const at = words.findIndex(
    ({ text: mark }, i) =>
      mark === ',' &&
      i > 3 &&
      /^(?:then|so|that|this|it|i|we|you|and)$/.test(lowerAt(words, i + 1)) &&
      isClause(words.slice(/^(?:then|so|and)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1)),
  );
  const rest = at < 0 ? [] : words.slice(at + 1);
  const asked: Phrase = {
    kind: 'sentence',
    text: `${written(at < 0 ? words : words.slice(0, at))}?`,
    asWritten: true,
  };
  const told = lowerAt(rest, 0) === 'and' ? rest.slice(1) : rest;
  return told.length > 0 ? [asked, { kind: 'sentence', text: written(told), asWritten: true }] : [asked];
}

function thingOf(tokens: readonly Token[], opening: 'sure' | 'any'): Phrase[] | undefined {
  const [first = [], ...rest] = splitAtCommas(tokens);
  if (!isThing(first, opening) || (opening === 'sure' && rest.length === 0)) return undefined;
  const isOne =
    first[0]?.kind === 'word' && countableNouns.has(headOf(first)) && !determiners.has(lowerAt(first, 0));
  let text = textOf(addArticles(first, isOne ? 'a' : 'none', 'a')).replace(/\s+([,.;)])/g, '$1');
  for (const [at, raw] of rest.entries()) {
    const { chunk, joiner } = withoutJoiner(raw);
    const isTold = isClause(chunk) || (isDeed(chunk) && !isHungParticiple(chunk));
    if (isTold) return [{ kind: 'idea', text, asWritten: true }, ...toldFrom(rest.slice(at))];
    const and = joiner === '' ? '' : `${joiner} `;
    text += `, ${and}${lowerAt(chunk, 0) === 'no' ? 'with ' : ''}${written(chunk)}`;
  }
  return [{ kind: 'idea', text, asWritten: true }];
}

// What was done with it already, or what it would do.
function toldFrom(chunks: readonly Token[][]): Phrase[] {
  const out: string[] = [];
  for (const raw of chunks) {
    const { chunk, joiner } = withoutJoiner([...raw]);
    const isOwn = isDeed(chunk) && !isClause(chunk);
    const before = out.at(-1);
    if (before !== undefined && joiner !== '') out[out.length - 1] = `${before}, ${joiner} ${written(chunk)}`;
    else if (isOwn) out.push(written(withDoer(chunk, 'deed', 'value')));
    else if (isClause(chunk) || before === undefined) out.push(written(chunk));
    else out[out.length - 1] = `${before}, ${written(chunk)}`;
  }
  return out.map((text): Phrase => ({ kind: 'sentence', text, asWritten: true }));
}

function isThing(chunk: readonly Token[], opening: 'sure' | 'any'): boolean {
  const first = lowerAt(chunk, 0);
  if (
    isClause(chunk) ||
    isDeed(chunk) ||
    coordinators.has(first) ||
    auxiliaries.has(first) ||
    (adverbs.has(first) && first !== 'daily' && first !== 'weekly' && first !== 'monthly') ||
    (prepositions.has(first) && !/^(?:about|over)$/.test(first)) ||
    /^(?:i|we|you|they|he|she|it|not|no|if|when|because|that|what|how|why|where|same)$/.test(first)
  )
    return false;
  if (
    chunk.some(
      ({ lower }, at) =>
        canBe(lower, 'third') &&
        !canBe(lower, 'base') &&
        (chunk[at + 1]?.kind === 'number' ||
          /^(?:the|a|an|about|my|your|it|us|them)$/.test(lowerAt(chunk, at + 1))),
    )
  )
    return false;
  if (canBe(first, 'base') && !determiners.has(first) && (!isKnownNoun(first) || nounOrVerb.has(first)))
    return opening === 'any' && isKnownNoun(first) && isSureNoun(chunk);
  if (opening === 'sure') return isSureNoun(chunk);
  const behind = chunk.findIndex(({ lower }) =>
    /^(?:that|which|who|where|when|how|what|i|you|we)$/.test(lower),
  );
  return finiteVerbAt(behind < 0 ? chunk : chunk.slice(0, behind)) < 1;
}

function headOf(chunk: readonly Token[]): string {
  const end = chunk.findIndex(
    ({ lower }, at) => at > 0 && (prepositions.has(lower) || /^(?:that|which|who|where)$/.test(lower)),
  );
  return lowerAt(chunk, (end < 0 ? chunk.length : end) - 1);
}
