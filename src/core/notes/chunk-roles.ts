import type { Group } from './groups.ts';
import { adjectives, auxiliaries, determiners, prepositions } from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, otherPeople } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** “meet the team, maybe on Tuesday” */
export function isPerhaps(chunk: readonly Token[]): boolean {
  const words = chunk.map(({ lower }) => lower).join(' ');
  const isDegreed =
    /^(?:(?:always|often|usually|mostly|still|never|a bit|quite|rather|very|so|too) )+\p{L}+$/u.test(words);
  if (isDegreed && chunk.length < 4 && adjectives.has(lowerAt(chunk, chunk.length - 1))) return true;
  if (/^one (?:for|in|with|of|at|on) /.test(words)) return true;
  if (/^every (?:other|second|third)$/.test(words)) return true;
  if (lowerAt(chunk, 0) === 'ideally' && chunk.length < 7) return true;
  if (
    /^(?:nearly|almost|half|not yet|just) (?:done|finished|there|complete|over)$/.test(
      chunk.map(({ lower }) => lower).join(' '),
    )
  )
    return true;
  return (
    /^(?:maybe|perhaps|probably|possibly)$/.test(lowerAt(chunk, 0)) &&
    prepositions.has(lowerAt(chunk, 1)) &&
    chunk.length < 6
  );
}

/** “very interesting”. */
export function isOpinion(chunk: readonly Token[]): boolean {
  const words = chunk.map(({ lower }) => lower).join(' ');
  return /^(?:(?:very|really|so|quite|pretty|super) )*(?:beautiful|lovely|wonderful|brilliant|amazing|interesting|impressive|moving|inspiring|clever|exciting|refreshing|fascinating|encouraging|touching|reassuring)$/.test(
    words,
  );
}

const thingVerbs =
  /^(?:reports|works|runs|sits|covers|serves|opens|closes|starts|ends|costs|takes|lasts|feeds|goes|comes) (?:to|direct|directly|from|at|in|into|on|out|until|about|all|every|\d\S*)$/;

const personal =
  /^(?:want|need|think|hope|say|love|like|hate|worry|know|believe|ask|tell|mention|feel|remember|prefer|wish|expect|plan|look|care|reckon|mean|seem)$/;

/** Whether the last item is somebody. */
export function isPersonAt({ items }: Group): boolean {
  const item = items.at(-1) ?? [];
  const end = item.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = lowerAt(item, (end === -1 ? item.length : end) - 1);
  return (
    otherPeople.has(head) ||
    /^(?:rep|guy|lady|woman|man|person|assistant|officer|governor|head|deputy)$/.test(head)
  );
}

/** Whether a chunk tells what the thing before it does. */
export function tellsOfThing(group: Group, chunk: readonly Token[]): boolean {
  const opens = lowerAt(chunk, 0);
  if (canBe(opens, 'participle') && lowerAt(chunk, 1) === 'by') return true;
  const reading = verbReading(opens);
  const head = lowerAt(group.items.at(-1) ?? [], 0);
  const next = chunk[1];
  if (
    isPersonAt(group) &&
    reading?.forms.has('past') &&
    /^(?:ask|explain|tell|show|mention|say|describe)$/.test(reading.base)
  )
    return group.items.length === 1;
  if (
    nounOrVerb.has(reading?.base ?? '') &&
    !(next?.kind === 'number' || determiners.has(next?.lower ?? '')) &&
    !thingVerbs.test(`${opens} ${next?.lower ?? ''}`)
  )
    return false;
  return (
    chunk.length > 1 &&
    (thingVerbs.test(`${opens} ${lowerAt(chunk, 1)}`) ||
      (auxiliaries.has(opens)
        ? /^(?:is|has|was)$/.test(opens)
        : Boolean(reading?.forms.has('third') && !reading.forms.has('base')))) &&
    !personal.test(reading?.base ?? '') &&
    head !== '' &&
    group.items.length === 1
  );
}

/** “managed a £3m budget, team of 12”: both were managed. */
export function isFurtherObject(group: Group, chunk: readonly Token[], joiner: string): boolean {
  const item = group.items.at(-1) ?? [];
  return (
    group.shape === 'predicate' &&
    joiner === '' &&
    group.tail.length === 0 &&
    item.length > 1 &&
    canBe(lowerAt(item, 0), 'past') &&
    !item.some(({ lower, text }) => prepositions.has(lower) || lower === 'and' || text === '(') &&
    chunk[0]?.kind === 'word' &&
    chunk.length < 6 &&
    isKnownNoun(lowerAt(item, item.length - 1)) &&
    isThingHead(chunk)
  );
}

function isThingHead(chunk: readonly Token[]): boolean {
  const end = chunk.findIndex(({ lower }, at) => at > 0 && prepositions.has(lower));
  const head = lowerAt(chunk, (end === -1 ? chunk.length : end) - 1);
  return isKnownNoun(head) && !/^(?:same|no|also|mostly|all|max|min)$/.test(lowerAt(chunk, 0));
}

/** “data back to 1893, handwritten”: no thing of its own. */
export function isBareDescription(chunk: readonly Token[]): boolean {
  const [word] = chunk;
  if (chunk.length > 1 || word?.kind !== 'word' || countableNouns.has(word.lower) || isMass(word.lower))
    return false;
  return (
    adjectives.has(word.lower) ||
    /(?:written|made|built|driven|based|owned|only)$/.test(word.lower) ||
    (/(?:ed|en)$/.test(word.lower) && canBe(word.lower, 'participle'))
  );
}

/** “92% accurate”, “3 as shift lead”: a figure that says more about what came before. */
export function isAside(chunk: readonly Token[]): boolean {
  return (
    chunk[0]?.kind === 'number' &&
    (/^(?:in|ago|left|far|running)$/.test(lowerAt(chunk, chunk.length - 1)) ||
      /%$/.test(chunk[0].text) ||
      /^(?:as|of|in|at)$/.test(lowerAt(chunk, 1)) ||
      (chunk.length === 2 && adjectives.has(lowerAt(chunk, 1))))
  );
}

/** “MAPE 14%”, “win rate 19 to 27%”: a name and its figure. */
export function isFigure(chunk: readonly Token[]): boolean {
  if (
    /^(?:\p{L}+ ){1,3}from \S*\d\S*(?: \p{L}+)? to \S*\d\S*(?: \p{L}+)?$/u.test(
      chunk.map(({ lower }) => lower).join(' '),
    )
  )
    return true;
  const at = chunk.findIndex(({ kind }) => kind === 'number');
  if (at < 1 || at > 3 || chunk.length > 6 || chunk.at(-1)?.kind !== 'number') return false;
  return chunk
    .slice(0, at)
    .every(({ kind, lower }) => kind === 'word' && !prepositions.has(lower) && !canBe(lower, 'past'));
}
