import { finiteVerbAt } from '../finite-verb.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from '../lexicon/verbs.ts';
import { livingCount } from '../owners.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf, tokensOf, wordToken } from '../tokens.ts';
import { isLived } from './lived.ts';

/** Points and loose words that name things, told as things: “trial wash on the old spaniel” is the trial wash. */
export function thingsOf(phrase: Phrase): Phrase[] {
  if (phrase.kept || (phrase.kind !== 'points' && phrase.kind !== 'loose')) return [phrase];
  const items = phrase.kind === 'points' ? phrase.items : partsOf(phrase.text);
  const told = items.map(asThing);
  // One that is no thing keeps its neighbours in the list.
  if (told.length === 0 || told.some((thing) => thing === undefined)) return [phrase];
  return [topicOf(told.filter((thing) => thing !== undefined))];
}
function topicOf(things: readonly string[]): Phrase {
  const text = joinItems(things);
  return { kind: 'topic', text, grave: false, lived: isLived(tokensOf(things[0] ?? '')), plain: things };
}

/** The parts of a row that is written with commas. */
export function partsOf(text: string): string[] {
  const parts = text.split(/, (?![^(]*\))/);
  return parts.map((part) => part.replace(/^and /, ''));
}

const relative = /^(?:who|whose|which|that|where|when|how|why)$/;
const remark =
  /^(?:such|so|very|really|big|huge|best|worst|funny|nice|lovely|good|great|cool|crazy|smell|still|ouch|wow)$/;

/** The words as a thing both know, if they surely name one. */
export function asThing(item: string): string | undefined {
  const tokens = tokensOf(item.trim());
  const first = lowerAt(tokens, 0);
  if (
    tokens.length < 2 ||
    tokens.some(({ kind, text }) => kind === 'link' || (kind === 'mark' && !/^[,()%.]$/.test(text)))
  )
    return undefined;
  if (
    remark.test(first) &&
    (tokens.length < 4 || /^(?:such|so|very|really|best|worst|smell|still)$/.test(first))
  )
    return undefined;
  if (/^(?:no|not|also|even|just|only|maybe|then|now|too|plus|and|but|or|so|because|if)$/.test(first))
    return undefined;
  const at = tokens.findIndex(
    ({ lower }, i) => i > 0 && relative.test(lower) && !(lower === 'that' && canOpen(tokens, i)),
  );
  const core = at === -1 ? tokens : tokens.slice(0, at);
  if (at !== -1 && tokens.length - at < 3) return undefined;
  if (isToldOf(core) || !isNamed(core, at !== -1)) return undefined;
  // “5 quid”, “4 minutes”: a figure by itself says little.
  if (tokens.length === 2 && tokens[0]?.kind === 'number') return undefined;
  return textOf(withThe(tokens));
}

function isNounWord(lower: string): boolean {
  return isKnownNoun(lower) || nounOrVerb.has(lower) || livingCount(lower) !== undefined;
}

// “the batch ends at 7.40”; in “trial wash on the spaniel” one thing would need “washes”.
function isToldOf(core: readonly Token[]): boolean {
  const at = finiteVerbAt(core);
  if (at < 1) return false;
  const verb = lowerAt(core, at);
  const before = core[at - 1];
  const isOnlyBase = canBe(verb, 'base') && !canBe(verb, 'third') && !canBe(verb, 'past');
  return !(isOnlyBase && isNounWord(verb) && before !== undefined && !isPlural(before.lower));
}

// “that” before a noun points: “of that time”.
function canOpen(tokens: readonly Token[], at: number): boolean {
  return prepositions.has(lowerAt(tokens, at - 1));
}

function isNamed(core: readonly Token[], goesOn: boolean): boolean {
  const words = core.filter(({ kind }) => kind === 'word');
  if (
    words.some(
      ({ lower }) =>
        auxiliaries.has(lower) ||
        subjectPronouns.has(lower) ||
        /^(?:i|me|us|him|them|it|yours|mine|hers|too|not|because|if|as|than|then|there|here|up|down|out|off)$/.test(
          lower,
        ) ||
        (adverbs.has(lower) && !/^(?:only|daily|weekly|monthly|yearly)$/.test(lower)),
    )
  )
    return false;
  let from = 0;
  for (let at = 0; at <= core.length; at++) {
    const word = lowerAt(core, at);
    const ends = at === core.length || prepositions.has(word) || /^(?:and|or|,|\(|\))$/.test(word);
    if (!ends) continue;
    const part = core.slice(from, at);
    if (part.length > 0 && !isNounPhrase(part, from === 0)) return false;
    if (part.length === 0 && at === 0) return false;
    if (part.length === 0 && at === core.length && !goesOn) return false;
    from = at + 1;
  }
  return true;
}

function isNounPhrase(part: readonly Token[], isFirst: boolean): boolean {
  const head = part.at(-1);
  if (!head) return false;
  // “lorries queueing back to the road”, “the boat paddle stirring”
  const doing = part.findIndex(
    ({ lower }, at) => at > 0 && (canBe(lower, 'ing') || /\p{L}{3}ing$/u.test(lower)) && !isNounWord(lower),
  );
  if (doing > 0) return isNounPhrase(part.slice(0, doing), isFirst) && part.slice(doing + 1).every(isPlain);
  if (!isFirst && part.length === 1 && (head.kind === 'number' || canBe(head.lower, 'ing'))) return true;
  if (
    isFirst &&
    part.length === 1 &&
    !isPlural(head.lower) &&
    !/^\p{Lu}/u.test(head.text) &&
    !isNounWord(head.lower)
  )
    return false;
  const before = part.slice(0, -1);
  if (!before.every(isPlain)) return false;
  // “every morning ten minutes”, “veg delivered late”: no one phrase.
  if (
    part.some(
      ({ lower }, at) =>
        at > 0 &&
        lowerAt(part, at - 1) !== 'only' &&
        /^(?:the|an?|my|your|his|her|their|our|every|each|two|three|four|five|six|seven|eight|nine|ten)$/.test(
          lower,
        ),
    )
  )
    return false;
  if (
    part.some(
      ({ lower }, at) =>
        at > 0 && canBe(lower, 'participle') && !isNounWord(lower) && isNounWord(lowerAt(part, at - 1)),
    )
  )
    return false;
  const lone = lowerAt(part, 0);
  // “cost 30 cents”, “reports direct to the board”, “wore wrong shoes”: a deed.
  if (isFirst && part[1]?.kind === 'number' && verbReading(lone)) return false;
  if (canBe(lone, 'past') && !/(?:ed|en)$/.test(lone)) return false;
  if (isFirst && part.length > 1 && /ed$/.test(lone) && !determiners.has(lone) && !isPlural(head.lower))
    return false;
  if (isFirst && part.length > 1 && (canBe(lone, 'base') || canBe(lone, 'third')) && !isNounWord(lone))
    return false;
  if (head.kind === 'number') return !isFirst && part.length < 3;
  if (/^\p{Lu}/u.test(head.text)) return true;
  if (
    /^(?:am|pm|ct|eur|km|kg|m|cm|mm|max|min|each|total|lol|haha|ha|wow|free|away|again|back|daytime|already)$/.test(
      head.lower,
    )
  )
    return false;
  // Behind its article even “smell” is a thing.
  if (
    part.length === 2 &&
    /^(?:the|an?|my|your|his|her|our|their)$/.test(lone) &&
    !(canBe(head.lower, 'past') && !canBe(head.lower, 'base'))
  )
    return true;
  if (isPlural(head.lower) && (determiners.has(lone) || verbReading(head.lower) === undefined)) return true;
  return isNounWord(head.lower) && !(canBe(head.lower, 'past') && !canBe(head.lower, 'base'));
}

function isPlain(token: Token): boolean {
  const { kind, lower, text } = token;
  if (kind === 'number' || kind === 'quote') return true;
  if (kind !== 'word') return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (determiners.has(lower) || possessives.has(lower)) return true;
  const reading = verbReading(lower);
  if (!reading || isNounWord(lower)) return true;
  // Only a verb could be meant: “kids stamp it”, “toddler dropped the cone”.
  return /(?:ed|en|ing)$/.test(lower) && !reading.forms.has('base')
    ? reading.forms.has('participle') || reading.forms.has('ing')
    : nounOrVerb.has(reading.base) && reading.forms.has('base');
}

function withThe(tokens: readonly Token[]): Token[] {
  const [first, second] = tokens;
  if (!first) return [];
  const isName =
    /^\p{Lu}/u.test(first.text) &&
    (second === undefined ||
      /^\p{Lu}/u.test(second.text) ||
      !isNounWord(second.lower) ||
      determiners.has(second.lower));
  if (
    determiners.has(first.lower) &&
    !/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|last|next)$/.test(first.lower)
  )
    return [...tokens];
  if (possessives.has(first.lower) || isName || (canBe(first.lower, 'ing') && !isNounWord(first.lower)))
    return [...tokens];
  const bare =
    /^(?:\p{Lu}\p{Ll}|\p{Lu}+\d|\p{Lu}{2,4}s?$|\p{Ll})/u.test(first.text) || first.text === first.lower
      ? first
      : { ...first, text: first.lower };
  return [wordToken('the'), { ...bare, glued: false }, ...tokens.slice(1)];
}
