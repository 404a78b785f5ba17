import type { InterviewContext } from '../text/draft.ts';
import { fold } from './kinship.ts';
import { type PersonName, peopleIn } from './people.ts';

/** The names a mail may rightly hold. */
export interface KnownNames {
  /** The same for the same names. */
  key: string;
  /** The folded words of the company's, role's and people's names: known before the talk, so no proof of it. */
  words: ReadonlySet<string>;
  people: readonly PersonName[];
  /** The words of company and people as written. */
  written: readonly string[];
  /** Names long enough to be told from a slip, with their folded forms, and the letters they begin with. */
  long: readonly (readonly [string, string])[];
  initials: ReadonlySet<number>;
  /** Folded words that are no slip: the names themselves, and the words of the role. */
  right: ReadonlySet<string>;
}

const wordShape = /[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu;
const nameShape = /[\p{L}'’-]+/gu;
/** Of a few mails side by side. */
const lastNames: KnownNames[] = [];

/** The names in a context; the last few are kept, as the next draft nearly always has one of them. */
export function knownNames(context: InterviewContext): KnownNames {
  const { company = '', role = '', interviewer = '', me = '' } = context;
  const key = `${company}\n${role}\n${interviewer}\n${me}`;
  const known = lastNames.find((names) => names.key === key);
  if (known) return known;
  const written = `${interviewer} ${company} ${me}`.slice(0, 2000).match(nameShape) ?? [];
  // A place may be called nearly like oneself, and nobody misspells their own name.
  const long = written
    .filter((name) => name.length > 4 && !me.includes(name))
    .map((name) => [name, fold(name)] as const);
  const names: KnownNames = {
    key,
    words: wordsOf(`${company} ${role} ${interviewer} ${me}`),
    people: peopleIn(interviewer),
    written,
    long,
    initials: new Set(long.flatMap(([name, folded]) => [name.charCodeAt(0) | 32, folded.charCodeAt(0)])),
    right: new Set([...written.map(fold), ...wordsOf(role)]),
  };
  if (lastNames.length >= 4) lastNames.shift();
  lastNames.push(names);
  return names;
}

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.slice(0, 2000).match(wordShape) ?? []) {
    const folded = fold(word).replace(/['’]s$/, '');
    words.add(folded);
    for (const part of folded.split(/[-.&'’]/)) if (part.length > 1) words.add(part);
  }
  return words;
}
