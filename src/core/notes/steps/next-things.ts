import type { Stage } from '../../text/draft.ts';
import { addArticles } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { adjectives, determiners, subjectPronouns } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural, occasions, sendables } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { headOf } from '../read/heads.ts';
import { shapeOf } from '../shape.ts';
import { endsInState, isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';

const notAStep =
  /\b(?:holiday|leave|wedding|children|kids|childcare|no|not|any|some|maybe|only|one|two|more|free|available|my|your|hope|thanks|luck|salary|deadline|offer|date|yes|team|people|place|office|boss|lunch|coffee|that|this|these|another|other|help|need|chance|idea|question|reference|job|role|post|work|ends|starts|begins)\b/i;

/** Things that come next, by name: “medical, driving check, then start date”, “security clearance”. */
export function nextThings(text: string, stage: Stage): Phrase | undefined {
  if (
    /^(?:rejection-reply|share-an-idea)$/.test(stage) ||
    /[?:;–()/+]/.test(text) ||
    (!/ then /.test(text) && notAStep.test(text))
  )
    return undefined;
  const items = text.split(/,? (?:and )?then |, (?:and )?/);
  const tokens = items.map((item) => tokensOf(item));
  if (!tokens.every(isThing)) return undefined;
  const hasThen = / then /.test(text);
  if (items.length > 1 && !hasThen) return undefined;
  // What one looks forward to, and mere times.
  const [only = []] = tokens;
  if (
    items.length === 1 &&
    (occasions.has(headOf(only)) || /^(?:weeks?|months?|years?|time|day)$/.test(headOf(only)))
  )
    return undefined;
  const named = tokens.map(withItsArticle);
  const last = named.at(-1) ?? '';
  const all = hasThen ? `${named.slice(0, -1).join(', ')} and then ${last}` : joinItems(named);
  return {
    kind: 'sentence',
    text: items.length > 1 ? `the next steps are ${all}` : `the next step is ${all}`,
    asWritten: true,
  };
}

/** The only thing that such a phrase names, with its article. */
export function stepNamed({ kind, text }: Phrase): string | undefined {
  return kind === 'sentence' ? /^the next step is ([^;:?]+)$/.exec(text)?.[1] : undefined;
}

function isThing(item: readonly Token[]): boolean {
  const head = headOf(item);
  const opening = lowerAt(item, 0);
  return (
    item.length > 0 &&
    item.length < 8 &&
    item.every(({ kind }) => kind === 'word') &&
    (shapeOf(item) === 'noun' || isNounPair(item)) &&
    finiteVerbAt(item) === 0 &&
    isSureNoun(item) &&
    !endsInState(item) &&
    isKnownNoun(head) &&
    !sendables.has(head) &&
    !item.some(
      ({ lower }, at) =>
        subjectPronouns.has(lower) || (lower === 'to' && canBe(lowerAt(item, at + 1), 'base')),
    ) &&
    (determiners.has(opening) || isKnownNoun(opening) || adjectives.has(opening)) &&
    !item.some(({ lower }) => /^(?:coming|going|starting|waiting|getting|being|having|doing)$/.test(lower)) &&
    !canBe(opening, 'past') &&
    !(canBe(opening, 'ing') && !isNounPair(item)) &&
    !(
      item.length > 1 &&
      canBe(opening, 'base') &&
      (!isKnownNoun(opening) || determiners.has(lowerAt(item, 1)))
    ) &&
    (item.length > 1 ||
      /^(?:medical|contract|decision|test|interview|induction|onboarding|training|start|offer|visa)$/.test(
        head,
      ))
  );
}

// “driving check”
function isNounPair(item: readonly Token[]): boolean {
  return item.length === 2 && canBe(lowerAt(item, 0), 'ing') && countableNouns.has(lowerAt(item, 1));
}

function withItsArticle(item: readonly Token[]): string {
  const head = headOf(item);
  // “driving check”: a verb with its object to whoever looks for one.
  const text = textOf(item.length > 2 ? addArticles(item, 'none', 'the') : item);
  const isBare =
    determiners.has(lowerAt(item, 0)) ||
    /'s$/.test(lowerAt(item, 0)) ||
    isMass(head) ||
    (item.length === 1 && isPlural(head));
  return isBare ? text : `the ${text}`;
}
