import { addArticles, indefinite } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import {
  adverbs,
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  relatives,
} from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { withDoer } from '../read/doer.ts';
import { isProse, type Stretch, stretchesOf } from '../read/prose.ts';
import { written } from '../read/row.ts';
import { isClause } from '../read/whole-clause.ts';
import { lowerAt, type Token, textOf, tokensOf, wordToken } from '../tokens.ts';
import { isOwned } from './owned-things.ts';
import { isExcuse } from './said-right.ts';

const asks = /\b(?:asked|wanted to know|wondered)\b(?!.*(?:[;:]|, and I\b))/i;
const answers =
  /^I (?:(?:just|only|totally|simply) )?(?:said|answered|told|gave|named|forgot|nodded|showed|mixed|went|thought|did not|could not|should have|mentioned)\b/;

/**
 * The clauses of an answer as they were written, one behind the other; only what parts them is put right. Nothing where
 * they do not open with a clause or a deed of one's own.
 */
export function clauseRow(tokens: readonly Token[]): string[] | undefined {
  if (tokens.some(({ text }) => /^[=~|<>]$/.test(text))) return undefined;
  const stretches = stretchesOf(tokens)
    .filter(({ tokens: part }) => !isExcuse(textOf(part)))
    .map(lookedUp);
  const first = stretches.find(({ part }) => part !== 'intro');
  if (!first || !opens(first)) return undefined;
  const isJotted = !isProse(tokens);
  const isPair = stretches.filter(({ part }) => part === 'clause').length === 2;
  const sentences: string[] = [];
  let lead = '';
  for (const stretch of stretches) {
    const { part, joiner } = stretch;
    const text = toldOf(stretch, isJotted);
    const before = sentences.at(-1);
    if (part === 'question') return undefined;
    if (part === 'intro') lead = `${text}, `;
    else if (before === undefined || (lead !== '' && isWhole(part))) {
      sentences.push(lead + text);
      lead = '';
    } else sentences.splice(-1, 1, ...joined(before, text, { part, joiner, isPair }));
  }
  return lead === '' ? sentences.map(mark) : undefined;
}

function opens({ part, tokens }: Stretch): boolean {
  if (part === 'clause') return true;
  if (part === 'state') return isProse(tokens);
  // “left keeps all rows”
  return part === 'deed' && (!canBe(lowerAt(tokens, 1), 'third') || isKnownNoun(lowerAt(tokens, 1)));
}

const isWhole = (part: Stretch['part']) => /^(?:clause|deed|state)$/.test(part);

// “when we spoke about nights I hesitated”: where the comma belongs.
function ledIn(tokens: readonly Token[]): number {
  if (!/^(?:when|while|if|as)$/.test(lowerAt(tokens, 0)) || tokens.some(({ text }) => text === ',')) return 0;
  const at = tokens.findLastIndex(({ lower }) => /^(?:i|we|you|it)$/.test(lower));
  const isTwo =
    at > 2 &&
    !relatives.has(lowerAt(tokens, at - 1)) &&
    !/^(?:how|what|why|when|where|if|whether|and|or|said|thought|as|than)$/.test(lowerAt(tokens, at - 1)) &&
    isClause(tokens.slice(at)) &&
    tokens.slice(1, at).some(({ lower }) => /^(?:i|we|you|it)$/.test(lower));
  return isTwo ? at : 0;
}

const comma: Token = { ...wordToken(',', true), kind: 'mark' };

// “read up since: it needs the older mount”
function lookedUp(stretch: Stretch): Stretch {
  const text = textOf(stretch.tokens).toLowerCase();
  if (/^(?:just )?to be (?:clear|fair|exact|precise|more exact)$|^for the record$|^in short$/.test(text))
    return { ...stretch, part: 'intro' };
  const led = /^(?:rest|clause)$/.test(stretch.part) ? ledIn(stretch.tokens) : 0;
  if (led > 0)
    return {
      ...stretch,
      part: 'clause',
      tokens: [...stretch.tokens.slice(0, led), comma, ...stretch.tokens.slice(led)],
    };
  if (/^(?:should|could|would) have \p{L}+/u.test(text)) return { ...stretch, part: 'deed' };
  const isDeed = /^(?:have )?(?:read|looked|checked|asked|found|tested)\b.*\b(?:up|since|again|now)\b/.test(
    text,
  );
  if (stretch.part === 'rest' && /^(?:those|these|this|that) \p{L}/u.test(text)) {
    const verb = lowerAt(stretch.tokens, 1);
    if (auxiliaries.has(verb) || canBe(verb, 'past')) return { ...stretch, part: 'clause' };
  }
  if (stretch.part === 'rest' && isDeed) return { ...stretch, part: 'deed' };
  const mine = /^(?:rest|doing|thing)$/.test(stretch.part) ? ownTold(stretch.tokens) : undefined;
  return mine ? { ...stretch, part: 'clause', tokens: mine } : stretch;
}

// “notice is one month”, “spraying certificate runs out in 2027”: what one tells of in an answer is one's own.
function ownTold(tokens: readonly Token[]): Token[] | undefined {
  const verbAt = finiteVerbAt(tokens);
  const isNumbered = tokens[verbAt - 1]?.kind === 'number' && verbAt > 1;
  const head = lowerAt(tokens, isNumbered ? verbAt - 2 : verbAt - 1);
  const first = lowerAt(tokens, 0);
  if (verbAt < 1 || verbAt > 4 || !countableNouns.has(head) || tokens[0]?.kind !== 'word') return undefined;
  if (
    adverbs.has(first) ||
    determiners.has(first) ||
    possessives.has(first) ||
    prepositions.has(first) ||
    canBe(first, 'past')
  )
    return undefined;
  if (
    !auxiliaries.has(lowerAt(tokens, verbAt)) &&
    !/^(?:runs?|ends?|starts?|lasts?|expires?|includes?|covers?)$/.test(lowerAt(tokens, verbAt))
  )
    return undefined;
  // “sample 3 was mislabelled”
  if (isNumbered) return [...tokens];
  return [wordToken(isOwned(head) ? 'my' : 'the'), ...tokens];
}

function toldOf({ part, tokens: noted }: Stretch, isJotted: boolean): string {
  const tokens = isJotted && isWhole(part) ? addArticles(noted, 'none', 'the') : noted;
  const text = written(tokens);
  if (/^(?:was|is|were) (?:in fact |actually |only |about )?(?:the |an? |[£$€]?\d)/i.test(text))
    return `it ${text.replace(/^were/i, 'was')}`;
  if (/^(?:finished|done|renewed|passed) (?:in|on|last|by) /.test(text) && part === 'deed')
    return `I ${text}`;
  if (/^nobody (?:hurt|injured)$/.test(text)) return text.replace(' ', ' was ');
  if (part === 'rest' && isOne(tokens)) return `${indefinite(lowerAt(tokens, 0))} ${text}`;
  if (/^sorry (?:for|about|that)\b/.test(text) || /^not sure (?:I|if|whether|that)\b/.test(text))
    return `I am ${text}`;
  if (part !== 'deed' && part !== 'state') return text;
  return sinceThen(written(withDoer(tokens, part, 'clarify')));
}

// “allergen trained, certificate from 2025”
function isOne(tokens: readonly Token[]): boolean {
  return countableNouns.has(lowerAt(tokens, 0)) && /^(?:from|in|of|since|with)$/.test(lowerAt(tokens, 1));
}

// “read up since”: it holds until now.
function sinceThen(text: string): string {
  return text.replace(
    /^I (read|checked|looked|learned|learnt|found|tested|asked)\b(?=.*\bsince(?:$|:))/,
    'I have $1',
  );
}

interface Joint {
  part: Stretch['part'];
  joiner: string;
  /** Whether these two are all there is. */
  isPair: boolean;
}

// “I do know them, use them every week”
function goesOn(before: string, text: string): boolean {
  const [verb = '', next = ''] = text.toLowerCase().split(' ');
  // “sample 3 was mislabelled, should read …”
  if (/^(?:should|can|could|will|would)$/.test(verb) && canBe(next, 'base') && !/[,;]/.test(before))
    return true;
  return (
    /^I (?:do |can |also )?\p{Ll}+ [^,;]+$/u.test(before) &&
    canBe(verb, 'base') &&
    !isKnownNoun(verb.replace(/^use$/, '')) &&
    /^(?:them|it|the|my|all|every)$/.test(next)
  );
}

const subordinate =
  /^(?:since|because|when|while|whereas|as|if|although|though|until|before|after|which|who|where|so that) /i;

function joined(before: string, text: string, { part, joiner, isPair }: Joint): string[] {
  if (joiner !== '') return [`${before}, ${joiner} ${text}`];
  if (!isWhole(part)) return [goesOn(before, text) ? `${before} and ${text}` : `${before}, ${text}`];
  // “…, since half of them came from us”
  if (subordinate.test(text) || /^not (?:just|only|the|as|because|that)\b/.test(text))
    return [`${before}, ${text}`];
  if (asks.test(before) && answers.test(text)) return [`${before}, and ${text}`];
  if (isPair && /^you asked (?:about|for) [^,:;]+$/.test(before)) return [`${before}: ${text}`];
  if (isPair && !/;/.test(before) && part === 'clause') return [`${before}; ${text}`];
  if (!/;/.test(before) && /^(?:in fact|actually|it is|it was|that is|that was)\b/i.test(text))
    return [`${before}; ${text}`];
  return [before, text];
}

/** A clause with the comma that “not” asks for: “in 2027, not this year”. */
export function mark(text: string): string {
  return text
    .replace(/ not (?<!(?:,|\bbut|\band|\bor) not )(?=the \d)/g, ', not ')
    .replace(/ not (?<=\d[\p{L}%]*(?: \p{L}+)? not )(?=[£$€]?\d|this |last |next )/gu, ', not ')
    .replace(/ not (?<=\p{Lu}[\p{L}\d]*(?: \d+)? not )(?=\p{Lu})/gu, ', not ');
}

/** Whether the words are a clause of their own, whoever acts in it. */
export function isTold(text: string): boolean {
  const tokens = tokensOf(text);
  return isClause(tokens) || (lowerAt(tokens, 0) === 'it' && tokens.length > 2);
}
