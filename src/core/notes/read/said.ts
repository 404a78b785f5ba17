import type { NoteSlot } from '../../text/draft.ts';
import { addArticles } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, type Token, textOf, tokensOf, wordToken } from '../tokens.ts';
import { isProposed } from './broken-off.ts';
import { isCrew } from './crew.ts';
import { doerOf, withDoer } from './doer.ts';
import { outcomeOf } from './outcome.ts';
import type { Stretch } from './prose.ts';
import { isLiking, isPast, isTheirState, toldOfTail, withTheOne } from './tail-parts.ts';
import { isClause } from './whole-clause.ts';

/** A sentence in the making: what its first stretch was, and its words. */
export interface Said {
  part: Stretch['part'];
  tokens: Token[];
  /** Where the “and” stands that joined its last deed. */
  and?: number;
}

/** “the boy who lost a tooth and you gave him a box”: a thing, and then what happened. */
export function andThen(said: Said): Said[] {
  if (!/^(?:thing|doing)$/.test(said.part)) return [said];
  const { tokens } = said;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      lower === 'and' &&
      /^(?:i|you|we|he|she|they|it|the|not|no|my|your|his|her|everyone|everybody|nobody)$/.test(
        lowerAt(tokens, i + 1),
      ) &&
      (isClause(tokens.slice(i + 1)) ||
        (/^(?:not|no)$/.test(lowerAt(tokens, i + 1)) &&
          tokens.slice(i + 1, i + 6).some(({ lower }) => canBe(lower, 'past') && !canBe(lower, 'base')))),
  );
  const before = tokens.slice(0, at);
  const opener = before.find(({ lower }) =>
    /^(?:who|which|whose|how|that|what|when|where|why|whether|if)$/.test(lower),
  );
  if (at < 0 || (opener && !/^(?:who|which|whose)$/.test(opener.lower))) return [said];
  return [
    { ...said, tokens: before },
    { part: 'clause', tokens: tokens.slice(at + 1) },
  ];
}

/** The sentences that the stretches make; nothing where one leaves a doubt. */
export function saidOf(stretches: readonly Stretch[], slot: NoteSlot): Said[] | undefined {
  const all: Said[] = [];
  let intro: Token[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const { part, joiner, tokens } = stretch;
    const before = all.at(-1);
    if (part === 'intro') {
      intro = [...tokens, comma];
      continue;
    }
    if (!before) {
      const isPlace =
        part === 'rest' &&
        slot === 'specific' &&
        prepositions.has(lowerAt(tokens, 0)) &&
        tokens.length > 3 &&
        !tokens.some(
          ({ lower }, i) =>
            i > 1 && /^(?:i|we|you|they|he|she)$/.test(lower) && !prepositions.has(lowerAt(tokens, i - 1)),
        );
      if (
        (part === 'rest' && !isPlace) ||
        (part === 'question' &&
          (slot !== 'nextStep' || stretches.length < 2) &&
          !(slot === 'specific' && isProposed(lowerAt(tokens, 0), lowerAt(tokens, 1))))
      )
        return undefined;
      const led = intro.length > 0 ? [...intro, ...tokens] : [...tokens];
      if (intro.length > 0 && part !== 'clause') return undefined;
      all.push({
        part,
        tokens: part === 'deed' || part === 'state' ? withDoer(tokens, part, slot) : led,
      });
      intro = [];
      continue;
    }
    if (part === 'rest' && isThird(tokens)) return undefined;
    if (part === 'question') {
      if (slot !== 'nextStep' && !isProposed(lowerAt(tokens, 0), lowerAt(tokens, 1))) return undefined;
      all.push({ part, tokens: [...tokens] });
      continue;
    }
    // “I liked the early class, so quiet, and how …”
    if (
      slot === 'specific' &&
      part === 'state' &&
      (/^(?:so|such|very|really)$/.test(lowerAt(tokens, 0)) || (joiner === 'so' && tokens.length < 3))
    ) {
      before.tokens.push(comma, ...(joiner === '' ? [] : [wordToken(joiner)]), ...tokens);
      continue;
    }
    if (slot === 'specific' && part === 'rest' && joiner === '') {
      const told = toldOfTail(tokens);
      if (told) {
        all.push({ part: 'clause', tokens: told });
        continue;
      }
    }
    if (slot === 'nextStep' && /^(?:rest|deed)$/.test(part) && isOrder(tokens)) return undefined;
    // “the bread shop example was fun, made it click”
    if (
      part === 'deed' &&
      joiner === '' &&
      slot === 'specific' &&
      /^(?:clause|thing|doing)$/.test(before.part) &&
      !/^(?:i|we|you)$/.test(lowerAt(before.tokens, 0)) &&
      lowerAt(tokens, 0) === 'made' &&
      /^(?:it|me|us|everything|all)$/.test(lowerAt(tokens, 1))
    ) {
      before.tokens.push(comma, wordToken('which'), ...tokens);
      continue;
    }
    const stated = part === 'rest' && joiner === '' ? withCopulas(tokens) : tokens;
    if (stated.length > tokens.length) {
      all.push({ part: 'clause', tokens: stated });
      continue;
    }
    // “spent 9 years at it, so found most faults”
    if (part === 'deed' && joiner === 'so' && /^(?:i|we)$/.test(lowerAt(before.tokens, 0))) {
      before.tokens.push(comma, wordToken('so'), ...before.tokens.slice(0, 1), ...tokens);
      continue;
    }
    const link = joiner === '' ? [comma] : [comma, wordToken(joiner)];
    if (part === 'clause' && joiner === '') all.push({ part, tokens: withTheOne(tokens) });
    else if (
      /^(?:doing|rest)$/.test(part) &&
      joiner === '' &&
      tokens.some(({ lower }) => lower === 'wondering') &&
      slot === 'nextStep'
    )
      all.push({ part: 'clause', tokens: [wordToken('I'), wordToken('am'), ...tokens] });
    else if (
      joiner === '' &&
      ((part === 'deed' && isFurther(before, tokens, slot)) ||
        (slot === (lowerAt(before.tokens, 0) === 'you' ? 'specific' : 'value') && isHabit(before, stretch)))
    ) {
      // “grew up on a farm, can ride, can fix fences”: only the last takes an “and”.
      if (before.and !== undefined) before.tokens[before.and] = comma;
      before.and = before.tokens.length;
      before.tokens.push(wordToken('and'), ...tokens);
    } else if (part === 'deed' && isFurther(before, tokens, slot))
      before.tokens.push(...(joiner === '' ? [wordToken('and')] : link), ...tokens);
    else if (part === 'state' && joiner === '' && slot === 'specific' && isTheirState(before, tokens))
      before.tokens.push(wordToken('and'), wordToken(isPast(before) ? 'were' : 'are'), ...tokens);
    else if ((part === 'deed' || part === 'state') && (before.part !== 'thing' || part === 'deed'))
      all.push({ part, tokens: withDoer(tokens, part, slot) });
    else if (joiner === '' && /^(?:no|zero)$/.test(lowerAt(tokens, 0))) {
      const isHung = before.tokens.some(({ text }) => text === ',');
      before.tokens.push(...(isHung ? [comma] : []), wordToken('with'), ...tokens);
    } else if (at === stretches.length - 1 && isFurtherThing(before, stretch))
      before.tokens.push(wordToken('and'), ...tokens);
    else if (slot === 'value' && joiner === '' && part === 'rest' && outcomeOf(tokens))
      before.tokens.push(comma, wordToken('and'), ...tokensOf(outcomeOf(tokens) ?? ''));
    else if (slot === 'value' && joiner === '' && isCrew(tokens))
      before.tokens.push(comma, wordToken('with'), ...addArticles(tokens, 'none', 'a'));
    else before.tokens.push(...link, ...tokens);
  }
  return intro.length > 0 ? undefined : all;
}

// “give Dr Khan”: what is to be done has its own sentence.
function isOrder(tokens: readonly Token[]): boolean {
  const verb = lowerAt(tokens, 0);
  return (
    canBe(verb, 'base') && !nounOrVerb.has(verb) && !/^(?:can|could|will|would|am|have|need|hope)$/.test(verb)
  );
}

// “played for my club, coach 20 kids”
function isHabit({ tokens }: Said, { tokens: habit }: Stretch): boolean {
  return (
    /^(?:i|you)$/.test(lowerAt(tokens, 0)) &&
    canBe(lowerAt(habit, 0), 'base') &&
    !isLiking(habit) &&
    (habit[1]?.kind === 'number' || opensObject(lowerAt(habit, 1)) || isPlural(lowerAt(habit, 1)))
  );
}

// “runs marathons”: the reader's, by the verb alone.
function isThird(tokens: readonly Token[]): boolean {
  const verb = lowerAt(tokens, 0);
  return canBe(verb, 'third') && !canBe(verb, 'base') && tokens.length > 1;
}

// “the group exercise, the man who gave up his place”: two things; “…, a bit late” is said of the first.
function isFurtherThing(before: Said, { part, joiner, tokens }: Stretch): boolean {
  return (
    joiner === '' &&
    /^(?:thing|doing|wh)$/.test(before.part) &&
    !/ (?:above all|in particular|especially|most of all)$/.test(textOf(tokens)) &&
    (part === 'wh' ||
      (part === 'doing' && before.part === 'doing') ||
      /^(?:the|his|her|their|your|our|my)$/.test(lowerAt(tokens, 0)) ||
      (/^an?$/.test(lowerAt(tokens, 0)) && !/^(?:bit|lot|little|few)$/.test(lowerAt(tokens, 1))))
  );
}

const comma: Token = { ...wordToken(',', true), kind: 'mark' };

// “he showed me the loft, let me try the ladder”: who did the one did the other.
function isFurther({ part, tokens }: Said, deed: readonly Token[], slot: NoteSlot): boolean {
  if (slot === 'clarify') return false;
  if (part !== 'clause' && part !== 'deed') return false;
  const doer = lowerAt(tokens, 0);
  // “we could let them run it, did that at my old branch”
  if (
    tokens.slice(1, 4).some(({ lower }) => /^(?:could|would|should|might|may|can|will)$/.test(lower)) &&
    canBe(lowerAt(deed, 0), 'past') &&
    !canBe(lowerAt(deed, 0), 'base')
  )
    return false;
  if (!/^(?:i|you|we)$/.test(doer))
    return (
      slot === 'specific' &&
      /\b(?:me|my|i)\b/.test(textOf(deed).toLowerCase()) &&
      !canBe(lowerAt(deed, 0), 'base')
    );
  // “you explained the tour, had three venues drop out”
  if (
    slot === 'specific' &&
    doer === 'you' &&
    lowerAt(deed, 0) === 'had' &&
    (deed[1]?.kind === 'number' ||
      /^(?:two|three|four|five|several|many|no|to|lots|problems|trouble)$/.test(lowerAt(deed, 1)))
  )
    return true;
  return /^(?:i|you|we)$/.test(doer) && (doer === 'we' || doerOf(deed, slot) === (doer === 'i' ? 'I' : doer));
}
