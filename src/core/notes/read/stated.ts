import { articled } from '../articled.ts';
import { addArticles } from '../articles.ts';
import { isGrave, tailText } from '../clause.ts';
import type { Group } from '../groups.ts';
import { adverbs, auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isMass, isPlural, sendables } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { headOf, own } from './heads.ts';
import type { Thought } from './thought.ts';

const states =
  /^(?:sent|attached|enclosed|signed|submitted|needed|required|wanted|missing|pending|due|expected|planned|confirmed|done|booked|sorted|ready|available|ok|okay|fine)$/;

/** “2 refs needed”, “visa ok”: a thing and its state, with only the verb left out. */
export function statedOf(group: Group): Phrase | undefined {
  const [item = []] = group.items;
  const last = item.length - 1;
  if (group.items.length > 1 || group.tail.length > 0 || last < 1) return undefined;
  const rise = item.findIndex(
    (token, at) => at > 0 && /^(?:up|down)$/.test(token.lower) && item[at + 1]?.kind === 'number',
  );
  if (rise > 0) return stateOf(item.slice(0, rise), textOf(item.slice(rise)), 'yours');
  if (!states.test(lowerAt(item, last)) && !isSaidOf(item)) return undefined;
  const from = adverbs.has(lowerAt(item, last - 1)) ? last - 1 : last;
  const thing = item.slice(0, from);
  const isTheirs =
    /^(?:needed|required|wanted|missing|expected|planned)$/.test(lowerAt(item, last)) || isSaidOf(item);
  return stateOf(thing, textOf(item.slice(from)).replace(/^ok(?:ay)?$/, 'fine'), isTheirs ? 'yours' : 'mine');
}

// “budget tiny”, “hours flexible”: behind its noun an adjective tells.
const saidOf =
  /^(?:tiny|huge|small|big|large|low|tight|flexible|full|empty|strict|busy|lovely|amazing|excellent|impressive|rare|slow|possible|negotiable|optional|mandatory|remote|hybrid|tough|strong|weak|unclear|friendly|nice|interesting|outdated|manual|complex|generous|minimal|ok|okay|fine)$/;

function isSaidOf(item: readonly Token[]): boolean {
  const last = item.length - 1;
  const before = lowerAt(item, last - (adverbs.has(lowerAt(item, last - 1)) ? 2 : 1));
  return (
    saidOf.test(lowerAt(item, last)) && (countableNouns.has(before) || isPlural(before) || isMass(before))
  );
}

function stateOf(thing: readonly Token[], state: string, whose: 'mine' | 'yours'): Phrase | undefined {
  const head = thing.at(-1);
  const isSeveral = thing.some(({ lower }) => lower === 'and');
  if (
    head?.kind !== 'word' ||
    thing.some(
      ({ lower }) =>
        prepositions.has(lower) ||
        /^(?:or|but|so|if|when|once|as|you|I|he|she|they|we|who|which)$/i.test(lower),
    )
  )
    return undefined;
  if (thing.some(({ lower }) => auxiliaries.has(lower) || canBe(lower, 'past'))) return undefined;
  const are = isPlural(head.lower) || isSeveral;
  const verb = /^(?:sent|submitted)$/.test(state) ? (are ? 'have been' : 'has been') : are ? 'are' : 'is';
  const text = `${textOf(addArticles(thing, 'the', 'the'))} ${verb} ${state}`;
  return { kind: 'clause', text, whose, said: false, grave: isGrave(text) };
}

/** “writing sample due on Monday” */
export function dueOf(group: Group): Phrase | undefined {
  const [item = []] = group.items;
  const at = item.findIndex((token, i) => i > 0 && token.lower === 'due');
  if (
    at === -1 ||
    group.items.length > 1 ||
    !/^(?:on|by|in|at|next|this|before|tomorrow)$/.test(lowerAt(item, at + 1))
  )
    return undefined;
  const thing = item.slice(0, at);
  const named = sendables.has(headOf(thing)) ? own(thing) : addArticles(thing, 'the', 'the');
  const of = thing.findIndex(({ lower }) => lower === 'of');
  const verb = isPlural(lowerAt(thing, (of > 0 ? of : thing.length) - 1)) ? 'are' : 'is';
  return {
    kind: 'clause',
    text: `${textOf(named)} ${verb} ${textOf(item.slice(at))}${tailText(group, 'the')}`,
    whose: 'mine',
    said: false,
    grave: false,
  };
}

/** “take-home: due on Sunday” */
export function statedByLabel({ label, tokens }: Thought): Phrase | undefined {
  const words = label.split(' ').length;
  if (
    label === '' ||
    words > 3 ||
    !/^(?:due|needed|required|planned|ready|available|possible|booked|confirmed)$/.test(lowerAt(tokens, 0))
  )
    return undefined;
  const thing = articled(label, 'the');
  return {
    kind: 'clause',
    text: `${thing} ${isPlural(label.toLowerCase()) ? 'are' : 'is'} ${textOf(tokens)}`,
    whose: 'other',
    said: false,
    grave: false,
  };
}
