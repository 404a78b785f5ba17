import { indefinite } from '../articles.ts';
import { opensObject } from '../finite-verb.ts';
import { adjectives } from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { isPerson } from '../read/self.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { skillOf } from './deed.ts';
import { isPaper } from './had.ts';

/** Among the things worked with, what tells what one does, is or has stands as a sentence of its own. */
export function withItemsTold(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, place): Phrase[] => {
    if (phrase.kind !== 'covers') return [phrase];
    const told = phrase.items.map((item, at) =>
      itemTold(item, place === 0 && phrase.items.slice(0, at).every(isTrait)),
    );
    // “12 years on a front desk, discreet, unflappable”: not of a thing, but of whom the years are.
    const spanned = place === 0 && /^\S+ years\b/.test(phrase.items[0] ?? '');
    if (spanned && phrase.items.length > 1 && phrase.items.slice(1).every(isTrait))
      phrase.items.forEach((item, at) => {
        if (at > 0) told[at] = `I am ${item}`;
      });
    if (told.every((text) => text === undefined)) return [phrase];
    const runs: { told: boolean; texts: string[] }[] = [];
    phrase.items.forEach((item, at) => {
      const text = told[at];
      const run = runs.at(-1);
      if (run && run.told === (text !== undefined)) run.texts.push(text ?? item);
      else runs.push({ told: text !== undefined, texts: [text ?? item] });
    });
    return runs.flatMap(({ told: isTold, texts }): Phrase[] =>
      isTold
        ? stated(texts).map((text) => ({ kind: 'sentence', text, plain: [text], asWritten: true }))
        : [{ ...phrase, text: joinItems(texts), items: texts, plain: [joinItems(texts)] }],
    );
  });
}

// “discreet, unflappable” share their “am”.
function stated(texts: readonly string[]): string[] {
  const states = texts.filter((text) => state.test(text)).map((text) => text.replace(/^I am /, ''));
  if (states.length < 2) return [...texts];
  const at = texts.findIndex((text) => state.test(text));
  return texts.flatMap((text, i) =>
    i === at ? [`I am ${joinItems(states)}`] : state.test(text) ? [] : [text],
  );
}

const state = /^I am [\p{L}-]+$/u;
const settled = /^(?:cleared|checked|certified|trained|qualified|licensed|registered|accredited|insured)$/;

function itemTold(item: string, isFirst: boolean): string | undefined {
  const bare = item.replace(/^an? (?=\p{Ll}+ (?:an?|the|my|our) )/u, '');
  const tokens = tokensOf(bare);
  const first = lowerAt(tokens, 0);
  const second = lowerAt(tokens, 1);
  const last = lowerAt(tokens, tokens.length - 1);
  if (tokens[0]?.kind !== 'word' || /^\p{Lu}\p{Ll}/u.test(bare)) return undefined;
  // “run a teen manga club”, “work well with anxious patients”
  const isVerb = canBe(first, 'base') && !adjectives.has(first);
  // “jam game won” got its article from us.
  const isOpened =
    /^(?:the|my|our|well)$/.test(second) || (/^an?$/.test(second) && (bare !== item || !isKnownNoun(first)));
  const isOften =
    / every \p{L}+$/u.test(bare) && (opensObject(second) || /^(?:for|at|in|with)$/.test(second));
  const isSkilled = lowerAt(tokens, 2) === 'and' && skillOf(tokens) !== undefined;
  if (isVerb && (isOpened || isOften || isSkilled)) return `I ${bare}`;
  // “reads French and German”
  const reading = verbReading(first);
  const isSkill =
    reading?.forms.has('third') &&
    !isKnownNoun(first) &&
    tokens.length > 1 &&
    !/^(?:to|me|us|you|them|him|her)$/.test(second);
  if (isSkill && (opensObject(second) || isKnownNoun(second) || /^\p{Lu}/u.test(tokens[1]?.text ?? '')))
    return `I ${reading?.base}${bare.slice(first.length)}`;
  if (isFirst && tokens.length === 1 && isTrait(first)) return `I am ${first}`;
  // “now DBS cleared”
  if (
    tokens.length < 4 &&
    tokens.length > 1 &&
    settled.test(last) &&
    !/^(?:all|both|most|none)$|ing$/.test(first)
  )
    return `I am ${bare}`;
  // “early riser”
  const role = bare.replace(/^an? /, '');
  const isRiser =
    /^(?:early riser|(?:quick|fast|keen) learner|(?:hard|lone|careful) worker|team player|night owl|good listener)$/;
  if (isRiser.test(role)) return `I am ${indefinite(role)} ${role}`;
  // “now a first aider”
  if (/^(?:now|still) (?:an?|the|your) /.test(role) && tokens.length < 6 && isPerson(tokens.slice(1)))
    return `I am ${role}`;
  if (
    isFirst &&
    tokens.length < 5 &&
    isPerson(tokensOf(role)) &&
    !/^(?:my|our|the|no|now|still)\b/.test(role) &&
    !/s$/.test(last)
  )
    return `I am ${indefinite(role)} ${role}`;
  return clauseTold(bare) ?? paperHeld(bare);
}

function isTrait(word: string): boolean {
  return (
    !isKnownNoun(word) &&
    !/ly$|^alone$/.test(word) &&
    !canBe(word, 'ing') &&
    (adjectives.has(word) || /(?:ous|ful|able)$/.test(word))
  );
}

// “our charity run last Sunday raised £23,400”: it has its verb.
function clauseTold(item: string): string | undefined {
  const verb = /^(?:my|our) [^,]*? (\p{Ll}+) (?=[£$€\d]|(?:an?|the|over|nearly) )/u.exec(item)?.[1];
  return verb && canBe(verb, 'past') && !canBe(verb, 'base') ? item : undefined;
}

// “lifeguard certificate current through 2027”
function paperHeld(item: string): string | undefined {
  const paper = /^(?!my |our |the |an? )(.+?) (?=(?:current|valid|good) (?:through|until|till|to) )/.exec(
    item,
  )?.[1];
  return paper && isPaper(tokensOf(paper)) && !/s$/.test(paper) && !/ and /.test(paper)
    ? `I have ${indefinite(paper)} ${item}`
    : undefined;
}
