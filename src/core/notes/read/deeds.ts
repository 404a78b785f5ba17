import { isAccustomed } from '../clause.ts';
import { opensObject } from '../finite-verb.ts';
import {
  adjectives,
  adverbs,
  feelings,
  prepositions,
  selfAdjectives,
  stateParticiples,
} from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, isListedVerb } from '../lexicon/verbs.ts';
import { isOneName } from '../shape.ts';
import { lowerAt, type Token } from '../tokens.ts';

const openDeeds =
  /^(?:have|know|speak|love|like|live|enjoy|can|could|will|would|am|understand|care|feel|believe|hope|suggest|propose|need|want|prefer|got|used|did|had|was|were|been|got|did|do)$/;

/** Whether the words are a deed whose doer was left out: “helped with the lambs”. */
export function isDeed(tokens: readonly Token[]): boolean {
  let at = 0;
  while (adverbs.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'also') at++;
  const verb = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (verb === 'used' && next === 'to' && isAccustomed(lowerAt(tokens, at + 2))) return false;
  if (isBePassive(verb)) return passiveWith.test(next);
  if (openDeeds.test(verb) && !canBe(verb, 'third')) return next !== '';
  if (!canBe(verb, 'past')) return false;
  if (canBe(verb, 'base') && !/^(?:read|put|set|cut|let|hit)$/.test(verb)) return false;
  if (verb === 'cut' && tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:by|to|from)$/.test(lower)))
    return !prepositions.has(next);
  if (/^(?:read|put|set|cut|let|hit)$/.test(verb)) return opensObject(next) && !/^up$/.test(next);
  // “walled garden”
  if (!isListedVerb(verb) && isKnownNoun(next) && !isPlural(next) && !opensObject(next)) return false;
  const isOnlyPast = !canBe(verb, 'participle');
  if (isOnlyPast) return true;
  if (next === '' || isOneName(verb, next)) return false;
  if (stateParticiples.has(verb) || adjectives.has(verb)) return opensObject(next) && !prepositions.has(next);
  const behind = tokens[at + 1];
  return (
    opensObject(next) ||
    prepositions.has(next) ||
    adverbs.has(next) ||
    /ly$/.test(next) ||
    next === 'to' ||
    behind?.kind === 'number' ||
    counts.test(next) ||
    // “helped paint the hull”
    (verb === 'helped' && canBe(next, 'base')) ||
    tokens[at + 2]?.kind === 'number' ||
    /^(?:how|that|what|why|when|where|if|whether|who|which|as)$/.test(next) ||
    canBe(next, 'ing') ||
    /^\p{Lu}/u.test(behind?.text ?? '') ||
    (isPlural(next) &&
      !/^(?:painted|dried|mixed|frozen|guided|assisted|supported|used|printed|cooked|baked|roasted|smoked|grilled|fried|forged|carved|planned|supervised|paid|retired|married|qualified)$/.test(
        verb,
      )) ||
    (isPlural(lowerAt(tokens, at + 2)) && adjectives.has(next))
  );
}

const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|myself|himself|herself|everything|everyone)$/;
const passiveWith =
  /^(?:round|around|by|how|the|an?|my|his|her|their|your|to|into|through|up|down|out|over|on)$/;

/** Verbs that alone tell what was done to somebody: “shown round by the foreman”. */
export function isBePassive(verb: string): boolean {
  return /^(?:shown|given|taken|driven)$/.test(verb);
}

// “very good with dogs”, “a bit scared of the big one”.
/** Whether the words tell how somebody is, with “I am” left out. */
export function isState(tokens: readonly Token[]): boolean {
  let at = 0;
  while (
    adverbs.has(lowerAt(tokens, at)) ||
    /^(?:a|bit|little|lot|pretty|super|not|more|most|very|too)$/.test(lowerAt(tokens, at))
  )
    at++;
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (at > 0 && /^(?:a)$/.test(lowerAt(tokens, at - 1))) return false;
  if (word === 'up' && next === 'for') return true;
  if (word === 'on' && /^(?:call|duty|reception|nights)$/.test(next) && at === 0) return true;
  if (
    word === 'used' &&
    next === 'to' &&
    !isAccustomed(lowerAt(tokens, at + 2)) &&
    canBe(lowerAt(tokens, at + 2), 'base')
  )
    return false;
  if (!selfAdjectives.has(word) && !feelings.has(word) && !states.test(word)) return false;
  return (
    (next === '' ||
      prepositions.has(next) ||
      /^(?:to|that|when|if|because|enough|as|and|but|about|how|from|any|every|all|most|whenever|next|on|by)$/.test(
        next,
      ) ||
      /day$/.test(next)) &&
    !(next === 'and' && countableNouns.has(lowerAt(tokens, tokens.length - 1)))
  );
}

const states =
  /^(?:good|great|patient|calm|used|free|available|ready|happy|glad|keen|able|willing|open|fit|strong|tidy|punctual|reliable|careful|quick|quiet|friendly|gentle|honest|scared|nervous|shy|surprised|impressed|touched|moved|relaxed|relieved|proud|sad|sorry|tired|excited|comfortable|trained|qualified|certified|registered|fluent|confident|experienced|interested|curious|organised|organized|handy|born|raised|based|fast|creative|flexible|bilingual|fine|better|best|bad|new|ok|okay|used to)$/;
