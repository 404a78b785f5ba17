import { auxiliaries } from './lexicon/grammar-words.ts';
import { isKnownNoun } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { wordsOf } from './lexicon/words-of.ts';
import type { Owner } from './owners.ts';
import { hires, isOfKnown, isOfPersons } from './reader-or-others.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Who else a note has spoken of so far; a later “she” or “they” may be theirs. */
export interface Company {
  /** Those the sentences before named. */
  before: Owner[];
  /** What the reader turned out to be. */
  gender: 'm' | 'f' | undefined;
  /** Those of a known gender whom another note named. */
  elsewhere?: readonly Owner[];
  /** Whether “they” are those an idea is for. */
  keepsSeveral?: boolean;
}

/** What a pronoun tells of the one it stands for. */
export const genders: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

const ofSeveral = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** How much of a sentence has been told so far. */
export interface Told {
  here: readonly Owner[];
  company: Company;
  out: readonly Token[];
}

const toMe = /^(?:me|us|my|that|how|why|what|if|whether|i|you|about|the|for)$/;
const speaking = wordsOf(
  'said says say told tell tells explained explains explain mentioned mentions asked asks promised offered described warned suggested recommended advised admitted invited introduced stressed showed shows walked let gave',
);

/** Whether somebody or something named before may be meant. */
export function isOfOthers(tokens: readonly Token[], at: number, { here, company, out }: Told): boolean {
  const pronoun = lowerAt(tokens, at);
  const gender = genders.get(pronoun);
  if (gender === undefined && !ofSeveral.has(pronoun)) return false;
  if (gender === undefined && company.keepsSeveral) return true;
  // “what they would cost”: nobody is asked that of himself.
  if (
    pronoun === 'they' &&
    /^(?:cost|costs|weigh|last|fit|taste|smell)$/.test(
      lowerAt(tokens, auxiliaries.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1),
    )
  )
    return true;
  if (gender && company.gender && gender !== company.gender) return true;
  // “if she wants it”: an offer to the reader.
  if (
    lowerAt(tokens, at - 1) === 'if' &&
    /^(?:wants?|needs?|likes?|prefers?|wish|wishes)$/.test(lowerAt(tokens, at + 1))
  )
    return pronoun === 'they' && here.some((owner) => isFor(owner, pronoun, gender, tokens, at, false));
  if (isSamePair(tokens, at, out)) return false;
  // “I know a brewery that would do it, shall I ask them”
  if (gender === undefined && isOfKnown(tokens, at)) return true;
  if (
    pronoun === 'them' &&
    !(
      /^(?:takes?|took|costs?|saves?|gives?)$/.test(lowerAt(tokens, at - 1)) &&
      /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|days|hours|weeks|months|ages|so|half)$/.test(
        lowerAt(tokens, at + 1),
      )
    ) &&
    (lowerAt(tokens, at - 1) === 'of' ||
      isThingPlaced(tokens, at) ||
      !(toPersons.test(lowerAt(tokens, at - 1)) || isSpent(tokens, at)))
  )
    return true;
  // “as I told her”, “that they needed someone who sings”
  if (/^as i (?:told|said to|mentioned to|explained to|showed|promised)$/.test(wordsBefore(tokens, at)))
    return false;
  if (pronoun === 'they' && hires(tokens, at + 1)) return false;
  const acted = out.some(({ lower }, i) => lower === 'you' && lowerAt(tokens, i) === 'they');
  const isSubject = /^(?:he|she|they)$/.test(pronoun);
  const speaks = isSubject && speaking.has(lowerAt(tokens, at + 1));
  // “you asked what I do if someone turns up drunk, she says …”: someone does not go on, the reader does.
  const isKnown =
    isSubject &&
    gender !== undefined &&
    (company.gender === gender || tokens.slice(0, at).some(({ lower }) => lower === pronoun));
  const fits = (owner: Owner) =>
    !(isKnown && owner.unknown) && isFor(owner, pronoun, gender, tokens, at, acted);
  const opens = !tokens.slice(0, at).some(({ kind, lower }) => kind === 'word' && !opening.test(lower));
  if (
    opens &&
    speaks &&
    (toMe.test(lowerAt(tokens, at + 2)) ||
      !company.before.some((owner) => fits(owner) && owner.kind === 'person'))
  )
    return false;
  // “he told me …, so he wants a planner”: a clause that begins anew goes on with the one it spoke of.
  if (isSubject && beginsAnew(tokens, at)) {
    const wasReader = tokens
      .slice(0, at)
      .some(({ lower }, i) => lower === pronoun && out[i]?.lower === 'you');
    const spokeOfReader = out.some(({ lower }, i) => lower === 'you' && genders.has(lowerAt(tokens, i)));
    const isOther = (owner: Owner) =>
      fits(owner) &&
      (pronoun === 'they'
        ? owner.kind !== 'thing' && !owner.buried && !isPassed(owner, tokens, at, out)
        : owner.named === true || owner.gender !== 'any' || isLastNamed(owner, tokens, at));
    if (
      (wasReader || (spokeOfReader && pronoun === 'they')) &&
      !here.some(isOther) &&
      !company.before.some(isOther)
    )
      return false;
  }
  // Things named in another sentence are seldom meant.
  // “he let me hold the tortoise while he filed its beak”: of the two it is the reader who goes on.
  const goesOn =
    isSubject &&
    lowerAt(tokens, at - 1) === 'while' &&
    tokens.slice(0, at).some(({ lower }, i) => lower === pronoun && out[i]?.lower === 'you');
  if (goesOn && !here.some((owner) => fits(owner) && owner.kind === 'person')) return false;
  const earlier = company.before.filter(({ kind }) => kind !== 'thing' || pronoun === 'them');
  return here.some(fits) || earlier.some(fits) || (!opens && (company.elsewhere ?? []).some(fits));
}

// “most have 18 families and she wants fewer, they”: since then the reader acted.
function isPassed(owner: Owner, tokens: readonly Token[], at: number, out: readonly Token[]): boolean {
  return (
    owner.at !== undefined &&
    tokens
      .slice(0, at)
      .some(({ lower }, i) => i > (owner.at ?? at) && /^(?:he|she)$/.test(lower) && out[i]?.lower === 'you')
  );
}

// “about his apprentice, and he”
function isLastNamed(owner: Owner, tokens: readonly Token[], at: number): boolean {
  return (
    owner.at !== undefined &&
    tokens.slice(owner.at + 1, at).every(({ lower }) => /^(?:,|and|so|but)$/.test(lower))
  );
}

// “…, and they”, “…, so she”, “the code he has to use”
function beginsAnew(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (/^(?:and|so|but)$/.test(before)) return lowerAt(tokens, at - 2) === ',' || before !== 'so';
  if (before === ',' || (before === 'which' && lowerAt(tokens, at - 2) === ',')) return true;
  return lowerAt(tokens, at - 2) === 'the' && isKnownNoun(before) && auxiliaries.has(lowerAt(tokens, at + 1));
}

function wordsBefore(tokens: readonly Token[], at: number): string {
  const said = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return said.slice(said.lastIndexOf('as')).join(' ');
}

const toPersons =
  /^(?:tell|tells|told|telling|ask|asked|asking|show|showed|shown|showing|give|gave|giving|send|sent|help|helps|helped|helping|meet|met|meeting|see|saw|seeing|join|joined|joining|thank|thanked|call|called|email|emailed|let|offer|offered|teach|taught|visit|visiting|bring|brought|remind|support|supporting|with|for|to|from|about|by|at|like|hear|heard|watch|watched|convince|assist|contact|get|gave|impress|prefer|preferred|sold|all|both)$/;

// “takes them nine days”
function isSpent(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:takes?|took|costs?|saves?|saved)$/.test(lowerAt(tokens, at - 1)) &&
    (next?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|half|days|weeks|months|hours|ages|forever|a|an|the|over|about|nearly)$/.test(
        next?.lower ?? '',
      ))
  );
}

// “put them on a cart”, “send them over”: things, even if another note named them.
function isThingPlaced(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  const before = lowerAt(tokens, at - 1);
  // “show them to you”, “see them grow”
  if (/^(?:show|send|give|bring|read|sell|sing)$/.test(before) && next === 'to') return true;
  if (/^(?:see|watch|hear)$/.test(before) && canBe(next, 'base')) return true;
  return (
    /^(?:put|send|bring|print|post|hang|drop|sell|sort|share|move|place|keep|leave|store)$/.test(
      lowerAt(tokens, at - 1),
    ) &&
    (next === '' ||
      next === ',' ||
      /^(?:on|in|over|along|round|around|back|out|off|away|at|by|to|up|down|into|near|next|outside|with|and|if|when)$/.test(
        next,
      ))
  );
}

const opening =
  /^(?:and|but|so|also|then|plus|because|when|how|that|why|what|where|i|love|loved|liked|like)$/;

function isFor(
  { count, gender: owned, kind, loose }: Owner,
  pronoun: string,
  gender: 'm' | 'f' | undefined,
  tokens: readonly Token[],
  at: number,
  acted: boolean,
): boolean {
  if (gender !== undefined) {
    // “the canary when he asked”: no animal says or lets.
    if (kind === 'animal' && /^(?:he|she)$/.test(pronoun) && speaking.has(lowerAt(tokens, at + 1)))
      return false;
    return count === 'one' && kind !== 'thing' && (owned === 'any' || owned === gender);
  }
  // “ring the customer before they ring us”
  const isWaited = /^(?:before|until|once|unless)$/.test(lowerAt(tokens, at - 1));
  if (count === 'one')
    return kind === 'person' && owned === 'any' && (pronoun !== 'they' || loose === true || isWaited);
  if (kind !== 'thing') return true;
  // Machines do not act: “the vans and why they chose them”.
  const next = lowerAt(tokens, at + 1);
  if (pronoun === 'their' && acted) return false;
  // “bank shifts if they are ever short”
  if (pronoun === 'they' && isOfPersons(tokens, at + 1)) return false;
  return pronoun === 'they'
    ? /^(?:are|were|look|looked|smell|smelled|taste|tasted|come|came|last|lasted|cost|break|broke|fell|fall|weigh)$/.test(
        next,
      )
    : true;
}

// “his hands and his voice” have one owner.
function isSamePair(tokens: readonly Token[], at: number, out: readonly Token[]): boolean {
  const pronoun = lowerAt(tokens, at);
  if (!/^(?:his|her|their)$/.test(pronoun) || !/^(?:and|or|,)$/.test(lowerAt(tokens, at - 1))) return false;
  for (let from = at - 2; from >= Math.max(0, at - 6); from--)
    if (lowerAt(tokens, from) === pronoun) return out[from]?.lower === 'your';
  return false;
}
