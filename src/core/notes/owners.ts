import { firstNames } from './lexicon/first-names.ts';
import { adjectives, adverbs, determiners, prepositions, subjectPronouns } from './lexicon/grammar-words.ts';
import { animals, females, groups, males, people as peopleWords } from './lexicon/living.ts';
import { actors, isKnownNoun, isPlural, otherPeople } from './lexicon/nouns.ts';
import { properNames } from './lexicon/proper-names.ts';
import { canBe, verbReading } from './lexicon/verbs.ts';
import type { People } from './people.ts';
import { otherPeopleIn } from './person-words.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Somebody, or something, that a later “he”, “her” or “they” may stand for. */
export interface Owner {
  count: 'one' | 'many';
  gender: 'm' | 'f' | 'any';
  kind: 'person' | 'animal' | 'thing';
  /** Anyone of a kind, whom “they” may name as well: “each customer”. */
  loose?: boolean;
  /** Nobody in particular: “someone”. */
  unknown?: boolean;
  /** Where in its thought. */
  at?: number;
  /** Called by name. */
  named?: boolean;
  /** Told of inside another clause, so that hardly a new one begins with them. */
  buried?: boolean;
}

/** Who or what the words at `at` name besides the reader, if they do. */
export function ownerAt(tokens: readonly Token[], at: number, people: People): Owner | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const word = token.lower.replace(/'s?$/, '');
  const before = lowerAt(tokens, at - 1);
  // “14 rooms per person”
  if (before === 'per') return undefined;
  if (otherPeopleIn(tokens, at, people) || /^(?:mr|mrs|ms|dr|prof|sir)$/.test(word))
    return { count: 'one', gender: genderOfTitle(word) ?? 'any', kind: 'person', named: true };
  if (isActor(tokens, at, people)) return { count: 'one', gender: 'any', kind: 'person' };
  if (isNamed(tokens, at, people) || isFirstName(token, word, at, tokens, people))
    return { count: 'one', gender: genderOfNamed(tokens, at) ?? 'any', kind: 'person', named: true };
  // “lead a class”
  if (at === 0 && canBe(word, 'base') && determiners.has(lowerAt(tokens, 1))) return undefined;
  if (/^(?:i|you|we|they|he|she|who|to)$/.test(before)) return undefined;
  if (/^(?:everybody|everyone|nobody)$/.test(word)) return { count: 'many', gender: 'any', kind: 'person' };
  if (/^(?:somebody|someone|anybody|anyone)$/.test(word))
    return { count: 'one', gender: 'any', kind: 'person', loose: true, unknown: true };
  // “each of them”, “every child”: one of several.
  const next = lowerAt(tokens, at + 1);
  const isWho = /^(?:who|whose|whom)$/.test(next) || (next === ',' && lowerAt(tokens, at + 2) === 'who');
  if (
    /^(?:people|children|kids|men|women|folk|folks|parents|grandparents)$/.test(word) ||
    /^(?:ones|olds)$/.test(word)
  )
    return { count: 'many', gender: 'any', kind: 'person' };
  if (word === 'one' && /^(?:of)$/.test(lowerAt(tokens, at + 1)))
    return { count: 'one', gender: 'any', kind: 'person', loose: true };
  if (groups.has(word) && !isModifier(tokens, at)) return { count: 'many', gender: 'any', kind: 'person' };
  if (/^(?:families|couples|audiences|crowds|communities)$/.test(word) && !isModifier(tokens, at))
    return { count: 'many', gender: 'any', kind: 'person' };
  const one = singularOf(word, isLiving);
  if (one !== undefined && one !== word) return { count: 'many', gender: 'any', kind: kindOf(one) };
  if (one !== undefined) {
    if (!isWho && (isModifier(tokens, at) || isPart(tokens, at))) return undefined;
    return { count: 'one', gender: genderOf(one), kind: kindOf(one), loose: isAnyOne(tokens, at) };
  }
  if (isWho && isKnownNoun(word) && !/^(?:me|us|you|it)$/.test(word))
    return { count: isPlural(word) ? 'many' : 'one', gender: 'any', kind: 'person' };
  if (isPlural(word) && !/^(?:years|months|weeks|days|hours|minutes|times|his|hers|theirs|ours)$/.test(word))
    return canBe(word, 'third') && subjectPronouns.has(before)
      ? undefined
      : { count: 'many', gender: 'any', kind: 'thing' };
  return undefined;
}

/** “that was sold by brokers”, “are people who wait”, “a jumping crowd”: they open no clause of their own. */
export function isBuried(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (/^(?:is|are|was|were)$/.test(before)) return /^(?:who|that)$/.test(lowerAt(tokens, at + 1));
  if (
    groups.has(lowerAt(tokens, at)) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^an?$/.test(lower))
  )
    return true;
  if (before !== 'by' && lowerAt(tokens, at - 2) !== 'by') return false;
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, i, all) =>
        /^(?:that|which)$/.test(lower) && /^(?:is|are|was|were)$/.test(all[i + 1]?.lower ?? ''),
    );
}

/** “Mrs” and “Frau” tell who “she” is. */
export function genderOfTitle(title: string): 'm' | 'f' | undefined {
  const bare = title.toLowerCase().replace(/\.$/, '');
  if (/^(?:mr|sir|herr|monsieur|señor|senor|sr|signor|lord|father|brother)$/.test(bare)) return 'm';
  if (/^(?:mrs|ms|miss|frau|mme|madame|mlle|señora|senora|sra|signora|dame|lady|sister)$/.test(bare))
    return 'f';
  return undefined;
}

// “the old presser showed me”: who shows and tells is somebody, whatever the word.
function isActor(tokens: readonly Token[], at: number, people: People): boolean {
  const word = lowerAt(tokens, at);
  return (
    /^(?:showed|told|asked|taught|laughed|smiled|waved|whispered|gave|explained|lent|offered|winked|nodded)$/.test(
      lowerAt(tokens, at + 1),
    ) &&
    !people.reader.has(word) &&
    !subjectPronouns.has(word) &&
    !adverbs.has(word) &&
    !/^(?:who|that|which|and|or|but|also|then)$/.test(word) &&
    isDetermined(tokens, at)
  );
}

// “followed Winston”, “with Dom”: a name that is no place.
function isNamed(tokens: readonly Token[], at: number, people: People): boolean {
  const token = tokens[at];
  if (at === 0 || !token || !/^\p{Lu}\p{Ll}+(?:'s)?$/u.test(token.text)) return false;
  const word = token.lower.replace(/'s$/, '');
  if (properNames.has(word) || people.spellings.has(word) || people.reader.has(word)) return false;
  const before = lowerAt(tokens, at - 1);
  if (/^(?:with|by|beside|behind|and)$/.test(before))
    return !/^(?:and)$/.test(before) || !/^(?:in|at|from|of)$/.test(lowerAt(tokens, at - 3));
  return /^(?:followed|met|asked|saw|helped|watched|joined|shadowed|thanked|called|phoned|like)$/.test(
    before,
  );
}

/** How many persons or animals the word names, if it does. */
export function livingCount(word: string): 'one' | 'many' | undefined {
  if (groups.has(word) && !/^(?:people|children|kids|men|women|folk|folks)$/.test(word)) return 'one';
  const one = singularOf(word, isLiving);
  return one === undefined ? (groups.has(word) ? 'many' : undefined) : one === word ? 'one' : 'many';
}

/** Whether the word is one for a person or an animal. */
export function isLiving(word: string): boolean {
  return (
    males.has(word) ||
    females.has(word) ||
    peopleWords.has(word) ||
    animals.has(word) ||
    otherPeople.has(word)
  );
}

function singularOf(word: string, isOne: (word: string) => boolean): string | undefined {
  if (isOne(word)) return word;
  return [
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ves$/, 'f'),
    word.replace(/men$/, 'man'),
  ].find((one) => one !== word && isOne(one));
}

function kindOf(word: string): 'person' | 'animal' {
  return animals.has(word) || /^(?:bull|ram|stallion|cow|mare|hen|ewe|sow)$/.test(word) ? 'animal' : 'person';
}

function genderOf(word: string): 'm' | 'f' | 'any' {
  if (males.has(word)) return 'm';
  return females.has(word) ? 'f' : 'any';
}

function isFirstName(
  token: Token,
  word: string,
  at: number,
  tokens: readonly Token[],
  people: People,
): boolean {
  if (!firstNames.has(word) || people.reader.has(word) || people.spellings.has(word)) return false;
  if (token.text !== token.lower) return true;
  return !verbReading(word) && !isKnownNoun(word) && !determiners.has(lowerAt(tokens, at - 1));
}

// “a boy called Noah”, “little girl Mia”, “one girl at the back, Zainab”: the word before tells who “he” is not.
function genderOfNamed(tokens: readonly Token[], at: number): 'm' | 'f' | undefined {
  const before = lowerAt(tokens, at - 1);
  const from = before === ',' ? at - 6 : /^(?:called|named)$/.test(before) ? at - 2 : at - 1;
  for (let back = at - 1; back >= Math.max(0, from); back--) {
    const gender = genderOf(lowerAt(tokens, back));
    if (gender !== 'any') return gender;
  }
  return undefined;
}

// “the dog groomer”, “patient records”: the word only tells of what kind the next one is.
function isModifier(tokens: readonly Token[], at: number): boolean {
  if (/'s?$/.test(lowerAt(tokens, at))) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || prepositions.has(next.lower) || adverbs.has(next.lower)) return false;
  const reading = verbReading(next.lower);
  if (isLiving(next.lower)) return true;
  return (isKnownNoun(next.lower) || isPlural(next.lower)) &&
    !reading?.forms.has('past') &&
    !canBe(next.lower, 'ing')
    ? !reading || !isDetermined(tokens, at)
    : false;
}

function isAnyOne(tokens: readonly Token[], at: number): boolean {
  const opener = [1, 2, 3].map((back) => lowerAt(tokens, at - back)).find((word) => determiners.has(word));
  return /^(?:each|every|any|an?|no|another)$/.test(opener ?? '');
}

function isDetermined(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    if (determiners.has(lowerAt(tokens, from))) return true;
    if (!adjectives.has(lowerAt(tokens, from))) return false;
  }
  return false;
}

// “as a cleaner”, “is a nurse”, “cook for …”: nobody else is meant.
function isPart(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (
    from > 0 &&
    (adjectives.has(lowerAt(tokens, from)) || isKnownNoun(lowerAt(tokens, from))) &&
    at - from < 4
  )
    from--;
  const opener = lowerAt(tokens, from);
  if (/^(?:an?)$/.test(opener))
    return (
      /^(?:as|like|became|become|becoming|being)$/.test(lowerAt(tokens, from - 1)) ||
      (/^(?:am|are|is|was|were|be|been)$/.test(lowerAt(tokens, from - 1)) &&
        /^(?:i|you|he|she|they|we)$/.test(lowerAt(tokens, from - 2)))
    );
  if (opener === 'as' || determiners.has(opener)) return opener === 'as';
  // A bare singular that can be a verb is one: “they guide …”, “to judge …”.
  return verbReading(lowerAt(tokens, at)) !== undefined && !actors.has(lowerAt(tokens, at));
}
