import type { NoteSlot, Stage } from '../../text/draft.ts';
import { feelingOf, isGrave } from '../clause.ts';
import { adverbs, auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { canBe, nounOrVerb, verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { withFor } from '../spans.ts';
import { withCopulas } from '../telegraph.ts';
import { lowerAt, type Token, textOf, wordToken } from '../tokens.ts';
import { doerOf, withDoer } from './doer.ts';
import { isFit } from './fit.ts';
import { forward } from './next-deed.ts';
import { isClause, isProse, type Stretch, stretchesOf } from './prose.ts';
import { written } from './row.ts';

/** A sentence in the making: what its first stretch was, and its words. */
interface Said {
  part: Stretch['part'];
  tokens: Token[];
  /** Whether the last stretch was put behind a comma as one of several deeds. */
  deeds: number;
}

/**
 * Reads a thought that is written out: its clauses stay as they were written, each one a sentence, with no more put in
 * than a subject that was left out. Nothing when it is jotted, or when its first stretch leaves a doubt.
 */
export function readPlain(slot: NoteSlot, tokens: readonly Token[], stage: Stage): Phrase[] | undefined {
  if (!isProse(tokens)) return undefined;
  if (
    slot === 'nextStep' &&
    tokens.at(-1)?.text === '?' &&
    tokens.some(({ text }) => text === ',') &&
    auxiliaries.has(lowerAt(tokens, 0))
  )
    return [{ kind: 'question', text: written(tokens.slice(0, -1)), indirect: '' }];
  const kind = kindness.exec(textOf(tokens));
  if (kind && slot === 'specific')
    return [{ kind: 'sentence', text: `it was ${written(tokens)}`, asWritten: true }];
  const stretches = stretchesOf(slot === 'value' ? withFor(tokens) : tokens);
  if (stretches.length === 1 && feelingOf(stretches[0]?.tokens ?? [], 'the') !== undefined) return undefined;
  if (!isFit(stretches[0], slot, stage)) return undefined;
  const said = saidOf(stretches, slot);
  if (!said || said.length === 0) return undefined;
  const phrases = said.flatMap((one, at) =>
    andThen(one).map((piece, i) => phraseOf(piece, slot, stage, at + i > 0)),
  );
  return phrases.every((phrase) => phrase !== undefined) ? phrases : undefined;
}

// An order to oneself, or an idea that looks like a deed, is read by what its slot means.
// “the boy who lost a tooth and you gave him a box”: a thing, and then what happened.
function andThen(said: Said): Said[] {
  if (!/^(?:thing|doing)$/.test(said.part)) return [said];
  const { tokens } = said;
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 1 &&
      lower === 'and' &&
      /^(?:i|you|we|he|she|they|it|the|my|your|his|her|everyone|everybody|nobody)$/.test(
        lowerAt(tokens, i + 1),
      ) &&
      isClause(tokens.slice(i + 1)),
  );
  const before = tokens.slice(0, at);
  if (at < 0 || before.some(({ lower }) => /^(?:how|that|what|when|where|why|whether|if)$/.test(lower)))
    return [said];
  return [
    { ...said, tokens: before },
    { part: 'clause', tokens: tokens.slice(at + 1), deeds: 0 },
  ];
}

function saidOf(stretches: readonly Stretch[], slot: NoteSlot): Said[] | undefined {
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
      if (part === 'rest' || (part === 'question' && (slot !== 'nextStep' || stretches.length < 2)))
        return undefined;
      const led = intro.length > 0 ? [...intro, ...tokens] : [...tokens];
      if (intro.length > 0 && part !== 'clause') return undefined;
      all.push({
        part,
        tokens: part === 'deed' || part === 'state' ? withDoer(tokens, part, slot) : led,
        deeds: 0,
      });
      intro = [];
      continue;
    }
    if (part === 'rest' && isThird(tokens)) return undefined;
    if (part === 'question') {
      if (slot !== 'nextStep') return undefined;
      all.push({ part, tokens: [...tokens], deeds: 0 });
      continue;
    }
    if (slot === 'nextStep' && /^(?:rest|deed)$/.test(part) && isOrder(tokens)) return undefined;
    const stated = part === 'rest' && joiner === '' ? withCopulas(tokens) : tokens;
    if (stated.length > tokens.length) {
      all.push({ part: 'clause', tokens: stated, deeds: 0 });
      continue;
    }
    const link = joiner === '' ? [comma] : [comma, wordToken(joiner)];
    if (part === 'clause' && joiner === '') all.push({ part, tokens: [...tokens], deeds: 0 });
    else if (part === 'deed' && isFurther(before, tokens, slot))
      before.tokens.push(...(joiner === '' ? [wordToken('and')] : link), ...tokens);
    else if ((part === 'deed' || part === 'state') && (before.part !== 'thing' || part === 'deed'))
      all.push({ part, tokens: withDoer(tokens, part, slot), deeds: 0 });
    else if (joiner === '' && lowerAt(tokens, 0) === 'no') before.tokens.push(wordToken('with'), ...tokens);
    else if (at === stretches.length - 1 && isFurtherThing(before, stretch))
      before.tokens.push(wordToken('and'), ...tokens);
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
    (part === 'wh' ||
      /^(?:the|his|her|their|your|our|my)$/.test(lowerAt(tokens, 0)) ||
      (/^an?$/.test(lowerAt(tokens, 0)) && !/^(?:bit|lot|little|few)$/.test(lowerAt(tokens, 1))))
  );
}

const comma: Token = { ...wordToken(',', true), kind: 'mark' };

// “he showed me the loft, let me try the ladder”: who did the one did the other.
function isFurther({ part, tokens }: Said, deed: readonly Token[], slot: NoteSlot): boolean {
  if (part !== 'clause' && part !== 'deed') return false;
  const doer = lowerAt(tokens, 0);
  if (!/^(?:i|you|we)$/.test(doer))
    return (
      slot === 'specific' &&
      /\b(?:me|my|i)\b/.test(textOf(deed).toLowerCase()) &&
      !canBe(lowerAt(deed, 0), 'base')
    );
  return /^(?:i|you|we)$/.test(doer) && doerOf(deed, slot) === (doer === 'i' ? 'I' : doer);
}

const speaking =
  /^(?:said|mentioned|told|explained|described|showed|walked|talked|asked|recommended|suggested|introduced|let|gave|promised|offered|warned|admitted|taught|stressed)$/;

function phraseOf(
  { part, tokens }: Said,
  slot: NoteSlot,
  stage: Stage,
  isLater: boolean,
): Phrase | undefined {
  const text = written(tokens);
  const asWritten = true;
  const first = lowerAt(tokens, 0);
  if (part === 'question')
    return slot !== 'nextStep'
      ? undefined
      : { kind: 'sentence', text: `${text.replace(/ ?\?$/, '')}?`, asWritten };
  if (part === 'doing' && slot === 'nextStep' && first === 'wondering' && !isLater)
    return { kind: 'ask', text: written(tokens.slice(1)).replace(/^if\b/, 'whether'), asWritten };
  if (part === 'doing' && slot === 'value' && stage !== 'share-an-idea' && goesOn.test(` ${text} `))
    return { kind: 'sentence', text: `I am ${text}`, asWritten };
  if (part === 'doing' && slot === 'nextStep')
    return forward.test(verbReading(first)?.base ?? '') && !/^(?:me|us)$/.test(lowerAt(tokens, 1)) && !isLater
      ? { kind: 'occasion', text, asWritten }
      : undefined;
  if (part === 'doing' && slot !== 'specific') return undefined;
  if (part === 'thing' || part === 'doing' || part === 'wh') {
    if (slot === 'value' && stage === 'share-an-idea' && part === 'thing' && !isLater)
      return { kind: 'idea', text, asWritten };
    if (slot !== 'specific') return undefined;
    if (part === 'doing' && /^(?:me|us)$/.test(lowerAt(tokens, 1)))
      return { kind: 'topic', text: `you ${text}`, grave: isGrave(text), asWritten };
    if (part === 'wh') return { kind: 'wh', text, asWritten };
    return {
      kind: 'topic',
      text,
      grave: isGrave(text),
      lived: first !== 'you' && !theirs.test(first) && isLived(tokens),
      asWritten,
    };
  }
  if (isLater) return { kind: 'sentence', text, asWritten };
  const said = first === 'you' && speaking.test(lowerAt(tokens, adverbs.has(lowerAt(tokens, 1)) ? 2 : 1));
  const whose = first === 'i' ? 'mine' : first === 'we' ? 'ours' : first === 'you' ? 'yours' : 'other';
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
    return whose === 'yours' && !said
      ? { kind: 'clause', text, whose, said: false, grave: false, asWritten }
      : { kind: 'sentence', text, asWritten };
  }
  if (slot === 'value' && stage !== 'share-an-idea' && whose === 'mine')
    return { kind: 'clause', text, whose, said: false, grave: false, asWritten };
  return { kind: 'sentence', text, asWritten };
}

const goesOn =
  / (?:now|currently|at the moment|right now|since|this (?:week|month|year|term|summer|autumn|winter|spring)|next (?:week|month|year)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)) /;
const theirs =
  /^(?:waiting|growing|struggling|hiring|recruiting|expanding|looking|trying|losing|shrinking|hoping|still)$/;
const opinion =
  /\b(?:was|were|is|are) (?:the best|(?:(?:so|really|very|such|quite) )?(?:an? )?(?:fun|great|good|nice|lovely|interesting|amazing|wonderful|fascinating|brilliant|excellent|helpful|useful|highlight)|my favou?rite)\b/i;

const occasions =
  /^(?:tour|walk|meal|lunch|breakfast|dinner|coffee|tea|tasting|demo|demonstration|trial|shift|session|lesson|class|game|visit|round|drive|ride|rehearsal|practical|task|exercise|workshop|quiz|chat|talk|conversation|test)$/;

// “the tour of the cellar”, “feeding the otters”: I was there.
function isLived(tokens: readonly Token[]): boolean {
  if (canBe(lowerAt(tokens, 0), 'ing')) return true;
  const end = tokens.findIndex(
    ({ lower, kind }, at) =>
      at > 0 &&
      (kind !== 'word' ||
        prepositions.has(lower) ||
        /^(?:to|and|where|when|that|which|who|we|you|i)$/.test(lower)),
  );
  return occasions.test(lowerAt(tokens, (end === -1 ? tokens.length : end) - 1));
}

const kindness =
  /^(?:(?:so|very|really) )?(?:kind|nice|good|generous|thoughtful|sweet|brave|honest) of you\b/i;
