import type { NoteSlot, Stage } from '../../text/draft.ts';
import { addArticles } from '../articles.ts';
import { feelingOf, isGrave } from '../clause.ts';
import { opensObject } from '../finite-verb.ts';
import { month } from '../lexicon/dates.ts';
import { adverbs, auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { withFor } from '../spans.ts';
import { isSureNoun } from '../sure-noun.ts';
import { lowerAt, type Token, textOf } from '../tokens.ts';
import { isProposed } from './broken-off.ts';
import { isFit } from './fit.ts';
import { opinion } from './judged.ts';
import { isLived } from './lived.ts';
import { evened, forward } from './next-deed.ts';
import { isProse, type Stretch, stretchesOf } from './prose.ts';
import { holdsRelative } from './relative.ts';
import { written } from './row.ts';
import { andThen, type Said, saidOf } from './said.ts';

/**
 * Reads a thought that is written out: its clauses stay as they were written, each one a sentence, with no more put in
 * than a subject that was left out. Nothing when it is jotted, or when its first stretch leaves a doubt.
 */
export function readPlain(slot: NoteSlot, tokens: readonly Token[], stage: Stage): Phrase[] | undefined {
  if (!isProse(tokens) && !(slot === 'specific' && areBareDeeds(tokens))) return undefined;
  if (
    slot === 'nextStep' &&
    tokens.at(-1)?.text === '?' &&
    tokens.some(({ text }) => text === ',') &&
    auxiliaries.has(lowerAt(tokens, 0))
  )
    return /^you$/.test(lowerAt(tokens, 1))
      ? [{ kind: 'sentence', text: `${written(tokens.slice(0, -1))}?`, asWritten: true }]
      : [{ kind: 'question', text: written(tokens.slice(0, -1)), indirect: '' }];
  const kind = kindness.exec(textOf(tokens));
  if (kind && slot === 'specific')
    return [{ kind: 'sentence', text: `it was ${written(tokens)}`, asWritten: true }];
  const stretches = stretchesOf(slot === 'value' ? withFor(tokens) : tokens);
  if (stretches.length === 1 && feelingOf(stretches[0]?.tokens ?? [], 'the') !== undefined) return undefined;
  const plan = slot === 'value' && stage === 'share-an-idea' ? planOf(stretches) : undefined;
  if (plan) return plan;
  if (!isFit(stretches[0], slot, stage) || isRowOfThings(stretches)) return undefined;
  const said = saidOf(stretches, slot);
  if (!said || said.length === 0) return undefined;
  const phrases = said.flatMap((one, at) =>
    andThen(one).map((piece, i) => phraseOf(piece, slot, stage, at + i > 0)),
  );
  return phrases.every((phrase) => phrase !== undefined) ? phrases : undefined;
}

// An order to oneself, or an idea that looks like a deed, is read by what its slot means.
// “restricted funds, the office in Nairobi, the audit”: no deed opens a row of things.
function isRowOfThings([first, ...rest]: readonly Stretch[]): boolean {
  return (
    first?.part === 'deed' &&
    /ed$/.test(lowerAt(first.tokens, 0)) &&
    isPlural(lowerAt(first.tokens, 1)) &&
    rest.some(({ part }) => part === 'thing') &&
    rest.every(({ part }) => /^(?:thing|rest)$/.test(part))
  );
}

// “sheared four, cut myself once”: no article is missing.
function areBareDeeds(tokens: readonly Token[]): boolean {
  const stretches = stretchesOf(tokens);
  return (
    tokens.every(({ kind, text }) => kind === 'word' || kind === 'number' || text === ',') &&
    addArticles(tokens, 'none', 'the').length === tokens.length &&
    stretches.every(({ part, tokens: deed }) => part === 'deed' && deed.length > 1)
  );
}

const spokenPast: Readonly<Record<string, string>> = {
  say: 'said',
  explain: 'explained',
  mention: 'mentioned',
  reckon: 'reckoned',
  'tell me': 'told me',
};

// “he says the day trippers leave by three”: it was said when they met.
const spoken = /^you (say|explain|mention|reckon|tell me) (?!(?:hello|no|yes)\b)/;

const speaking =
  /^(?:said|mentioned|told|explained|described|showed|walked|talked|asked|recommended|suggested|introduced|let|gave|promised|offered|warned|admitted|taught|stressed)$/;

function phraseOf(
  { part, tokens }: Said,
  slot: NoteSlot,
  stage: Stage,
  isLater: boolean,
): Phrase | undefined {
  // “have own tools”
  const plain = written(tokens).replace(/^(I (?:also )?(?:have|got|bring|use)) own (?=\p{L})/u, '$1 my own ');
  const text =
    slot === 'specific' ? plain.replace(spoken, (_all, verb: string) => `you ${spokenPast[verb]} `) : plain;
  const asWritten = true;
  const first = lowerAt(tokens, 0);
  if (part === 'rest') return { kind: 'loose', text, asWritten };
  if (part === 'doing' && slot === 'nextStep' && /^(?:looking|hoping|waiting|planning)$/.test(first))
    return { kind: 'sentence', text: `I am ${text}`, asWritten };
  if (part === 'question')
    return slot !== 'nextStep' && !isProposed(first, lowerAt(tokens, 1))
      ? undefined
      : { kind: 'sentence', text: `${text.replace(/ ?\?$/, '')}?`, asWritten };
  if (part === 'doing' && slot === 'nextStep' && first === 'wondering' && !isLater)
    return { kind: 'ask', text: written(tokens.slice(1)).replace(/^if\b/, 'whether'), asWritten };
  if (part === 'doing' && slot === 'value' && stage !== 'share-an-idea' && goesOn.test(` ${text} `))
    return { kind: 'sentence', text: `I ${/ since /.test(text) ? 'have been' : 'am'} ${text}`, asWritten };
  if (part === 'doing' && slot === 'nextStep')
    return forward.test(verbReading(first)?.base ?? '') && !/^(?:me|us)$/.test(lowerAt(tokens, 1)) && !isLater
      ? { kind: 'occasion', text: evened(text), asWritten }
      : undefined;
  if (part === 'doing' && slot !== 'specific') return undefined;
  if (part === 'thing' || part === 'doing' || part === 'wh') {
    if (slot === 'value' && stage === 'share-an-idea' && part === 'thing' && !isLater)
      return { kind: 'idea', text, asWritten };
    if (slot !== 'specific') return undefined;
    if (part === 'doing' && /^(?:me|us)$/.test(lowerAt(tokens, 1)))
      return { kind: 'topic', text: `you ${text}`, grave: isGrave(text), asWritten };
    if (part === 'wh') return { kind: 'wh', text, asWritten };
    // What may not be a thing stands behind a colon, where anything may.
    if (part === 'thing' && first !== 'you' && !isCleanThing(tokens))
      return { kind: 'loose', text, asWritten };
    return {
      kind: 'topic',
      text,
      grave: isGrave(text),
      lived: first !== 'you' && !theirs.test(first) && isLived(tokens),
      asWritten,
    };
  }
  if (isLater) return { kind: 'sentence', text, asWritten };
  const said =
    (first === 'you' && speaking.test(lowerAt(tokens, adverbs.has(lowerAt(tokens, 1)) ? 2 : 1))) ||
    text !== plain;
  const doer = prepositions.has(first) ? doerBehind(tokens) : first;
  const whose = doer === 'i' ? 'mine' : doer === 'we' ? 'ours' : doer === 'you' ? 'yours' : 'other';
  if (slot === 'specific') {
    if (whose === 'other' && (/^(?:my|it|this|that|there)$/.test(first) || opinion.test(text)))
      return { kind: 'sentence', text, asWritten };
    return { kind: 'clause', text, whose, said, grave: isGrave(text), asWritten };
  }
  if (slot === 'clarify') return { kind: 'clause', text, whose, said, grave: false, asWritten };
  if (slot === 'nextStep') {
    const offered =
      /^you said (?:that )?I (?:can|could|may|might) /.test(text) && !/\b(?:you|not)\b/.test(text.slice(10));
    if (offered) return { kind: 'sentence', text: `${text}, and I would be glad to`, asWritten };
    // What was thought or wanted then needs no “I understand that”.
    const isPlain =
      /^you (?:thought|expected|wanted|needed|hoped|invited|met|can|could|reckon|think|believe) /.test(text);
    return whose === 'yours' && !said && !isPlain
      ? { kind: 'clause', text, whose, said: false, grave: false, asWritten }
      : { kind: 'sentence', text, asWritten };
  }
  if (slot === 'value' && stage !== 'share-an-idea' && whose === 'mine')
    return { kind: 'clause', text, whose, said: false, grave: false, asWritten };
  return { kind: 'sentence', text, asWritten };
}

// “on the way home I kept thinking”
function doerBehind(tokens: readonly Token[]): string {
  return tokens.find(({ lower }) => /^(?:i|we|you|he|she|they|who|which|that)$/.test(lower))?.lower ?? '';
}

/** Words that tell what goes on now, or will. */
export const goesOn = new RegExp(
  ` (?:now|currently|at the moment|right now|since|this (?:week|month|year|term|summer|autumn|winter|spring)|next (?:week|month|year)|in ${month}) `,
);
const theirs =
  /^(?:waiting|growing|struggling|hiring|recruiting|expanding|looking|trying|losing|shrinking|hoping|still)$/;

const kindness =
  /^(?:(?:so|very|really) )?(?:kind|nice|good|generous|thoughtful|sweet|brave|honest) of you\b/i;

function isCleanThing(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const head = comma === -1 ? tokens : tokens.slice(0, comma);
  return (
    isSureNoun(head) ||
    holdsRelative(head) ||
    head.some(({ lower }, at) => at > 1 && lower === 'to' && isKnownNoun(lowerAt(head, at - 1))) ||
    head.some(({ lower }) => /^(?:who|which|that|whose|where|when|how|what|whether|if)$/.test(lower)) ||
    head.every(({ lower }, at) => at === 0 || !canBe(lower, 'base') || isKnownNoun(lower))
  );
}

/** “set up displays at a garden centre for 3 summers”: what was done, though its verb could be an order. */
export function isOver(tokens: readonly Token[]): boolean {
  return (
    canBe(lowerAt(tokens, 0), 'past') &&
    /\b(?:for \S+ (?:years?|months|weeks|summers|winters|seasons)|at my (?:last|old|previous|former)|my last \p{L}+|last (?:year|month|week|summer|winter|spring|autumn)|in (?:19|20)\d\d|ago|once)\b/u.test(
      textOf(tokens),
    )
  );
}

// “sell it as the last row, bring your own pillow”: what one would do, up to the next sentence.
function planOf(stretches: readonly Stretch[]): Phrase[] | undefined {
  const [first] = stretches;
  const verb = lowerAt(first?.tokens ?? [], 0);
  if (isOver(first?.tokens ?? [])) return undefined;
  if (!canBe(verb, 'base') || !opensObject(lowerAt(first?.tokens ?? [], 1)) || first?.part === 'clause')
    return undefined;
  const end = stretches.findIndex(({ part, joiner }, at) => at > 0 && part === 'clause' && joiner === '');
  const told = (end === -1 ? stretches : stretches.slice(0, end)).map(({ joiner, tokens }) =>
    joiner === '' ? written(tokens) : `${joiner} ${written(tokens)}`,
  );
  const rest = end === -1 ? [] : stretches.slice(end);
  if (rest.some(({ part, joiner }) => part !== 'clause' || joiner !== '')) return undefined;
  return [
    { kind: 'plan', text: told.join(', ').replace(/, and /, ' and '), asWritten: true },
    ...rest.map(({ tokens }): Phrase => ({ kind: 'sentence', text: written(tokens), asWritten: true })),
  ];
}
