import { addArticles } from './articles.ts';
import { withArticles } from './clause.ts';
import { finiteVerbAt } from './finite-verb.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { shapeOf } from './shape.ts';
import { isSureNoun } from './sure-noun.ts';
import { lowerAt, type Token, textOf, wordToken } from './tokens.ts';

/** A jotted point as an item of a list: its words as they are, with no more put in than is sure. */
function pointText(chunk: readonly Token[], subject: 'I' | undefined): string {
  const jotted = withCopula(withAside(trimmed(chunk)));
  const tokens = isThing(jotted) ? withPointArticles(owned(jotted, subject), subject) : jotted;
  const clause =
    isThing(jotted) || shapeOf(jotted) !== 'clause' || finiteVerbAt(jotted) === 0
      ? tokens
      : withArticles(jotted, true, 'the');
  const able = subject !== undefined && /^(?:can|could|will|would|am|have)$/.test(lowerAt(tokens, 0));
  const text = textOf(clause)
    .replace(/\s+([,;:)])/g, '$1')
    .replace(/^that (?=\S)/i, isKnownNoun(lowerAt(jotted, 1)) ? 'the ' : '')
    .replace(/,? you (?:say|said|reckon|think)$/, ' (as you said)')
    .trim();
  return able ? `I ${text}` : text;
}

function withPointArticles(tokens: readonly Token[], subject: 'I' | undefined): Token[] {
  if (subject === undefined) return addArticles(tokens, 'the', 'the');
  const end = tokens.findIndex(({ lower }, at) => at > 0 && (prepositions.has(lower) || lower === '('));
  const size = end === -1 ? tokens.length : end;
  const isOne =
    (size > 1 || end > 0) && tokens[0]?.kind === 'word' && countableNouns.has(lowerAt(tokens, size - 1));
  const isBare = !/^(?:first|last|next|notice|no)$/.test(lowerAt(tokens, 0));
  return addArticles(tokens, isOne && isBare ? 'a' : 'none', 'the');
}

// “own van”
function owned(tokens: readonly Token[], subject: 'I' | undefined): readonly Token[] {
  const isOwn = lowerAt(tokens, 0) === 'own' && tokens.length > 1;
  return isOwn ? [wordToken(subject === 'I' ? 'my' : 'your'), ...tokens] : tokens;
}

/** The points of a group; what only qualifies the one before stays with it. */
export function pointsIn(chunks: readonly Token[][], subject: 'I' | undefined): string[] {
  const points: string[] = [];
  for (const chunk of chunks) {
    const before = points.at(-1);
    const told = pointText(chunk, subject);
    const text = before === undefined ? told.replace(/^(?:but|so|or|yet) (?=\S)/i, '') : told;
    if (text === '') continue;
    const qualifies =
      /^(?:but|so|or|yet|all|both|each|mostly|mainly|especially|including|ideally|max|minimum|maximum|though|although|because|which|who|where|of which|of whom|maybe|perhaps|signed by|if|unless|with|without|despite|instead)\b/i;
    if (before !== undefined && qualifies.test(text)) points[points.length - 1] = `${before}, ${text}`;
    else points.push(text);
  }
  return points;
}

function trimmed(chunk: readonly Token[]): Token[] {
  let from = 0;
  let to = chunk.length;
  while (from < to - 1 && (/^(?:and|plus)$/.test(lowerAt(chunk, from)) || isStray(chunk[from]))) from++;
  while (
    to > from + 1 &&
    (isStray(chunk[to - 1]) ||
      /^(?:including|especially|and|or|but|so|because|with|the|an|about|of|to|from|for|at)$/.test(
        lowerAt(chunk, to - 1),
      ))
  )
    to--;
  return chunk.slice(from, to).map((token, at) => (at === 0 ? { ...token, glued: false } : token));
}

function isStray(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !/^[()"“”‘’'%£$€#.]$/u.test(token.text);
}

// A thing told of, with its figure in brackets or without one.
function isThing(tokens: readonly Token[]): boolean {
  const open = tokens.findIndex(({ text }) => text === '(');
  const thing = open === -1 ? tokens : tokens.slice(0, open);
  return thing.length > 0 && shapeOf(thing) === 'noun' && isSureNoun(thing);
}

const units =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|terms?|seasons?|metres?|miles?|km|kg|pages|beds|seats|people|staff|members|knots|wpm|tonnes?)$/;

// “waiting list 9 weeks”, “churn 14%”: the figure stands in brackets, whatever it measures.
function withAside(tokens: readonly Token[]): Token[] {
  const last = tokens.length - 1;
  const isCounted = last > 1 && tokens[last]?.kind === 'word' && isPlural(lowerAt(tokens, last));
  const hasUnit = units.test(lowerAt(tokens, last)) || (isCounted && tokens[last - 1]?.kind === 'number');
  const at = hasUnit ? last - 1 : last;
  const number = tokens[at];
  const before = tokens[at - 1];
  if (number?.kind !== 'number' || before?.kind !== 'word') return [...tokens];
  if (!hasUnit && !/[%£$€]|\d(?:k|m)$|^x\d/i.test(number.text)) return [...tokens];
  const word = before.lower;
  const isBound =
    prepositions.has(word) ||
    determiners.has(word) ||
    coordinators.has(word) ||
    auxiliaries.has(word) ||
    adverbs.has(word) ||
    /^(?:to|about|than|only|first|last|next|another|target|max|min|maximum|minimum)$/.test(word);
  if (/^(?:runs?|lasts?|takes?|costs?|needs?)$/.test(word)) return [...tokens];
  const reading = verbReading(word);
  const isDeed = reading !== undefined && !countableNouns.has(word) && !nounOrVerb.has(reading.base);
  if (isBound || isDeed || finiteVerbAt(tokens.slice(0, at)) > 0) return [...tokens];
  if (rises.test(lowerAt(tokens, 0)) && /%$/.test(number.text))
    return [...tokens.slice(0, at), wordToken('by'), ...tokens.slice(at)];
  const figure = tokens.slice(at).map((token, i) => (i === 0 ? { ...token, glued: true } : token));
  const open: Token = { ...wordToken('('), kind: 'mark' };
  return [...tokens.slice(0, at), open, ...figure, { ...wordToken(')', true), kind: 'mark' }];
}

const rises = /^(?:raised|cut|reduced|increased|grew|improved|lifted|dropped|lowered|boosted)$/;

// “vans all electric”, “wetsuits mouldy”: several things and what they are lack only an “are”.
function withCopula(tokens: readonly Token[]): Token[] {
  let at = tokens.length - 1;
  const state = tokens[at];
  if (tokens.length < 2 || tokens.length > 5 || state?.kind !== 'word' || !isState(state.lower))
    return [...tokens];
  while (
    at > 1 &&
    /^(?:all|too|so|very|really|now|still|mostly|often|always|not|never|quite)$/.test(lowerAt(tokens, at - 1))
  )
    at--;
  const thing = tokens[at - 1];
  const isSeveral =
    thing?.kind === 'word' && isPlural(thing.lower) && !/\p{Lu}/u.test(thing.text.slice(0, 1));
  const others = tokens.slice(0, at - 1);
  const isWhole = others.every(
    ({ kind, lower }) => kind === 'word' && !auxiliaries.has(lower) && !prepositions.has(lower),
  );
  if (!isSeveral || !isWhole || finiteVerbAt(tokens) > 0 || canBe(lowerAt(tokens, 0), 'past'))
    return [...tokens];
  const article = others.length === 0 || !determiners.has(lowerAt(tokens, 0)) ? [wordToken('the')] : [];
  return [...article, ...tokens.slice(0, at), wordToken('are'), ...tokens.slice(at)];
}

function isState(lower: string): boolean {
  if (countableNouns.has(lower) || isPlural(lower)) return false;
  return (
    (adjectives.has(lower) &&
      !/^(?:only|own|little|many|much|few|first|last|next|past|daily|weekly)$/.test(lower)) ||
    /(?:less|able|ible|ful|ous|proof|free|ouldy|usty|irty|aky|roken)$/.test(lower) ||
    /^(?:electric|electronic|manual|digital|flat|down|full|empty|broken|wrong|cold|old|outdated|vacant|blameless|hybrid|overdue|understaffed|short-staffed|optional|mandatory)$/.test(
      lower,
    )
  );
}

/** The same without the marks that may not come in pairs, and without a word said twice. */
export function bared(point: string): string {
  return point
    .replace(/["“”()[\]{}<>*|~^_\\]+/g, ' ')
    .replace(/(?<=^|\s)['‘’](?=\S)|(?<=\S)['‘’](?=\s|$)/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?![\p{L}\p{N}])/giu, '$1')
    .replace(/\s*:\s+/g, ', ')
    .replace(/(?:^|\s)[&@+=/#→-]+(?=\s|$)/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .replace(/([,;])[,;\s]+/g, '$1 ')
    .replace(/^[\s,;.!?-]+|[\s,;.!?-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(
      /(?:\s(?:and|or|but|with|of|the|an?|my|your|our|from|than|if|as|because|whether|including|especially))+$/i,
      '',
    );
}
