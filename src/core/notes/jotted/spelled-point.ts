import { expandContractions } from '../contractions.ts';
import { abbreviations } from '../lexicon/abbreviations.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns } from '../lexicon/nouns.ts';
import { doubtfulNames, nameShortcuts, properNames } from '../lexicon/proper-names.ts';
import { isUnknownWord } from '../name-spelling.ts';
import type { People } from '../people.ts';
import { spellOut } from '../spelling.ts';
import { type Token, textOf, tokensOf } from '../tokens.ts';
import { isKnown } from './sure-point.ts';

/** A point with the short forms of one reading written out; codes, initials and names stand as they were typed. */
export function spelled(text: string, people: People): string {
  const tokens = withPlurals(tokensOf(text)).map(
    (token, at): Token =>
      isCode(token) || isOwnCapital(token, at) || isUnsure(token, people) ? masked(token) : token,
  );
  return textOf(expandContractions(spellOut(tokens, people.spellings)));
}

// Codes, initials and what a slash joins are left as they stand.
function isCode({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || spelledAnyway.has(lower)) return false;
  if (/^(?:w\/.*|b\/c|f\/t|p\/t|f\/u|w\/c|w\/b|o\/t|t\/l|b\/w)$/i.test(text)) return false;
  return /\/|\d/.test(text) || /^(?!I$)\p{Lu}+s?$/u.test(text);
}

// “MR tankers” are no Mr Tankers.
function masked(token: Token): Token {
  return { ...token, kind: 'quote', lower: /^(?:MR|DR|MS|MRS)$/.test(token.text) ? '' : token.lower };
}

const spelledAnyway = new Set(
  'b4 2moro 2day gr8 b4hand eow eod eom eoy asap tbc tbd fyi btw yoy ly hrs mins yrs mgr dept ppl'.split(' '),
);

// “Go + Postgres”, “Rieder Obst”: a capital may be a name's.
function isOwnCapital({ kind, text, lower }: Token, at: number): boolean {
  if (kind !== 'word' || !/^\p{Lu}[^']/u.test(text) || text.includes("'") || nameShortcuts.has(lower))
    return false;
  return at > 0 || !abbreviations.has(lower);
}

// “2 sch.”, “30k cust”: a short form stands for several, too.
function withPlurals(tokens: readonly Token[]): Token[] {
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      const long = abbreviations.get(token.lower) ?? '';
      const next = tokens[at + 1];
      const isCounted = before?.kind === 'number' && !/^1$|%$|[-–/:]/.test(before.text);
      const isLast = next?.kind !== 'word' || prepositions.has(next.lower);
      if (!isCounted || !isLast || !countableNouns.has(long) || timeUnits.test(token.lower)) return token;
      const several = /[^aeiou]y$/.test(long) ? `${long.slice(0, -1)}ies` : `${long}s`;
      return { ...token, text: several, lower: several };
    })
    .filter(
      ({ text, glued }, at) =>
        !(text === '.' && glued && at < tokens.length - 1 && abbreviations.has(tokens[at - 1]?.lower ?? '')),
    );
}

// A word no list has may be shortened from more than one; and “eggs” are not the company.
function isUnsure({ kind, text, lower }: Token, people: People): boolean {
  if (kind !== 'word') return false;
  if (people.spellings.has(lower)) return text === lower && isKnown(lower) && !people.reader.has(lower);
  if (
    abbreviations.has(lower) ||
    properNames.has(lower) ||
    doubtfulNames.has(lower) ||
    nameShortcuts.has(lower)
  )
    return false;
  return isUnknownWord(text) && !firstNames.has(lower);
}

const timeUnits = /^(?:pkg|sal|comp|y|yr|mth|mnth|mo|wk|d|h|hr|min|sec)$/;
