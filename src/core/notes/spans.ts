import { indefinite } from './articles.ts';
import { adverbs, auxiliaries, coordinators, determiners, prepositions } from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from './lexicon/nouns.ts';
import { canBe, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

const units = /^(?:years?|months?|weeks?|days?|hours?|summers?|winters?|autumns?|seasons?|terms?)$/;

/** Puts in what jotting leaves out before a span of time: “taught maths 4 years” lost its “for”. */
export function withFor(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    // “20 years no accidents”
    const isWithout = token.lower === 'no' && at > 1 && units.test(lowerAt(tokens, at - 1));
    if (isWithout && tokens[at - 2]?.kind === 'number') return [wordToken('with'), token];
    return isBareSpan(tokens, at) ? [wordToken('for'), token] : [token];
  });
}

/** “cycle 5 months” as “cycle of 5 months”, where the span ends it and one thing is meant. */
export function withOf(tokens: readonly Token[]): Token[] {
  const at = tokens.length - 2;
  const before = lowerAt(tokens, at - 1);
  const isOne = !isPlural(before) && (countableNouns.has(before) || isMass(before));
  if (!isOne || !isBareSpan(tokens, at)) return [...tokens];
  return [...tokens.slice(0, at), wordToken('of'), ...tokens.slice(at)];
}

/** “lead time from Vietnam 11 weeks”: a figure that hangs on behind stands in brackets. */
export function withFigureAside(tokens: readonly Token[]): Token[] {
  const last = tokens.length - 1;
  const at = tokens[last]?.kind === 'number' ? last : last - 1;
  const unit = at === last ? '' : lowerAt(tokens, last);
  const before = tokens[at - 1];
  const isUnit =
    unit === '' ||
    units.test(unit) ||
    /^(?:wpm|minutes?|metres?|km|miles?|people|staff|members|pages|beds|seats|percent)$/.test(unit);
  if (at < 2 || tokens[at]?.kind !== 'number' || !isUnit || before?.kind !== 'word') return [...tokens];
  const word = before.lower;
  const isBound =
    prepositions.has(word) ||
    determiners.has(word) ||
    coordinators.has(word) ||
    auxiliaries.has(word) ||
    adverbs.has(word) ||
    /^(?:first|last|next|past|top|over|under|about|max|min)$/.test(word);
  if (
    isBound ||
    (unit === '' && /^\d{1,4}$/.test(tokens[at]?.text ?? '')) ||
    canBe(word, 'past') ||
    (/\p{Lu}/u.test(before.text) && unit === '')
  )
    return [...tokens];
  const open: Token = { ...wordToken('('), kind: 'mark' };
  const figure = tokens.slice(at).map((token, i) => (i === 0 ? { ...token, glued: true } : token));
  return [...tokens.slice(0, at), open, ...figure, { ...wordToken(')', true), kind: 'mark' }];
}

/** “SQL 5 years” as “5 years of SQL”. */
export function yearsFirst(tokens: readonly Token[]): Token[] {
  const at = tokens.length - 2;
  const isDeed = at > 1 && canBe(lowerAt(tokens, at - 1), 'ing');
  if (
    at < 1 ||
    at > 5 ||
    !/^years?$/.test(lowerAt(tokens, at + 1)) ||
    !(isBareSpan(tokens, at) || (isDeed && tokens[at]?.kind === 'number'))
  )
    return [...tokens];
  const [first] = tokens;
  if (!first || prepositions.has(first.lower) || determiners.has(first.lower)) return [...tokens];
  const link = places.test(lowerAt(tokens, at - 1)) ? ['in', 'a'] : ['of'];
  return [...tokens.slice(at), ...link.map((word) => wordToken(word)), ...tokens.slice(0, at)];
}

const places =
  /^(?:home|unit|ward|hospital|school|clinic|shop|store|office|bank|agency|firm|court|council|kitchen|factory|farm|lab|studio|charity|warehouse|nursery|library|museum|bakery|garage|hotel|prison)$/;

function isBareSpan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || !units.test(lowerAt(tokens, at + 1)) || before?.kind !== 'word')
    return false;
  const word = before.lower;
  if (prepositions.has(word) || determiners.has(word) || coordinators.has(word) || auxiliaries.has(word))
    return false;
  if (adverbs.has(word) || /^(?:to|than|that|of|until|there|ago)$/.test(word)) return false;
  if (
    /^(?:first|last|next|past|final|bring|offer|spent|spend|have|has|had|add|give|takes?|took|lasts?|lasted|costs?|needs?|wait|waits|until|under|over)$/.test(
      word,
    )
  )
    return false;
  const isVerb = canBe(word, 'past') || canBe(word, 'ing') || (canBe(word, 'third') && !isPlural(word));
  return (
    !isVerb &&
    !/^(?:ago|later|earlier|before|after|into|prior|ahead|early|late|old|notice|long)$/.test(
      lowerAt(tokens, at + 2),
    )
  );
}

/** “care home 3 years”, “barista 2 years at Costa”: what the years were spent on comes behind them. */
export function withSpansFirst(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  let chunk: Token[] = [];
  for (const token of tokens) {
    if (token.text === ',') {
      out.push(...spanFirst(chunk), token);
      chunk = [];
    } else chunk.push(token);
  }
  return [...out, ...spanFirst(chunk)];
}

function spanFirst(chunk: readonly Token[]): Token[] {
  const at = chunk.findIndex(
    ({ kind }, i) => i > 0 && kind === 'number' && /^(?:years|months)$/.test(lowerAt(chunk, i + 1)),
  );
  const next = lowerAt(chunk, at + 2);
  const thing = chunk.slice(0, at);
  const head = lowerAt(thing, thing.length - 1);
  const isPlain = thing.every(
    ({ kind, lower }) =>
      kind === 'word' &&
      !prepositions.has(lower) &&
      !determiners.has(lower) &&
      !auxiliaries.has(lower) &&
      (verbReading(lower) === undefined || (isKnownNoun(lower) && !canBe(lower, 'past'))),
  );
  if (at < 1 || at > 4 || !isPlain || !(next === '' || /^(?:at|in|with|for|so|and|but)$/.test(next)))
    return [...chunk];
  const span = chunk.slice(at, at + 2).map((token, i) => (i === 0 ? { ...token, glued: false } : token));
  const rest = chunk.slice(at + 2);
  const isRole = roles.test(head);
  if (!isRole && !isKnownNoun(head)) return [...chunk];
  const link = isRole
    ? ['as', indefinite(thing[0]?.text ?? '')]
    : places.test(head)
      ? ['in', indefinite(thing[0]?.text ?? '')]
      : isPlural(head)
        ? ['with']
        : ['of'];
  return [...span, ...link.map((word) => wordToken(word)), ...thing, ...rest];
}

/** Words for what somebody works as. */
export const roles =
  /^(?:broker|aider|nurse|teacher|engineer|developer|designer|analyst|chef|cook|manager|assistant|barista|waiter|waitress|carer|driver|electrician|plumber|joiner|carpenter|welder|technician|officer|clerk|receptionist|secretary|supervisor|lead|consultant|tutor|lecturer|coach|trainer|porter|cleaner|host|usher|lifeguard|paramedic|midwife|therapist|editor|translator|librarian|gardener|florist|baker|butcher|accountant|bookkeeper|auditor|lawyer|paralegal|planner|buyer|recruiter|rep|mechanic|operator|surveyor|architect|researcher|scientist|apprentice|volunteer)$/;
