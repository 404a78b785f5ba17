import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from './lexicon/grammar-words.ts';
import { properNames } from './lexicon/proper-names.ts';
import { verbReading } from './lexicon/verbs.ts';
import type { People } from './people.ts';
import { lowerAt, type Token } from './tokens.ts';

export { adverbs, auxiliaries };

/** Whether a name stands here that is a person's and not the reader's: “Priya said”, “with Tom, who”. */
export function otherPeopleIn(tokens: readonly Token[], at: number, people: People): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}+(?:'s)?$/u.test(token.text)) return false;
  const stem = token.lower.replace(/'s$/, '');
  if (properNames.has(stem) || people.spellings.has(stem) || people.reader.has(stem)) return false;
  if (subjectPronouns.has(stem) || questionWords.has(stem) || subordinators.has(stem)) return false;
  if (determiners.has(stem) || prepositions.has(stem) || adverbs.has(stem) || auxiliaries.has(stem))
    return false;
  const next = lowerAt(tokens, at + 1);
  const reading = verbReading(next);
  const acts = reading?.forms.has('past') || reading?.forms.has('third');
  const isStart = at === 0 && verbReading(stem) !== undefined;
  return !isStart && (Boolean(acts) || auxiliaries.has(next) || next === '(' || next === 'from');
}

/** What one does to a thing of one's own, and not to its owner: “turning her screen off”. */
export const turning =
  /^(?:turn|switch|shutt?|putt?|pull|roll|lock|clos|pack|fold|swapp?|plugg?|park|fix|repair|paint)ing$/;
