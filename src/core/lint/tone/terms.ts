import { featuresOfWord, hashOf, stemEnd } from './features.ts';
import type { Kin } from './kin.ts';
import type { ClassNode, WordClasses } from './word-classes.ts';

/** A word or sign and all that the model ever asks of it, so that it is worked out once. */
export interface Term {
  text: string;
  word: number;
  stem: number;
  /** What kind of word it is, or -1. */
  kind: number;
  /** The features that it has wherever it stands. */
  alone: Int32Array;
  classes: ClassNode | undefined;
  /** Who it is as a subject, or 0. */
  subject: number;
  /** Whose it says that what follows is, or 0. */
  owner: number;
  negates: boolean;
  helps: boolean;
  /** Is it one of those that hold sentences together, whatever they are about? */
  plain: boolean;
  endsClause: boolean;
}

/** Knows the words of sentences. */
export type Vocabulary = (tokens: readonly string[]) => Term[];

const listed = (words: string): Set<string> => new Set(words.split(' '));
const numbered = (groups: readonly string[]): Map<string, number> =>
  new Map(groups.flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 1])));

const subjects = numbered([
  'i',
  'we',
  'you',
  'he she #name',
  'they',
  'it this that',
  'there',
  'nobody',
  'who',
]);
const owners = numbered(['my', 'our', 'your', 'his her', 'their', 'the', 'a an', 'this that', 'no', 'any']);
const negations = listed('not no never nobody nothing without hardly neither nor none nowhere');
const auxiliaries = listed(
  'will would can could shall should must may might am is are was were be been have has had do does did to',
);
const plainWords = listed(
  'i you we he she it they me us him them my your our his her their its the a an this that these those and or but ' +
    'so if when while because as than to of in on at by for from with about into over not no never nobody nothing ' +
    'will would can could shall should must may might am is are was were be been being have has had do does did who ' +
    'what why how where which please there here then now ? ! , ; : . -',
);
const clauseEnds = listed('; : . ! ? ( )');

/** More words than anybody uses; a flood of made-up ones is forgotten from time to time. */
const mostTerms = 5000;

/** Makes a vocabulary out of what kinds and what classes of words there are. */
export function vocabularyOf(kin: Kin, classes: WordClasses): Vocabulary {
  const terms = new Map<string, Term>();
  const termOf = (text: string): Term => {
    const word = hashOf(text, text.length);
    const stem = hashOf(text, stemEnd(text));
    const kind = kin.get(text) ?? -1;
    const term = {
      text,
      word,
      stem,
      kind,
      alone: featuresOfWord(text, word, stem, kind),
      classes: classes.get(text),
      subject: subjects.get(text) ?? 0,
      owner: owners.get(text) ?? 0,
      negates: negations.has(text),
      helps: auxiliaries.has(text),
      plain: plainWords.has(text),
      endsClause: clauseEnds.has(text),
    };
    if (terms.size >= mostTerms) terms.clear();
    terms.set(text, term);
    return term;
  };
  return (tokens) => tokens.map((token) => terms.get(token) ?? termOf(token));
}
