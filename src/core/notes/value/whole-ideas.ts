import { addArticles } from '../articles.ts';
import { finiteVerbAt, opensObject } from '../finite-verb.ts';
import { determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { isOver } from '../read/plain.ts';
import { lowerAt, textOf, tokensOf } from '../tokens.ts';
import { withIdeasJoined } from './lists.ts';

/** An idea told whole: its steps in one row, its thing with an article, and what is to be done behind a colon. */
export function asWholeIdeas(phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of withIdeasJoined(phrases)) {
    const last = out.at(-1);
    const text = 'text' in phrase ? phrase.text : '';
    const isNext = last?.kind === 'plan' && out.length === 1 && !/ and |, /.test(last.text);
    if (phrase.kind === 'sentence' && isStep(text) && !last)
      out.push({ kind: 'plan', text, asWritten: true });
    else if (phrase.kind === 'sentence' && isStep(text) && isNext)
      out.splice(0, 1, { ...last, text: `${last.text} and ${text}` });
    else if (phrase.kind === 'plan') out.push(...stepsTold(phrase));
    else if (phrase.kind === 'idea') out.push({ ...phrase, text: thingTold(phrase.text) });
    else out.push(phrase);
  }
  return out;
}

// “put the top 50 items near packing”
function isStep(text: string): boolean {
  const tokens = tokensOf(text);
  const verb = lowerAt(tokens, 0);
  return (
    canBe(verb, 'base') &&
    !canBe(verb, 'third') &&
    !/\?$|^(?:come|thank|welcome|hope)\b/.test(text) &&
    (opensObject(lowerAt(tokens, 1)) || verb === 'let') &&
    !isOver(tokens)
  );
}

// “let them skip it, save progress”: every part a step.
function stepsTold(plan: Extract<Phrase, { kind: 'plan' }>): Phrase[] {
  const parts = plan.text.split(', ');
  if (parts.length < 2) return [plan];
  // “let the water show the way, lower is closer”: what it means stands by itself.
  const toldAt = parts.findIndex((part, at) => at > 0 && isToldOf(part));
  const steps = toldAt < 0 ? parts : parts.slice(0, toldAt);
  const rest = toldAt < 0 ? [] : parts.slice(toldAt);
  if (rest.length > 1) return [plan];
  const areSteps = steps.every((part) => {
    const verb = /^\p{Ll}+/u.exec(part)?.[0] ?? '';
    const isSurely = !isKnownNoun(verb) || opensObject(lowerAt(tokensOf(part), 1));
    return canBe(verb, 'base') && isSurely && !isPlural(verb) && !/ and /.test(part);
  });
  if (!areSteps) return [plan];
  const row: Phrase = { ...plan, text: joinItems(steps), asWritten: true };
  return [row, ...rest.map((text): Phrase => ({ kind: 'sentence', text, asWritten: true }))];
}

function isToldOf(part: string): boolean {
  return (
    /^(?:\p{L}+ ){1,3}(?:is|are|was|were) \p{L}/u.test(part) &&
    !/^(?:that|which|who|what|if|when)\b/.test(part)
  );
}

// “text message the day before”, “quiet hour 10 to 11 for seniors”
function thingTold(text: string): string {
  const tokens = tokensOf(text);
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at > 0 && (kind !== 'word' || prepositions.has(lower) || determiners.has(lower)),
  );
  const first = tokens[0];
  const front = tokens.slice(0, end);
  const isSpan = tokens[end]?.kind === 'number' && /^(?:to|until)$/.test(lowerAt(tokens, end + 1));
  const head = lowerAt(front, front.length - 1);
  const isBare =
    end > 1 &&
    end < 4 &&
    first?.kind === 'word' &&
    first.text === first.lower &&
    !determiners.has(first.lower) &&
    !possessives.has(first.lower) &&
    !/'s$/.test(first.lower) &&
    !canBe(first.lower, 'ing') &&
    countableNouns.has(head) &&
    !isPlural(head) &&
    finiteVerbAt(front) < 1;
  if (!isBare || (tokens[end]?.kind === 'number' && !isSpan)) return withSteps(text);
  const named = textOf(addArticles(front, 'a', 'a'));
  return withSteps(`${named}${text.slice(textOf(front).length).replace(/^ (?=\d)/, ' from ')}`);
}

// “a winter service discount, book in January and pay less”
function withSteps(text: string): string {
  const [thing = '', steps = '', ...more] = text.split(', ');
  const verb = /^\p{Ll}+/u.exec(steps)?.[0] ?? '';
  const second = / and (\p{Ll}+) /u.exec(steps)?.[1] ?? '';
  const isOrder =
    canBe(verb, 'base') && !isPlural(verb) && canBe(second, 'base') && !isPlural(second) && !/:/.test(thing);
  const isSure =
    !isKnownNoun(verb) || !isKnownNoun(second) || / and \p{Ll}+ (?:\d|the |an? |your )/u.test(steps);
  return isOrder && isSure && more.length === 0 ? `${thing}: ${steps}` : text;
}
