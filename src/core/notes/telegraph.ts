import { finiteVerbAt } from './finite-verb.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
  relatives,
  stateParticiples,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural, modifyingGerunds } from './lexicon/nouns.ts';
import { properNames } from './lexicon/proper-names.ts';
import { predicateNouns, standingTurns } from './lexicon/telegraph-words.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { areTwo, isStateWord } from './telegraph-states.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

/**
 * Puts the “is” or “are” into what was jotted like a telegram: “trustees nervous about it”, “landlords a nightmare”,
 * “team growing”. Only a thing known as one gets it, and only before what cannot describe a thing behind it.
 */
export function withCopulas(tokens: readonly Token[], isMine = false): Token[] {
  const out: Token[] = [];
  let chunk: Token[] = [];
  let depth = 0;
  let hasTold = false;
  const flush = () => {
    // “silver is tactical, gold strategic”: the first verb serves both.
    const isServed = out.some(({ lower }) => /^(?:is|are|was|were)$/.test(lower)) && !hasTold;
    const told = isServed ? chunk : copulaIn(chunk, isMine);
    hasTold ||= told.length > chunk.length;
    out.push(...told);
    chunk = [];
  };
  for (const token of tokens) {
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === ',' && depth <= 0) {
      flush();
      out.push(token);
    } else chunk.push(token);
  }
  flush();
  return out;
}

function copulaIn(jotted: readonly Token[], isMine: boolean): Token[] {
  let lead = 0;
  while (lead < jotted.length - 1 && /^(?:and|but|so|also|plus|because)$/.test(lowerAt(jotted, lead))) lead++;
  const chunk = jotted.slice(lead);
  // “how the third supplier collapsed”
  if (
    /^(?:how|why|when|where|what)$/.test(lowerAt(chunk, 0)) &&
    canBe(lowerAt(chunk, chunk.length - 1), 'past')
  )
    return [...jotted];
  if (/^(?:green)$/.test(lowerAt(chunk, chunk.length - 1)) && canBe(lowerAt(chunk, chunk.length - 2), 'ing'))
    return [...jotted];
  // “Jonas showing me the bug live”
  if (chunk.some(({ lower }, i) => /^(?:me|us)$/.test(lower) && canBe(lowerAt(chunk, i - 1), 'ing')))
    return [...jotted];
  const at = predicateAt(chunk, isMine);
  if (at === 0) return [...jotted];
  const verb = verbFor(chunk.slice(0, at));
  const told = chunk.slice(at).map((token) => (/^ok(?:ay)?$/.test(token.lower) ? wordToken('fine') : token));
  return [...jotted.slice(0, lead), ...chunk.slice(0, at), wordToken(verb), ...told];
}

/** Where what is told of a thing begins, or 0 when the words are no such telegram. */
function predicateAt(chunk: readonly Token[], isMine: boolean): number {
  if (chunk.length < 2 || chunk.length > 16 || chunk.at(-1)?.text === '?') return 0;
  if (!isThingStart(chunk) || finiteVerbAt(chunk) > 0 || areTwo(chunk)) return 0;
  if (chunk.some(({ kind, lower }) => kind === 'link' || auxiliaries.has(lower))) return 0;
  for (let at = 1; at < chunk.length; at++) {
    const word = lowerAt(chunk, at);
    if (word === '(' || subjectPronouns.has(word) || (relatives.has(word) && word !== 'so')) return 0;
    if (!endsThing(chunk, at)) continue;
    // “breakfast club sounds lovely”
    if (/^(?:sounds|looks|seems|feels|tastes|smells)$/.test(lowerAt(chunk, at - 1))) return 0;
    let from = at;
    while (from < chunk.length - 1 && isDegree(lowerAt(chunk, from))) from++;
    if (isToldAt(chunk, from, at) && !(isMine && isDeedWord(lowerAt(chunk, from)))) return at;
  }
  return 0;
}

// “40 baristas trained”: of oneself that is a deed, its verb behind.
function isDeedWord(lower: string): boolean {
  return canBe(lower, 'participle') || stateParticiples.has(lower);
}

const degrees =
  /^(?:all|both|too|so|very|v|quite|really|rather|pretty|still|always|often|mostly|mainly|never|not|now|already|almost|nearly|only|just|super|far|completely|totally|currently|way|a|bit|hugely|badly|constantly|usually|sometimes|partly|half|no|longer)$/;

function isDegree(lower: string): boolean {
  return degrees.test(lower) && lower !== 'a' && lower !== 'bit' && lower !== 'no' && lower !== 'longer';
}

// A telegram opens with a thing, not with a deed, a preposition or somebody.
function isThingStart(chunk: readonly Token[]): boolean {
  const first = chunk[0];
  const word = first?.lower ?? '';
  if (first?.kind === 'number' || isCount(first)) return chunk[1]?.kind === 'word';
  if (first?.kind !== 'word' || prepositions.has(word) || coordinators.has(word) || adverbs.has(word))
    return false;
  if (
    subjectPronouns.has(word) &&
    !/^(?:everyone|everybody|nobody|everything|this|that|these|those)$/.test(word)
  )
    return false;
  if ((word === 'a' && lowerAt(chunk, 1) === 'bit') || /^(?:which|whose)$/.test(word)) return false;
  if (/^(?:this|that|these|those)$/.test(word) && verbReading(lowerAt(chunk, 1))) return false;
  const reading = verbReading(word);
  if (!reading || determiners.has(word)) return true;
  if (reading.forms.has('ing')) return isKnownNoun(word) || isNounWord(chunk[1]);
  const isDeed = reading.forms.has('past') && !reading.forms.has('base');
  return !isDeed && (nounOrVerb.has(reading.base) || countableNouns.has(word));
}

function isNounWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (isKnownNoun(token.lower) || properNames.has(token.lower)) return !adverbs.has(token.lower);
  if (/^\p{Lu}/u.test(token.text)) return true;
  return isPlural(token.lower) && !verbReading(token.lower)?.forms.has('third');
}

// What stands before must be whole: its last word a noun.
function endsThing(chunk: readonly Token[], at: number): boolean {
  const last = chunk[at - 1];
  if (at === 1 && isCount(last)) return !isNounWord(chunk[1]) && !adjectives.has(lowerAt(chunk, 1));
  if (at > 1 && last?.kind === 'number' && numbered.test(lowerAt(chunk, at - 2))) return true;
  if (
    canBe(last?.lower ?? '', 'ing') &&
    !isThingInIng(last?.lower ?? '', at) &&
    !/^(?:an?|the)$/.test(lowerAt(chunk, at))
  )
    return false;
  if (!isNounWord(last) && !/^(?:everyone|everybody|nobody|everything)$/.test(last?.lower ?? ''))
    return false;
  return chunk.slice(0, at).every(({ kind, lower }, i) => kind !== 'mark' || (lower === '%' && i < at - 1));
}

const numbered =
  /^(?:machine|line|room|ward|gate|phase|year|class|group|building|lift|bay|unit|berth|platform|set|floor|stage|kiln|oven|server|route|zone|level)$/;

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number'
    ? /^\d{1,3}$/.test(token.text)
    : /^(?:one|two|three|four|five|six|half|most|some|many|both|none)$/.test(token?.lower ?? '');
}

// “hiring slow”, “legacy giving flat”; not “staying calm”, “going digital”.
function isThingInIng(lower: string, at: number): boolean {
  if (changing.test(lower) && lower !== 'hiring') return false;
  return at > 1 || modifyingGerunds.has(lower) || countableNouns.has(lower);
}

function isToldAt(chunk: readonly Token[], from: number, thingEnd: number): boolean {
  const told = chunk[from];
  const word = told?.lower ?? '';
  const rest = chunk.slice(from);
  const text = rest.map(({ lower }) => lower).join(' ');
  const next = lowerAt(chunk, from + 1);
  const isEnd = from === chunk.length - 1;
  const before = chunk.slice(0, thingEnd);
  const isDegreed = from > thingEnd;
  // “reading ages 2 years behind”
  if (
    before.length === 2 &&
    before[0]?.kind === 'number' &&
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|km|metres?)$/.test(before[1]?.lower ?? '')
  )
    return false;
  if (told?.kind === 'number' && /^(?:years?|months?|weeks?|days?|hours?|minutes?|points?)$/.test(next))
    return /^(?:behind|ahead|late|short|long|old|apart|away|early|overdue|off)$/.test(
      lowerAt(chunk, from + 2),
    );
  if (told?.kind !== 'word' || (/\p{Lu}/u.test(told.text) && from === thingEnd)) return false;
  if (isEnd && !isDegreed && before.some(({ lower }) => lower === 'about')) return false;
  if (word === 'left') return isEnd && (before[0]?.kind === 'number' || isCount(before[0]));
  if (standingTurns.test(text)) return true;
  if (
    /^every(?:thing|one|body)$/.test(before.at(-1)?.lower ?? '') &&
    prepositions.has(word) &&
    before.length === 1
  )
    return true;
  if (/^(?:an?|the|our|their|your)$/.test(word) && !isDegreed)
    return predicateNouns.test(text) && !prepositions.has(lowerAt(chunk, thingEnd - 1));
  if (word === 'due') return /^(?:in|on|by|at|next|this|before|after|tomorrow|any)$/.test(next);
  if (/^(?:up|down)$/.test(word))
    return isEnd || chunk[from + 1]?.kind === 'number' || /^(?:by|to|from|on|since)$/.test(next);
  if (isDegreed && lowerAt(chunk, from - 1) === 'not' && (prepositions.has(word) || isStateWord(word)))
    return true;
  if (canBe(word, 'ing') && before.some(({ lower }) => prepositions.has(lower) && lower !== 'of'))
    return false;
  if (canBe(word, 'ing')) return isEnd ? changing.test(word) : isGoingOn(word, before, next);
  if (!isStateWord(word) && !(isDegreed && adjectives.has(word))) return false;
  // “staff old enough”, “works manager”: a noun behind takes the word for itself.
  const follower = chunk[from + 1];
  if (isEnd) return !titleLike.test(word);
  if (follower?.kind === 'mark' || follower?.kind === 'number') return follower.text !== '-';
  return (
    prepositions.has(next) ||
    coordinators.has(next) ||
    adverbs.has(next) ||
    /^(?:to|than|that|if|when|because|since|enough|each|every|this|last|next|again|most|for|as|who|day|too|till|til|until|since)$/.test(
      next,
    )
  );
}

const changing =
  /^(?:growing|rising|falling|leaving|expanding|shrinking|ageing|aging|retiring|reopening|slowing|speeding|struggling|failing|slipping|leaking|retiring|climbing|dropping|increasing|decreasing|improving|piling|merging|moving|closing|opening|changing|going|coming|suffering|lacking|missing|booming|dwindling|creaking|dying|declining|burning|waiting|pending|hiring|drifting|ending|starting|launching|crumbling)$/;

function isGoingOn(word: string, before: readonly Token[], next: string): boolean {
  if (changing.test(word)) return true;
  const head = before.at(-1)?.lower ?? '';
  const isSeveral = isPlural(head) || /^(?:everyone|everybody|nobody|team|staff|board)$/.test(head);
  return (
    isSeveral && (determiners.has(next) || possessives.has(next) || prepositions.has(next) || next === 'to')
  );
}

// “attorney general”, “staff available”: the word describes from behind.
const titleLike =
  /^(?:general|martial|elect|royal|abroad|possible|present|responsible|worldwide|nationwide)$/;

function verbFor(thing: readonly Token[]): 'is' | 'are' {
  // “30% of addresses”, “most of the staff”
  const [share, link] = thing;
  if (lowerAt(thing, 1) === 'of' && link && (/%$/.test(share?.text ?? '') || isCount(share)))
    return isPlural(lowerAt(thing, thing.length - 1)) ? 'are' : 'is';
  if (thing.length === 1 && isCount(share)) return /^(?:1|one|none)$/.test(share?.lower ?? '') ? 'is' : 'are';
  const end = thing.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const core = end === -1 ? thing : thing.slice(0, end);
  const figure = core.findIndex(({ kind }, at) => at > 0 && kind === 'number');
  const head =
    (figure > 0 && !/^\d+$/.test(core[figure]?.text ?? '') ? core[figure - 1] : core.at(-1))?.lower ?? '';
  if (core.some(({ lower }) => lower === 'and')) return 'are';
  const first = core[0];
  if (first?.kind === 'number' && !/[%£$€-]/.test(first.text) && first.text !== '1' && !isMass(head))
    return 'are';
  if (/^\p{Lu}{2,}$/u.test(core.at(-1)?.text ?? '')) return 'is';
  return isPlural(head) ? 'are' : 'is';
}
