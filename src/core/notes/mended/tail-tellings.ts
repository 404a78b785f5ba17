import { finiteVerbAt } from '../finite-verb.ts';
import { auxiliaries, prepositions, questionWords } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { isLiving } from '../owners.ts';
import { shapeOf } from '../shape.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { headOf, isThing, spelled } from './named-things.ts';
import { withThe } from './speech-first.ts';
import type { Tail } from './tail-verdicts.ts';

// “the tea trolley, volunteers push it”: what the second tells of is the first.
function objectOf(head: string, tail: string): string | undefined {
  const match =
    /^((?:[\p{L}'’-]+ ){1,6}?)(it|them|that(?=$))((?: (?:on|in|at|with|by|for|himself|herself|every|all|to|from) ?[^,]*)?)$/iu.exec(
      tail,
    );
  if (!match || !isThing(head)) return undefined;
  const [, before = '', what = '', after = ''] = match;
  const tokens = tokensOf(before);
  const first = lowerAt(tokens, 0);
  if (
    !/^(?:he|she|they|nobody|everyone|everybody|everything|no)$/.test(first) &&
    !isPlural(first) &&
    !isLiving(first)
  )
    return undefined;
  if (shapeOf(spelled(tail)) !== 'clause' || /^(?:that|if|when|because|but|and)$/.test(lowerAt(tokens, 1)))
    return undefined;
  const last = lowerAt(tokens, tokens.length - 1);
  if (!prepositions.has(last) && verbReading(last) === undefined) return undefined;
  if (/^(?:sounds?|seems?|is|was|that|think|thinks|thought|say|says|said|hopes?)$/.test(last))
    return undefined;
  const isMany = isPlural(headOf(head));
  if (/^that$/i.test(what) && !prepositions.has(last)) return undefined;
  if (!/^that$/i.test(what) && (what.toLowerCase() === 'them') !== isMany) return undefined;
  // “about it”: the word in front goes with what it speaks of.
  if (
    prepositions.has(last) &&
    /^(?:in|up|out|down|off|on|away|along|with)$/.test(lowerAt(tokens, tokens.length - 2))
  )
    return undefined;
  if (prepositions.has(last) && !after) {
    const words = before.trim().split(' ');
    return `${withThe(head)}, ${words.pop()} which ${words.join(' ')}`;
  }
  return `${withThe(head)}, which ${before.trim()}${after}`;
}

// “one alarm, goes to a phone in a drawer”: nobody who reads this goes there.
function deedOf(head: string, tail: string): string | undefined {
  const tokens = tokensOf(tail);
  const verb = lowerAt(tokens, 0);
  if (!isThing(head) || tokens.length < 3 || tail.includes(',')) return undefined;
  if (
    !/^(?:goes|starts|ends|runs|opens|closes|comes|lasts|weighs|seats|smells|leaks|covers|reports|serves|feeds|costs|takes|holds|fits)$/.test(
      verb,
    )
  )
    return undefined;
  const noun = headOf(head);
  if (isLiving(noun) || isPlural(noun) || !isKnownNoun(noun)) return undefined;
  return `${withThe(head)}, which ${tail}`;
}

const once = /^(?:built|painted|bought|founded|drawn|designed|carved|discovered|donated)$/;
const lasting =
  /^(?:kept|paid|signed|hidden|held|locked|stored|used|funded|staffed|covered|filled|run|powered|heated|written up|shared|cleaned|checked|updated|baked|grown|cooked|made)$/;

// “the recipe book, kept in the safe”: nobody who reads this was kept.
function madeSo(head: string, tail: string): string | undefined {
  const [verb = '', next = ''] = tail.toLowerCase().split(' ');
  if (
    isThing(head) &&
    /^(?:half|almost|nearly) (?:done|finished|built|full|empty)$|^(?:nobody|everyone|everybody)'s (?:fault|favou?rite|job)$/i.test(
      tail,
    )
  )
    return `${withThe(head)}, which ${isPlural(headOf(head)) ? 'are' : 'is'} ${tail}`;
  const [, most, rest] = /^(?:the )?(\p{L}+est) ((?:is|was|are|has) .+)$/iu.exec(tail) ?? [];
  if (most && isThing(head)) return `${withThe(head)}, whose ${most} ${rest}`;
  if (
    !(once.test(verb) || lasting.test(verb)) ||
    !/^(?:in|by|from|at|on|with|since|daily|weekly|monthly|quarterly|twice|every)$/.test(next)
  )
    return undefined;
  if (!isThing(head) || tail.includes(',') || isLiving(headOf(head)) || / (?:it|them|me|us)\b/i.test(tail))
    return undefined;
  const are = isPlural(headOf(head));
  return `${withThe(head)}, which ${once.test(verb) ? (are ? 'were' : 'was') : are ? 'are' : 'is'} ${tail}`;
}

// “dark corridor, murals planned”: a thing and how it is, without a verb of its own.
function withState(head: string, tail: string): string | undefined {
  const tokens = tokensOf(tail);
  if (
    !isThing(head) ||
    tail.includes(',') ||
    /^(?:i|we|he|she|they|it|you|that|this|there|all|both|some|most|which|who)\b/i.test(tail)
  )
    return undefined;
  if (tokens.some(({ lower }) => auxiliaries.has(lower) || /^(?:me|my|i)$/.test(lower))) return undefined;
  return withCopulas(tokens).length > tokens.length ? `${withThe(head)}, with ${tail}` : undefined;
}

const speaking =
  /^(?:say|said|mention|think|thought|ask|tell|told|worry|laugh|smile|nod|want|hope|wonder|agree|like|love|know|feel|seem|mean|grin|explain|insist|add|show|be)$/;

// “choir at lunch, anyone can join”
function alsoHow(head: string, tail: string): string | undefined {
  const tokens = spelled(tail);
  const first = lowerAt(tokens, 0);
  if (
    questionWords.has(first) ||
    auxiliaries.has(first) ||
    /^(?:i|we|it|you|that|this|there|these|those|if|one|some|two|three|none|most|so|because|as|best|worst|half|retired|then|also|and|but|nobody's|everyone's)$/.test(
      first,
    )
  )
    return undefined;
  if (/,(?! (?:even|also|including) )/.test(tail) || /est$/.test(first)) return undefined;
  if (
    !isThing(head) ||
    /^(?:my|a (?:good|great|nice) )|^(?:(?:the|his|her|their|your|my|an?) )?(?:ideas?|problem|plan|point|thought|note)$/i.test(
      head,
    ) ||
    / (?:it|he|she|them|that|this|too|me|i|we|my)\b/i.test(tail)
  )
    return undefined;
  if (/ there$/i.test(tail)) return `${withThe(head)}, where ${tail.slice(0, -6)}`;
  const at = /^no one /i.test(tail)
    ? 2
    : finiteVerbAt(tokens) ||
      (/^(?:he|she|they|everyone|everybody|nobody|anyone|anybody)$/.test(first) ? 1 : 0);
  const verb = lowerAt(tokens, at);
  // “everybody confused” tells how they are.
  if (at === tokens.length - 1 && canBe(verb, 'participle')) return undefined;
  if (at < 1 || (!auxiliaries.has(verb) && verbReading(verb) === undefined)) return undefined;
  if (
    /^(?:he|she|they)$/.test(first) &&
    (speaking.test(verbReading(verb)?.base ?? 'be') || auxiliaries.has(verb))
  )
    return undefined;
  if (withCopulas(tokens).length > tokens.length) return undefined;
  return `${withThe(head)} and how ${withThe(tail).replace(/, ((?:even|also|including) .+)$/i, ' ($1)')}`;
}

const several =
  /^(?:\d+|no|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|a hundred|half a dozen) (?!(?:of|years?|yrs?|months?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|km|miles|percent|%|pm|am|in|on|off|out|per|each|a|an|times?|more|at|this|last|next|way|idea|doubt|wonder|one)\b)[\p{L}]/iu;

// “breakfast club, thirty children a day”
function withPart(head: string, tail: string): string | undefined {
  if (/ ?(?:tips?|advice|motto|rule|question|worry)$/i.test(head)) return undefined;
  if (!isThing(head) || !several.test(tail) || / and | but |,/.test(tail)) return undefined;
  if (/ (?:with|w\/) |\d|^(?:two|three|four|five|six|seven|eight|nine|ten) /i.test(head)) return undefined;
  const tokens = tokensOf(tail);
  if (!tokens.some(({ lower }, at) => at > 0 && (isKnownNoun(lower) || isPlural(lower)))) return undefined;
  if (shapeOf(tokens) === 'clause' && !/ (?:planned|missing|unlabelled|left|off|each)$/i.test(tail))
    return undefined;
  return `${withThe(head)}, with ${tail}`;
}

/** What is told of the thing, hung on it. */
export const tellings: readonly Tail[] = [objectOf, deedOf, madeSo, withState, alsoHow, withPart];
