import { namesOf } from '../templates/names.ts';
import type { InterviewContext } from '../text/draft.ts';
import { adjectives, determiners, prepositions } from './lexicon/grammar-words.ts';
import { isKnownNoun } from './lexicon/nouns.ts';
import { genderOfTitle, isLiving } from './owners.ts';

/** The names a note may use, and whose they are. */
export interface People {
  /** Forms of the reader's name, lower case; empty when the mail goes to several. */
  reader: ReadonlySet<string>;
  /** Spellings to keep: lower-case word to the word as its owner writes it. */
  spellings: ReadonlyMap<string, string>;
  /** What the reader's title tells. */
  gender?: 'm' | 'f' | undefined;
  /** The post they spoke about. */
  role?: string | undefined;
}

/** Reads the names off the interview. */
export function peopleOf(context: InterviewContext): People {
  const names = namesOf(context.interviewer);
  const spellings = new Map<string, string>();
  const keep = (text: string | undefined, isName = false) => {
    for (const word of (text ?? '').split(/[\s,]+/)) {
      if (
        /^\p{Lu}/u.test(word) &&
        (isName ? !isNickWord(word.toLowerCase()) : !isOrdinary(word.toLowerCase()))
      )
        spellings.set(word.toLowerCase(), word);
    }
  };
  keep(context.company);
  for (const { first, last } of names) keep(`${first} ${last}`, true);
  const [only] = names.length === 1 ? names : [];
  const reader = new Set(
    only
      ? [only.first, only.last, only.last.replace(/^.* /, '')]
          .filter((n) => n.length > 1)
          .map((n) => n.toLowerCase())
      : [],
  );
  return {
    reader,
    spellings,
    gender: only?.titles.map(genderOfTitle).find((gender) => gender !== undefined),
    role: context.role,
  };
}

// “Big Al” keeps no lift from being big.
function isNickWord(word: string): boolean {
  return ordinary.has(word) || adjectives.has(word);
}

function isOrdinary(word: string): boolean {
  return (
    word.length < 3 ||
    isLiving(word) ||
    ordinary.has(word) ||
    isKnownNoun(word) ||
    adjectives.has(word) ||
    determiners.has(word) ||
    prepositions.has(word)
  );
}

// Words of a company's name that are words first.
const ordinary = new Set(
  'the of and for a an in on at to by group team company care health foods food labs lab systems data clinic clinics hospital bank school games garden bikes legal institute museum studio studios software solutions services energy media press house works partners'.split(
    ' ',
  ),
);
