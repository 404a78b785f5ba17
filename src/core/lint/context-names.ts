import type { InterviewContext } from '../text/draft.ts';
import { fold } from './kinship.ts';

const wordShape = /[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu;

/** The folded words of the company's, role's and people's names: known before the talk, so no proof of it. */
export function contextWords(context: InterviewContext): Set<string> {
  const all = [context.company, context.role, context.interviewer, context.me]
    .filter((part) => part !== undefined)
    .join(' ');
  const words = new Set<string>();
  for (const word of all.slice(0, 2000).match(wordShape) ?? []) {
    const folded = fold(word).replace(/['’]s$/, '');
    words.add(folded);
    for (const part of folded.split(/[-.&'’]/)) if (part.length > 1) words.add(part);
  }
  return words;
}
