import {
  auxiliaries,
  determiners,
  possessives,
  prepositions,
  questionWords,
} from './lexicon/grammar-words.ts';
import { canBe } from './lexicon/verbs.ts';
import type { Phrase } from './phrase.ts';
import { lowerAt, type Token, textOf } from './tokens.ts';

/** A question, and the same one as it stands behind “May I ask”, where that can be made safely. */
export function questionOf(tokens: readonly Token[]): Phrase {
  const words = tokens.filter((token) => token.text !== '?');
  const text = textOf(words);
  const isPlain = !words.some((token) => token.text === ',' || token.text === '(');
  if (!words.some((token) => auxiliaries.has(token.lower)) && !questionWords.has(lowerAt(words, 0))) {
    const about = /^(?:any|some)$/.test(lowerAt(words, 0)) ? 'whether there is any' : 'about';
    const named = about === 'about' ? text : textOf(words.slice(1));
    return { kind: 'question', text, indirect: isPlain ? `${about} ${named}` : '' };
  }
  return { kind: 'question', text, indirect: isPlain ? indirect(words) : '' };
}

function indirect(words: readonly Token[]): string {
  let at = 0;
  if (questionWords.has(lowerAt(words, 0))) {
    at = 1;
    while (at < words.length - 1 && !auxiliaries.has(lowerAt(words, at))) at++;
  }
  const verb = words[at];
  if (!verb || !auxiliaries.has(verb.lower)) return questionWords.has(lowerAt(words, 0)) ? textOf(words) : '';
  // “who is joining the call” already has the order of a statement.
  const asked = textOf(words.slice(0, at)) || 'whether';
  const end = subjectEnd(words, at + 1);
  if (end === 0) return '';
  const subject = textOf(words.slice(at + 1, end));
  const rest = textOf(words.slice(end));
  if (/^(?:do|does)$/.test(verb.lower))
    return /^(?:I|you|we|they|your|the)\b/.test(subject) && verb.lower === 'do'
      ? joined(asked, subject, rest)
      : '';
  if (verb.lower === 'did') return '';
  return joined(asked, subject, verb.text.toLowerCase(), rest);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function subjectEnd(words: readonly Token[], from: number): number {
  const first = lowerAt(words, from);
  if (/^(?:i|you|we|they|he|she|it|there|this|that)$/.test(first)) return from + 1;
  if (!determiners.has(first) && !possessives.has(first)) return 0;
  if (lowerAt(words, from + 1) === '') return 0;
  const after = lowerAt(words, from + 2);
  if (after === '') return from + 2;
  if (
    prepositions.has(after) ||
    canBe(after, 'base') ||
    canBe(after, 'participle') ||
    canBe(after, 'ing') ||
    /(?:ed|ing|ote|ble|ful|ous|ive|al)$/.test(after)
  ) {
    return prepositions.has(after) ? 0 : from + 2;
  }
  return 0;
}
