import { month, weekday } from './lexicon/dates.ts';
import { firstNames } from './lexicon/first-names.ts';
import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  stateParticiples,
  subjectPronouns,
} from './lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun } from './lexicon/nouns.ts';
import { doubtfulNames, namePairs, nameShortcuts, properNames } from './lexicon/proper-names.ts';
import { isListedVerb, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Titles in front of a name. */
export const titles: ReadonlyMap<string, string> = new Map([
  ['dr', 'Dr'],
  ['mr', 'Mr'],
  ['mrs', 'Mrs'],
  ['ms', 'Ms'],
  ['sir', 'Sir'],
]);

/** Short forms that are words, too. */
export const weekendDays: ReadonlyMap<string, string> = new Map([
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
]);

/** The spelling of a name, when the word is one. */
export function nameFor(
  stem: string,
  at: number,
  all: readonly Token[],
  known: ReadonlyMap<string, string>,
): string | undefined {
  const lower = stem.toLowerCase();
  const own = isThingHere(lower, stem, at, all) ? undefined : known.get(lower);
  if (own !== undefined) return own;
  const doubtful = doubtfulNames.get(lower);
  if (doubtful) {
    const before = doubtful.before?.test(lowerAt(all, at - 1)) ?? true;
    if (before && (doubtful.after?.test(lowerAt(all, at + 1)) ?? true)) return doubtful.name;
    return undefined;
  }
  if (isInitials(stem, at, all)) return undefined;
  const common = nameShortcuts.get(lower) ?? properNames.get(lower);
  return common ?? (firstNames.has(lower) ? stem.charAt(0).toUpperCase() + stem.slice(1) : undefined);
}

// “a slit lamp and OCT”: beside no day and no year it is no month.
function isInitials(stem: string, at: number, all: readonly Token[]): boolean {
  const near = [all[at - 1], all[at + 1]];
  return (
    /^(?:OCT|DEC|MAR|SEP|AUG)$/.test(stem) &&
    all.some(({ text }) => /\p{Ll}{3}/u.test(text)) &&
    !near.some((token) => token?.kind === 'number' || /^\d|^[-–/]$/.test(token?.text ?? '')) &&
    !/^(?:in|by|until|till|from|since|mid|early|late|next|last|this|to|of|for|end|start|after|before|around)$/.test(
      lowerAt(all, at - 1),
    )
  );
}

function isOrdinary(lower: string): boolean {
  return (
    isKnownNoun(lower) ||
    verbReading(lower) !== undefined ||
    [
      adjectives,
      adverbs,
      auxiliaries,
      determiners,
      prepositions,
      coordinators,
      relatives,
      subjectPronouns,
      stateParticiples,
    ].some((words) => words.has(lower)) ||
    /^(?:every|some|any|no)(?:thing|body|one)$/.test(lower)
  );
}

/** Whether no list knows the word. */
export function isUnknownWord(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word) && !isOrdinary(word);
}

/** “in tartu”, “from kilbride”: what no list knows behind such a word is a name. */
export function isPlaceName({ text, lower }: Token, at: number, all: readonly Token[]): boolean {
  if (
    !/^(?:in|from|near)$/.test(lowerAt(all, at - 1)) ||
    !isUnknownWord(text) ||
    /^(?:hell|them|than|then|here|there|thence|underneath|afar|abroad)$/.test(lower)
  )
    return false;
  const next = all[at + 1];
  const endsThere = next?.kind !== 'word' || prepositions.has(next.lower) || coordinators.has(next.lower);
  return (
    endsThere &&
    !/(?:tion|ment|ness|ity|ing|ics|ism|ware|logy|ry|er|or|s|ed|al|ive|ance|ence|age|ure|phy|ly|able|ful|less|ous|ist|ship|hood|wood|card|board|stone|steel|glass|cloth|paper|work|land|side|time|day)$/.test(
      lower,
    )
  );
}

/** A capital that only the start of a jotting asked for. */
export function isEveryday(word: string, next: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  // “Level 3 in childcare”, “Cat 793”
  if (numbered.test(word) && /^\d/.test(next?.text ?? '')) return false;
  // “Trial Saturday”
  const isDated = isKnownNoun(word.toLowerCase()) && dayOrMonth.test(next?.text ?? '');
  if (/^\p{Lu}/u.test(next?.text ?? '') && !isDated) return false;
  if (programs.test(word) && /^$|^[,;/+&]|^and$|^\d|^certified$/.test(next?.text ?? '')) return false;
  const lower = word.toLowerCase();
  if (properNames.get(lower) === word && !verbReading(lower) && !isKnownNoun(lower)) return false;
  // “Biscuit the dog”
  if (next?.lower === 'the' && isKnownNoun(lower) && !verbReading(lower) && !prepositions.has(lower))
    return false;
  if (firstNames.has(lower)) return isOrdinary(lower) && (isListedVerb(lower) || isKnownNoun(lower));
  return isOrdinary(lower) || (lower.length > 6 && noName.test(lower));
}

// “React, accessibility”, “Sage 300”
const programs = /^(?:React|Excel|Unity|Relativity|Sage|Epic|Maya|Blender|Rust|Tableau|Unreal|Notion|Figma)$/;
const numbered = /^(?:Level|Cat|Band|Grade|Tier|Type|Category|Class|Phase|Stage|Key|Model)$/;
const dayOrMonth = new RegExp(`^(?:${weekday}|${month})$`);

/** What no list knows and no name ends in: “Translation of contracts”, “Available from May”. */
const noName =
  /(?:tion|sion|ment|ness|ity|ism|logy|able|ible|ful|less|ous|ship|hood|ware|ical|biotic|metric|sure|ture|ally|[ae]nces)$/;

/** Initials of up to four letters may be a name nobody here knows. */
export function isShout(text: string): boolean {
  if (text !== text.toUpperCase() || !/^\p{Lu}{2,}$/u.test(text)) return false;
  const lower = text.toLowerCase();
  const isWord = verbReading(lower) !== undefined || countableNouns.has(lower) || adverbs.has(lower);
  return (text.length > 5 && isWord) || shoutable.has(text);
}

const shoutable = new Set(
  'CAN DO DID WILL AM IS WAS HAVE ARE HAD WE YOU HE ONLY BUT NO YES LOVED LOVE REALLY VERY SO MUST NOT AND THE ALL GREAT GOOD BEST HUGE SUPER HATE HATED NEVER ALWAYS WOW YES ASK SEND TELL NEED WANT LIKED THEY SHE'.split(
    ' ',
  ),
);

/** Gives names of several words their capitals. */
export function namesInPairs(tokens: Token[]): Token[] {
  const out = [...tokens];
  for (let at = 0; at < out.length - 1; at++) {
    for (const length of [3, 2]) {
      const words = out.slice(at, at + length);
      const name = namePairs.get(words.map((word) => word.lower).join(' '));
      if (name === undefined) continue;
      name.split(' ').forEach((text, i) => {
        const word = out[at + i];
        if (word) out[at + i] = { ...word, text };
      });
    }
  }
  return out;
}

// The reader is called Kit, but “a kit” is none of theirs.
function isThingHere(lower: string, text: string, at: number, all: readonly Token[]): boolean {
  const before = lowerAt(all, at - 1);
  return (
    text === lower &&
    isKnownNoun(lower) &&
    (determiners.has(before) || adjectives.has(before) || /\d/.test(before) || /^own$/.test(before))
  );
}

/** “her or Dev?”, “the row with Jan”: whether one who writes small letters and this one capital names somebody. */
export function isSomebody({ text }: Token, at: number, before: string): boolean {
  if (text === 'Dev') return at > 0 && !/^[.!?]$/.test(before);
  return text === 'Jan' && /^(?:with|met|meet|thank|tell|told|ask|asked|or)$/.test(before);
}

/** In a line with small letters, capitals are a name its trade knows. */
export function isInitialism({ text, lower }: Token): boolean {
  return /^[A-Z]{2,4}s?$/.test(text) && !spelledAnyway.has(lower);
}

const spelledAnyway = new Set(
  'hq tbc tbd tba asap fyi btw imo imho lmk eod eow eom eoy ooo wfh etc f2f yoy ly ty tz tzs ot pt ft dob nb omg lol idk tbh afaik iirc afaict ig nl hrs min mins yr yrs asst mgr dept govt ppl'.split(
    ' ',
  ),
);
