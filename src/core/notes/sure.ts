import { finiteVerbAt, opensObject } from './finite-verb.ts';
import type { Group } from './groups.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  selfAdjectives,
} from './lexicon/grammar-words.ts';
import { actors } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { isSureNoun } from './sure-noun.ts';
import { lowerAt, type Token } from './tokens.ts';

/**
 * Whether a look at the words leaves no doubt what a stretch of a note is. Where it does, a sentence that needs a
 * noun or a clause there would be a guess.
 */
export function isSure(group: Group): boolean {
  const all = [...group.items.flat(), ...group.tail];
  if (group.shape !== 'question' && all.some(isUnread)) return false;
  if (all.length > 40) return false;
  const [first = []] = group.items;
  switch (group.shape) {
    case 'noun':
      return group.items.every(isSureNoun) && isSureTail(group);
    case 'clause':
      return isSureClause(first) && group.items.slice(1).every(isFurtherDeed) && isSureTail(group);
    case 'predicate':
    case 'action':
      return isSureDeed(first) && group.items.slice(1).every(isFurtherDeed) && isSureTail(group);
    case 'describing':
      return isSureTail(group);
    case 'gerund':
      return group.items.every(isSureGerund) && isSureTail(group);
    case 'wh':
      return group.items.every((item) => item.length > 2) && isSureTail(group);
    case 'question':
      return true;
    default:
      return true;
  }
}

// Marks that say something only to their writer.
function isUnread({ kind, text, lower }: Token): boolean {
  if (kind === 'word' && /^\p{Lu}{2,}$/u.test(text) && auxiliaries.has(lower)) return true;
  return kind === 'mark' && !/^[,()'"“”‘’%£$€]$/.test(text);
}

// What hangs on behind must say by its first word how.
function isSureTail({ tail, shape }: Group): boolean {
  if (tail.length === 0) return true;
  const first = tail[0]?.text === ',' ? 1 : 0;
  const opening = lowerAt(tail, first);
  const isJoined =
    prepositions.has(opening) ||
    relatives.has(opening) ||
    coordinators.has(opening) ||
    /^(?:especially|including|not|mostly|mainly|partly|which|because)$/.test(opening);
  if (shape === 'noun' && (/^(?:most|some|half|all|many|few)$/.test(opening) || tail.length === first + 1))
    return !/\d/.test(opening);
  if (
    /^(?:clause|predicate)$/.test(shape) &&
    tail.length < 6 &&
    (adverbs.has(opening) || /^(?:very|now|still|so|too)$/.test(opening))
  )
    return true;
  if (shape === 'describing' && (adjectives.has(opening) || /er$/.test(opening))) return true;
  if (
    /^(?:maybe|perhaps|probably|ideally|one|nearly|almost|every|always|often|usually|still|never|a)$/.test(
      opening,
    ) &&
    tail.length < 8
  )
    return true;
  if (shape === 'noun' && canBe(opening, 'participle') && lowerAt(tail, first + 1) === 'by') return true;
  if (isJoined) return !coordinators.has(opening) || shape !== 'noun' || tail.length < 12;
  return false;
}

function isSureClause(tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, 0);
  if (/^(?:i|we|you|they|he|she|it|there|this|that|everyone|everybody|nobody)$/.test(first)) {
    let at = 1;
    while (adverbs.has(lowerAt(tokens, at)) || /^(?:both|all)$/.test(lowerAt(tokens, at))) at++;
    if (/ed$/.test(lowerAt(tokens, at)) || prepositions.has(lowerAt(tokens, at + 1))) return true;
    if (reporting.test(lowerAt(tokens, at)))
      return (
        tokens.length - at < 2 ||
        tokens[at + 1]?.kind === 'number' ||
        finiteVerbAt(tokens.slice(at + 1)) > 0 ||
        isShortObject(tokens, at)
      );
    return auxiliaries.has(lowerAt(tokens, at)) || verbReading(lowerAt(tokens, at)) !== undefined;
  }
  const verbAt = finiteVerbAt(tokens);
  if (verbAt === 0) return (prepositions.has(first) || relatives.has(first)) && tokens.length > 5;
  const subject = tokens.slice(0, verbAt).filter(({ lower }) => !adverbs.has(lower));
  const verb = lowerAt(tokens, verbAt);
  if (auxiliaries.has(verb)) return true;
  const reading = verbReading(verb);
  const next = lowerAt(tokens, verbAt + 1);
  if (
    reading?.forms.has('third') &&
    (coordinators.has(next) || (next === 'up' && lowerAt(tokens, verbAt + 2) === 'to'))
  )
    return false;
  // “drought plots at Naivasha”
  if (
    reading?.forms.has('third') &&
    prepositions.has(next) &&
    !/^(?:in|on|to|out|up|down|off|over)$/.test(next)
  )
    return isActor(subject) || isPlaceOfWork(subject);
  // “blade repairs up to 90m”: several repairs, or what a blade does?
  if (
    reading?.forms.has('third') &&
    nounOrVerb.has(reading.base) &&
    !opensObject(lowerAt(tokens, verbAt + 1))
  )
    return (isActor(subject) && !coordinators.has(next)) || dated.test(`${verb} ${next}`);
  if (
    /^(?:take|takes|cost|costs|last|lasts|need|needs|run|runs)$/.test(verb) &&
    tokens[verbAt + 1]?.kind === 'number'
  )
    return true;
  // “customs hold 11 days”: a thing or a deed?
  if (nounOrVerb.has(reading?.base ?? '') && tokens[verbAt + 1]?.kind === 'number') return isActor(subject);
  // “routes planned the night before”
  if (
    canBe(verb, 'participle') &&
    /^(?:the|every|each|last|this|next|all)$/.test(next) &&
    /^(?:night|day|week|month|year|morning|evening|time)$/.test(lowerAt(tokens, verbAt + 2))
  )
    return false;
  if (verb === 'got' || (determiners.has(lowerAt(subject, 0)) && isActor(subject))) return true;
  if (canBe(verb, 'participle') && !opensObject(lowerAt(tokens, verbAt + 1)) && canBe(verb, 'past'))
    return /^(?:i|we|you|they|he|she|who)$/.test(lowerAt(subject, subject.length - 1));
  return isSureNoun(subject) || subject.length === 1 || /^ones?$/.test(lowerAt(subject, subject.length - 1));
}

const dated =
  /^(?:launch|open|start|close|end|ship|begin|finish)e?s (?:in|on|at|next|this|after|before|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isPlaceOfWork(subject: readonly Token[]): boolean {
  return /^(?:team|company|school|hospital|department|board|crew|firm|shop|store|ward|clinic|group|tool|app|system)$/.test(
    subject.at(-1)?.lower ?? '',
  );
}

function isActor(subject: readonly Token[]): boolean {
  const head = subject.at(-1);
  return head !== undefined && (actors.has(head.lower) || isName(head.text));
}

// “he reckons 60% of jobs by 27” says something that has no verb.
const reporting = /^(?:reckons?|thinks?|says?|said|thought|believes?|believed|hopes?)$/;

function isShortObject(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return next !== '' && tokens[at + 1]?.kind === 'word' && opensObject(next);
}

function isSureDeed(tokens: readonly Token[]): boolean {
  let at = 0;
  while (at < tokens.length - 1 && adverbs.has(lowerAt(tokens, at))) at++;
  const verb = lowerAt(tokens, at);
  if (auxiliaries.has(verb) || selfAdjectives.has(verb)) return true;
  const reading = verbReading(verb);
  // “scrap 9%” may be a figure with its name; “send by Thursday” lacks what is sent.
  if (reading && canBe(verb, 'base') && tokens[at + 1]?.kind === 'number' && !canBe(verb, 'past'))
    return false;
  if (reading && canBe(verb, 'base') && !canBe(verb, 'past') && lowerAt(tokens, at + 1) === 'from')
    return false;
  // “sworn since 2016”, “permit for EU work”
  if (reading?.forms.has('participle') && !reading.forms.has('past') && !reading.forms.has('base'))
    return opensObject(lowerAt(tokens, at + 1));
  if (
    reading &&
    canBe(verb, 'base') &&
    !canBe(verb, 'past') &&
    /^(?:for|of)$/.test(lowerAt(tokens, at + 1)) &&
    !intransitive.test(verb)
  )
    return false;
  if (/^(?:need|want|have|prefer)$/.test(verb) && tokens.length > at + 1) return true;
  if (canBe(verb, 'third') && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (verb === 'volunteer' && prepositions.has(lowerAt(tokens, at + 1))) return true;
  if (/^(?:send|share|bring)$/.test(verb) && prepositions.has(lowerAt(tokens, at + 1))) return false;
  if (!reading || isName(tokens[at]?.text.slice(1) ?? '')) return false;
  if (!nounOrVerb.has(reading.base)) return !canBe(verb, 'ing');
  const next = lowerAt(tokens, at + 1);
  if (
    /^(?:loves|hates|thinks|cares|wishes|hopes|lives|love|look)$/.test(verb) &&
    next !== '' &&
    next !== 'of'
  )
    return true;
  return opensObject(next) || canBe(verb, 'past');
}

const intransitive =
  /^(?:look|apply|wait|talk|speak|go|start|work|travel|call|volunteer|think|live|write|read|study|train|care|run|play|hope)$/;

// Behind a deed, what can be one is one.
function isFurtherDeed(tokens: readonly Token[]): boolean {
  const reading = verbReading(lowerAt(tokens, 0));
  return isSureDeed(tokens) || Boolean(reading?.forms.has('third') && tokens.length > 1);
}

function isSureGerund(tokens: readonly Token[]): boolean {
  let at = 0;
  while (adverbs.has(lowerAt(tokens, at))) at++;
  const verbAt = finiteVerbAt(tokens.slice(at + 1));
  const verb = lowerAt(tokens, at + 1 + verbAt);
  return (
    tokens.length > at + 1 &&
    canBe(lowerAt(tokens, at), 'ing') &&
    (verbAt === 0 || nounOrVerb.has(verbReading(verb)?.base ?? ''))
  );
}

function isName(text: string): boolean {
  return /\p{Lu}/u.test(text);
}
