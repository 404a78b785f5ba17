import { isCompound } from './compounds.ts';
import { finiteVerbAt, opensObject } from './finite-verb.ts';
import { isInverted } from './inversion.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  determiners,
  feelings,
  prepositions,
  questionWords,
  relatives,
  selfAdjectives,
  stateParticiples,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural, modifyingGerunds } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, type VerbReading, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/**
 * What a stretch of a note is, as far as a look at its words can tell.
 * `predicate` is a clause that lost its subject: “ran a migration”, “is worried”; `action` one in the base form.
 */
export type Shape =
  | 'noun'
  | 'gerund'
  | 'wh'
  | 'clause'
  | 'predicate'
  | 'action'
  | 'describing'
  | 'prepositional'
  | 'subordinate'
  | 'question'
  | 'link';

/** Tells the shape from the first words and from where the first finite verb stands. */
export function shapeOf(tokens: readonly Token[]): Shape {
  const first = lowerAt(tokens, 0);
  const second = lowerAt(tokens, 1);
  if (tokens[0]?.kind === 'link' && tokens.length === 1) return 'link';
  if (tokens.at(-1)?.text === '?' || isInverted(tokens)) return 'question';
  if (first === 'when' && tokens.slice(4).some((token) => token.lower === 'i')) return 'subordinate';
  if (questionWords.has(first) && !(first === 'when' && tokens.some((t) => t.text === ','))) return 'wh';
  if (/^(?:because|if|although|though|since|while|unless|whereas|once|when)$/.test(first))
    return 'subordinate';
  if (subjectPronouns.has(first) && isVerbAhead(tokens, 1)) return 'clause';
  if (first === 'like' && /^(?:how|that)$/.test(second)) return 'action';
  const isMay = first === 'may' || first === 'might';
  if (auxiliaries.has(first) && (!isMay || (tokens[0]?.text !== 'May' && canBe(second, 'base'))))
    return 'predicate';
  if (isDescription(tokens)) return 'describing';
  const opening = openingShape(tokens, first, second);
  if (opening === 'predicate' || (opening === 'action' && !isTold(tokens))) return opening;
  if (endsDescribed(tokens)) return 'describing';
  const verbAt = finiteVerbAt(tokens);
  if (verbAt > 0 && !(opening === 'gerund' && isDoubtfulVerb(lowerAt(tokens, verbAt)))) return 'clause';
  if (prepositions.has(first) && opensMainClause(tokens)) return 'clause';
  if (prepositions.has(first) && !(first === 'past' || first === 'like')) return 'prepositional';
  return opening;
}

// “moving from paper lists”: behind a gerund, what may be a noun is one.
function isDoubtfulVerb(lower: string): boolean {
  return !auxiliaries.has(lower) && nounOrVerb.has(verbReading(lower)?.base ?? '');
}

// “with 40 stores they still write it by hand”
function opensMainClause(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token, i) => i > 1 && /^(?:i|we|you|they|he|she)$/.test(token.lower));
  return (
    at > 0 &&
    tokens[at - 1]?.kind === 'word' &&
    !tokens.slice(0, at).some(({ lower }) => relatives.has(lower))
  );
}

// “transfer pricing team is growing”: what opens like an order is the thing told of.
function isTold(tokens: readonly Token[]): boolean {
  const at = finiteVerbAt(tokens);
  const verb = lowerAt(tokens, at);
  const reading = verbReading(verb);
  const isThird = reading?.forms.has('third') && !reading.forms.has('base') && !nounOrVerb.has(reading.base);
  return (
    at > 1 &&
    (/^(?:is|are|was|were|has|have|will)$/.test(verb) || isThird === true) &&
    !opensObject(lowerAt(tokens, 1))
  );
}

// “AWS certified”, “Montessori trained”
function endsDescribed(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 1 &&
    tokens.length < 5 &&
    tokens[0]?.kind !== 'number' &&
    /^(?:certified|trained|qualified|licensed|accredited|registered|fluent|bilingual|literate|oriented|minded|focused|savvy|driven)$/.test(
      lowerAt(tokens, tokens.length - 1),
    ) &&
    !auxiliaries.has(lowerAt(tokens, tokens.length - 2))
  );
}

function openingShape(tokens: readonly Token[], given: string, after: string): Shape {
  if (
    /^(?:is|was|are|were)$/.test(after) &&
    (nounOrVerb.has(given) || countableNouns.has(given) || given === 'pay')
  )
    return 'noun';
  let at = 0;
  while (adverbs.has(lowerAt(tokens, at)) && at < tokens.length - 1) at++;
  const first = at === 0 ? given : lowerAt(tokens, at);
  const second = at === 0 ? after : lowerAt(tokens, at + 1);
  if (
    /^(?:uses|runs|loves|hates|needs|prefers|knows|owns|reads|speaks|leads|manages|likes|wants)$/.test(
      first,
    ) &&
    (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.kind === 'number')
  )
    return 'predicate';
  if (
    first === 'live' &&
    (tokens[at + 1]?.kind === 'number' ||
      /^(?:in|near|at|close|around|locally|nearby|by|two|ten|five)$/.test(second))
  )
    return 'action';
  if (isCompound(first, second, tokens[at + 1])) return 'noun';
  const reading = verbReading(first);
  if (!reading || determiners.has(first) || (adjectives.has(first) && !isDeed(tokens, at, reading)))
    return 'noun';
  // “React and accessibility”: what is joined with a thing is one.
  const joined = second === 'and' ? lowerAt(tokens, at + 2) : '';
  const isThing = isKnownNoun(joined) || /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
  if (joined !== '' && isThing && !verbReading(joined)) return 'noun';
  const { forms } = reading;
  if (forms.has('ing')) {
    const third = lowerAt(tokens, at + 2);
    const isCompound =
      countableNouns.has(third) &&
      !opensObject(second) &&
      !prepositions.has(second) &&
      !adjectives.has(second);
    const names =
      modifyingGerunds.has(first) && (countableNouns.has(second) || isPlural(second) || isCompound);
    // “opening Berlin office”, “opening second shop”: done to what has a name or is one more.
    const isDone =
      opensObject(second) ||
      /^(?:second|third|another|new)$/.test(second) ||
      /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
    return names || (countableNouns.has(first) && !isDone) ? 'noun' : 'gerund';
  }
  if (/^volunteer$/.test(first) && /^(?:at|for|in|with)$/.test(second)) return 'predicate';
  if (forms.has('past') || (forms.has('participle') && !forms.has('base') && !stateParticiples.has(first))) {
    return isModifier(tokens, at) ? 'noun' : 'predicate';
  }
  const isDoubtful = nounOrVerb.has(reading.base);
  if (/^(?:loves|hates|thinks|cares|wishes|hopes|lives)$/.test(first) && second !== '' && second !== 'of')
    return 'predicate';
  if (
    /^(?:costs|takes|lasts|saves)$/.test(first) &&
    (tokens[at + 1]?.kind === 'number' || second === 'about')
  )
    return 'predicate';
  if (/^(?:love|enjoy|hate)$/.test(first) && second !== '' && !prepositions.has(second)) return 'action';
  if (/^(?:need|want)$/.test(first) && second !== '' && !prepositions.has(second)) return 'action';
  if (forms.has('third'))
    return isDoubtful && (!opensObject(second) || second === 'that') ? 'noun' : 'predicate';
  if (forms.has('base') && second === 'of') return 'noun';
  if (
    second === 'to' &&
    /^(?:switch|change|upgrade|approach|link|response|shift|move)$/.test(first) &&
    !canBe(lowerAt(tokens, at + 2), 'base')
  )
    return 'noun';
  if (forms.has('base'))
    return isDoubtful && !opensObject(second) && !/^\w+ing$/.test(second) ? 'noun' : 'action';
  return 'noun';
}

// “closed 112% of target”, “cleaned the ward”: an adjective too, but not here.
function isDeed(tokens: readonly Token[], at: number, { forms }: VerbReading): boolean {
  return opensObject(lowerAt(tokens, at + 1)) || (forms.has('past') && tokens[at + 1]?.kind === 'number');
}

// “reading club” is a club; “building pipelines” is a deed.
// “automated tests” names tests; “automated the tests” tells a deed.
function isModifier(tokens: readonly Token[], at: number): boolean {
  const first = lowerAt(tokens, at);
  if (!canBe(first, 'participle') || !/ed$/.test(first)) return false;
  if (isOneName(first, lowerAt(tokens, at + 1))) return true;
  return describingParticiples.test(first) && !opensObject(lowerAt(tokens, at + 1));
}

/** “raised beds”, “restricted funds”: what the participle makes of the noun has a name of its own. */
export function isOneName(participle: string, noun: string): boolean {
  return /^(?:raised (?:beds|floors|platforms|planters|tables|walkways)|restricted funds|reduced hours|recycled (?:paper|glass|wood|timber)|sworn translators)$/.test(
    `${participle} ${noun}`,
  );
}

const describingParticiples =
  /^(?:distributed|shared|blended|mixed|applied|advanced|detailed|limited|dedicated|embedded|related|federated|paired|assisted|protected|licensed|trusted|experienced|required|structured|automated|retired|married|certified|qualified|chartered|registered|licensed|based|reclaimed|weathered|mismatched|rusted)$/;

function isDescription(tokens: readonly Token[]): boolean {
  let at = 0;
  while (adverbs.has(lowerAt(tokens, at))) at++;
  const first = lowerAt(tokens, at);
  const second = lowerAt(tokens, at + 1);
  if (/^(?:bilingual|trilingual|fluent)$/.test(first)) return true;
  if (
    /^(?:understaffed|short-staffed|overstretched|stretched|overrun|overwhelmed|swamped|snowed)$/.test(
      first,
    ) &&
    !countableNouns.has(second)
  )
    return true;
  if (/^(?:trained|qualified|worked|experienced)$/.test(first) && /^(?:as|all|every|the|in|at)$/.test(second))
    return false;
  if (
    at > 0 &&
    /^(?:never|always|not|rarely|seldom)$/.test(lowerAt(tokens, at - 1)) &&
    adjectives.has(first) &&
    second === ''
  )
    return true;
  if (!selfAdjectives.has(first) && !feelings.has(first)) return false;
  if (second === '') return true;
  return (
    /days?$/.test(second) ||
    prepositions.has(second) ||
    /^(?:when|if|to|that|and|enough|until|,|next|any|every|all|this|from)$/.test(second)
  );
}

function isVerbAhead(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (adverbs.has(lowerAt(tokens, at))) at++;
  const word = lowerAt(tokens, at);
  if (auxiliaries.has(word)) return true;
  const reading = verbReading(word);
  if (!reading) return /^(?:i|we|they|you|he|she)$/.test(lowerAt(tokens, 0)) && at < tokens.length;
  const isOnlyNoun = /^(?:this|that|these|those)$/.test(lowerAt(tokens, 0)) && nounOrVerb.has(reading.base);
  return (
    !isOnlyNoun && (reading.forms.has('past') || reading.forms.has('third') || reading.forms.has('base'))
  );
}
