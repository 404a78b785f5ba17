import { articled } from '../articled.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { questionOf } from '../question.ts';
import { mine } from '../read/next-deed.ts';
import { isClause } from '../read/whole-clause.ts';
import { tokensOf } from '../tokens.ts';
import { requested } from './told-steps.ts';

const able =
  /^(?:still )?(?:can|could|would|will|need to|want to|am to) (\p{Ll}+)\b(?!.*\b(?:you|he|she)\b)/u;
const unheard = /^(?:still )?(?:have|had|did) not (?:hear|heard|had)\b/;

/** What one can or has not heard, and what one asks about it: “can do a trial on Saturday, which one suits?”. */
export function saidAndAsked(text: string): Phrase[] | undefined {
  const comma = text.lastIndexOf(', ');
  if (comma < 4 || !/\?$/.test(text) || /[:;–]/.test(text)) return undefined;
  const said = ownTold(text.slice(0, comma));
  if (said === undefined) return undefined;
  const asked = questionOf(tokensOf(text.slice(comma + 2).replace(/[\s?]+$/, '')));
  const isWhole =
    asked.kind === 'question' && (asked.whole || /^(?:which|who|what) \p{Ll}+ \p{Ll}+s$/u.test(asked.text));
  return isWhole ? [mine(said), { ...asked, whole: true }] : undefined;
}

/** A step, and behind it what one would do besides, without its “I”: “hope that helps, can talk any time”. */
export function ownBehind(text: string, read: (rest: string) => Phrase[] | undefined): Phrase[] | undefined {
  const comma = text.lastIndexOf(', ');
  if (comma < 4 || /[?:;–]/.test(text)) return undefined;
  const tail = text.slice(comma + 2);
  const own = ownTold(tail);
  const asked = own === undefined ? requested(tail) : undefined;
  const head = text.slice(0, comma);
  if ((own === undefined && asked === undefined) || /, /.test(head)) return undefined;
  // Whoever is away or waiting is who will know or ring.
  if (theirs.test(head)) return undefined;
  const before = /^please /.test(head) ? [request(head)] : (read(head) ?? partTold(head, asked));
  // “gap in CV, will write it out”: what is no step is none.
  if (before?.some(({ text: one }) => /^the next steps? /.test(one))) return undefined;
  return before && [...before, asked ?? mine(own ?? '')];
}

const theirs = /^(?:I|you|he|she|they|it|there|the|my|your)\b/i;

const request = (text: string): Phrase => ({ kind: 'request', text: text.replace(/^please /, '') });

function partTold(text: string, asked: Phrase | undefined): Phrase[] | undefined {
  const own = asked ? ownTold(text) : undefined;
  if (own !== undefined) return [mine(own)];
  return isClause(tokensOf(text)) ? [{ kind: 'sentence', text, asWritten: true }] : undefined;
}

function ownTold(text: string): string | undefined {
  if (/,/.test(text)) return undefined;
  const verb = able.exec(text)?.[1];
  if (!(verb !== undefined && canBe(verb, 'base')) && !unheard.test(text)) return undefined;
  return `I ${articled(text)}`;
}

const handed =
  /^said (?:that )?I would ((?:send|bring|call|ring|write|email|post|share|show|forward|pass|prepare|draft|check|let you know|get back)\b[^,?:;]*)$/;
const hears = /^hears? (?:back )?from (?:them|him|her|you)((?: [^,?:;]+)?)$/;

/** What one gave one's word for, and from whom one hears, without the “I”: “said I would send you the link”. */
export function ownWord(text: string): Phrase | undefined {
  const word = handed.exec(text)?.[1];
  if (word) return mine(`I said I would ${word}`);
  const heard = hears.exec(text);
  return heard ? { kind: 'occasion', text: `hearing from you${heard[1]}` } : undefined;
}

const bareModal =
  /^(could|can|may|shall|should) ((\p{Ll}+) (?:the|that|this|an?|my|it|one|on|in|at|with|to|for|from|up|by|along|next|tomorrow)\b[^,:;]*)\?$/u;

/** “could lead that one from spring?”: whether one may, or both might. */
export function mayI(text: string): Phrase | undefined {
  const [, modal, deed, verb = ''] = bareModal.exec(text) ?? [];
  if (!modal || !deed || !canBe(verb, 'base') || /\b(?:be|is|are|me|us|you|I|we|or)\b/.test(deed))
    return undefined;
  const who = /^(?:meet|talk|speak|chat)$/.test(verb) ? 'we' : 'I';
  return { kind: 'question', text: `${modal} ${who} ${deed}`, indirect: '', whole: true };
}
