import { indefinite } from '../articles.ts';
import { finiteVerbAt } from '../finite-verb.ts';
import { adjectives } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { withThe } from '../mended/speech-first.ts';
import type { Phrase } from '../phrase.ts';
import { textOf, tokensOf } from '../tokens.ts';
import type { Thought } from './thought.ts';

/** A note of a problem and what one thinks could be done about it; `idea` is whole. */
interface WithIdea {
  before: string;
  idea: string;
}

const verbs =
  'put|swap|print|sell|move|use|try|turn|make|give|hang|add|merge|split|offer|open|paint|rent|lend|send|replace|combine|show|invite|pair|label|record|film|place|bring|build|start|stop|mark|number|post|hand|collect|store|share';
const whole = '(?:it|them|the|an?|some|all|every|one|two|both|more|people|up|clips)';
const order = `(?:(?:maybe|perhaps|just|simply) )?(?:${verbs}) (?=${whole}\\b)`;
const ask = '(?:why not|how about|what about|what if)\\b';
const guess = '(?:maybe|perhaps) (?=(?:an?|some|the) )';
const could =
  '(?:could|might) (?:also |even |maybe )?(?:be|become|go|turn|use|hang|stand|sit|share|run|double) ';
const ideaLast = new RegExp(
  String.raw`^(?<before>.*?\S)??(?<seam>[.!?;]+\s+|\s*\n+\s*|\s+[-–—]+\s+|\s*->\s*|: |, |^)(?<idea>(?:${order}|${ask}|${guess}|${could})[^.!?\n]*[^.!?\n\s])(?<end>[.!?]*)$`,
  'isu',
);

/** Parts what one noticed from one's own idea: “no labels. Put them by the till”. Nothing where there is no idea. */
export function withIdea(note: string): WithIdea | undefined {
  const thing = thingAsked(note.trim());
  if (thing) return thing;
  const { before = '', seam = '', idea: told = '', end = '' } = ideaLast.exec(note.trim())?.groups ?? {};
  if (told === '' || /\b(?:I|he|she|they|we)(?:'d|'ll| would| said)?\b(?=[^,]*$)/.test(told))
    return undefined;
  if (/\b(?:thought|said|asked|so|and|but|or)$/i.test(before)) return undefined;
  // “they cut costs, put the price up”: another deed of theirs.
  if (new RegExp(`^${order}`, 'i').test(told))
    return seam === ', ' || /^(?:said|told|advice|tip)\b/i.test(before)
      ? undefined
      : {
          before,
          idea: `you could ${told.replace(/^(?:maybe|perhaps) /i, '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
        };
  if (new RegExp(`^${could}`, 'i').test(told)) {
    if (before === '' || finiteVerbAt(tokensOf(before)) > 0) return undefined;
    const head =
      /^(?:the |an? |your |their )?([\p{L}'’ -]+?)(?= (?:unused|empty|blocking|in|on|at|by|behind|under|near|next|full|since|is|are|nobody|that|which|from|of|w\/o?|with|without)\b|,|$)/iu.exec(
        before,
      )?.[1] ?? '';
    const last = head.split(' ').at(-1) ?? '';
    return last === ''
      ? undefined
      : { before, idea: `${isPlural(last.toLowerCase()) ? 'these' : 'it'} ${told}` };
  }
  const guessed = told.replace(new RegExp(`^${guess}`, 'i'), 'what about ');
  if (guessed !== told) return { before, idea: `${guessed}?` };
  return { before, idea: `${told}${/\?/.test(end) || /^(?:why|how|what)/i.test(told) ? '?' : ''}` };
}

// “the waiting room is grey, fish tank?”
function thingAsked(note: string): WithIdea | undefined {
  const [, before = '', thing = ''] =
    /^(\S[^?]*?)(?:,| [-–—]) ((?:an? )?\p{Ll}+(?: \p{Ll}+)?) ?\?$/u.exec(note) ?? [];
  const tokens = tokensOf(thing.replace(/^an? /, ''));
  const head = tokens.at(-1)?.lower ?? '';
  const isOne =
    countableNouns.has(head) &&
    !isPlural(head) &&
    tokens.every(({ lower }) => isKnownNoun(lower) || adjectives.has(lower)) &&
    tokens.length + (/^an? /.test(thing) ? 1 : 0) > 1;
  return isOne && finiteVerbAt(tokensOf(before)) > 0
    ? {
        before: withThe(before),
        idea: `what about ${/^an? /.test(thing) ? thing : `${indefinite(thing)} ${thing}`}?`,
      }
    : undefined;
}

/** The idea as a sentence of its own, from its thoughts. */
export function ideaTold(thoughts: readonly Thought[], { idea }: WithIdea): Phrase {
  const text = thoughts.map(({ written }) => textOf(written)).join(', ');
  return {
    kind: 'sentence',
    text: `${text.replace(/\?$/, '')}${idea.endsWith('?') ? '?' : ''}`,
    asWritten: true,
  };
}
