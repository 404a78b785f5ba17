import { addArticles, indefinite } from '../articles.ts';
import { countableNouns } from '../lexicon/nouns.ts';
import { withDoer } from '../read/doer.ts';
import { isProse, type Stretch, stretchesOf } from '../read/prose.ts';
import { written } from '../read/row.ts';
import { isClause } from '../read/whole-clause.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { isExcuse } from './said-right.ts';

const asks = /\b(?:asked|wanted to know|wondered)\b(?!.*(?:;|, and I\b))/i;
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
  return part === 'deed';
}

const isWhole = (part: Stretch['part']) => /^(?:clause|deed|state)$/.test(part);

// “read up since: it needs the older mount”
function lookedUp(stretch: Stretch): Stretch {
  const text = textOf(stretch.tokens).toLowerCase();
  const isDeed = /^(?:have )?(?:read|looked|checked|asked|found|tested)\b.*\b(?:up|since|again|now)\b/.test(
    text,
  );
  return stretch.part === 'rest' && isDeed ? { ...stretch, part: 'deed' } : stretch;
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

const subordinate =
  /^(?:since|because|when|while|whereas|as|if|although|though|until|before|after|which|who|where|so that) /i;

function joined(before: string, text: string, { part, joiner, isPair }: Joint): string[] {
  if (joiner !== '') return [`${before}, ${joiner} ${text}`];
  if (!isWhole(part)) return [`${before}, ${text}`];
  // “…, since half of them came from us”
  if (subordinate.test(text)) return [`${before}, ${text}`];
  if (asks.test(before) && answers.test(text)) return [`${before}, and ${text}`];
  if (isPair && !/;/.test(before) && part === 'clause') return [`${before}; ${text}`];
  if (!/;/.test(before) && /^(?:in fact|actually|it is|it was|that is|that was)\b/i.test(text))
    return [`${before}; ${text}`];
  return [before, text];
}

/** A clause with the comma that “not” asks for: “in 2027, not this year”. */
export function mark(text: string): string {
  return text
    .replace(/(?<=\d[\p{L}%]*(?: \p{L}+)?) not (?=[£$€]?\d|this |last |next )/gu, ', not ')
    .replace(/(?<=\p{Lu}\p{L}*(?: \d+)?) not (?=\p{Lu})/gu, ', not ');
}

/** Whether the words are a clause of their own, whoever acts in it. */
export function isTold(text: string): boolean {
  const tokens = tokensOf(text);
  return isClause(tokens) || (lowerAt(tokens, 0) === 'it' && tokens.length > 2);
}
