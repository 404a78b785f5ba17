import { abbreviations, doubtfulAbbreviations } from './lexicon/abbreviations.ts';
import { meaningBeside } from './lexicon/by-neighbours.ts';
import { auxiliaries, prepositions } from './lexicon/grammar-words.ts';
import { animals } from './lexicon/living.ts';
import { nameShortcuts, properNames } from './lexicon/proper-names.ts';
import { canBe } from './lexicon/verbs.ts';
import { writtenOut } from './lexicon/written-out.ts';
import { spokenShort, withApostrophe } from './lost-apostrophes.ts';
import {
  isEveryday,
  isInitialism,
  isPlaceName,
  isShout,
  isSomebody,
  isUnknownWord,
  nameFor,
  namesInPairs,
  titles,
  weekendDays,
} from './name-spelling.ts';
import { lowerAt, type Token, tokensOf, wordToken } from './tokens.ts';

/** Writes out what was abbreviated and gives names the spelling they have; `known` holds the names of this interview. */
export function spellOut(tokens: Token[], known: ReadonlyMap<string, string>): Token[] {
  const isShouted = tokens.filter(
    (t) => t.kind === 'word' && t.text === t.text.toUpperCase() && t.text.length > 1,
  );
  const shouting =
    isShouted.length > 1 &&
    isShouted.some((t) => t.text.length > 3) &&
    isShouted.length > tokens.filter((t) => t.kind === 'word').length * 0.6;
  const plain = joinDots(tokens).flatMap((token, at, all) =>
    token.kind === 'word' && (shouting || !isInitialism(token)) && known.get(token.lower) !== token.text
      ? expand(token, at, all)
      : [token],
  );
  const full = plain.filter((token, at) => !isEmptyBracket(plain, at, token));
  return namesInPairs(full.map((token, at) => spell(token, at, full, known, shouting)));
}

// What an aside to oneself leaves behind.
function isEmptyBracket(tokens: readonly Token[], at: number, { text }: Token): boolean {
  return (
    (text === '(' && lowerAt(tokens, at + 1) === ')') || (text === ')' && lowerAt(tokens, at - 1) === '(')
  );
}

// “yrs.” in the middle of a line: the dot is part of the shorthand.
function joinDots(tokens: Token[]): Token[] {
  return tokens.filter(
    (token, at) =>
      !(
        token.text === '.' &&
        token.glued &&
        at < tokens.length - 1 &&
        abbreviations.has(lowerAt(tokens, at - 1))
      ),
  );
}

function expand(token: Token, at: number, all: Token[]): Token[] {
  if (/^w\/(?=.)/i.test(token.text) && !abbreviations.has(token.lower)) {
    return [wordToken('with', token.glued), ...tokensOf(token.text.slice(2))];
  }
  const before = lowerAt(all, at - 1);
  if (token.lower === 'of' && /^(?:should|could|would|must|might)$/.test(before)) return [wordToken('have')];
  if (token.lower === 'asap' && /^(?:start|begin|available|go|send)$/.test(before))
    return tokensOf('immediately');
  const spoken = spokenShort(all, at);
  if (spoken) return [spoken];
  if (/^y\d{1,2}$/.test(token.lower) && !/^\d/.test(before)) return tokensOf(`Year ${token.text.slice(1)}`);
  if (/^end of the (?:day|week|month|year)$/.test(abbreviations.get(token.lower) ?? ''))
    return tokensOf(
      `${at === 0 || prepositions.has(before) ? 'the' : 'at the'} ${abbreviations.get(token.lower)}`,
    );
  if (
    token.lower === 'ur' &&
    /^(?:not|so|very|too|a|the|all|welcome|busy|still|really|going|looking|hiring)$/.test(
      lowerAt(all, at + 1),
    )
  )
    return tokensOf('you are');
  const near = meaningBeside(token.lower, before, lowerAt(all, at + 1));
  if (near) return [wordToken(near, token.glued)];
  if (token.lower === 'mo' && /^\d{1,2}$/.test(lowerAt(all, at + 1)))
    return [wordToken('month', token.glued)];
  if (token.lower === 'x' && /^\d{1,2}$/.test(before) && all[at + 1]?.kind === 'word')
    return [wordToken('times')];
  const whole = withApostrophe(all, at);
  if (whole) return whole;
  if (/^e\.g$|^eg$/.test(token.lower)) return tokensOf('for example');
  if (/^i\.e$/.test(token.lower)) return tokensOf('that is');
  const owner = /^(\p{Ll}{2,})'s$/u.exec(token.text)?.[1];
  const owned = owner === undefined ? undefined : abbreviations.get(owner);
  if (owned && owned !== owner && !doubtfulAbbreviations.has(owner ?? ''))
    return tokensOf(`${owned}'s`).map((part, i) => (i === 0 ? { ...part, glued: token.glued } : part));
  // “the mgrs' meeting”
  const several = /^(\p{Ll}{2,}s)'$/u.exec(token.text)?.[1];
  const owners = several === undefined ? undefined : abbreviations.get(several);
  if (owners && /s$/.test(owners) && !/ /.test(owners)) return [wordToken(`${owners}'`, token.glued)];
  const long = abbreviations.get(token.lower);
  const isInitials = /^[A-Z]{2,}$/.test(token.text) && properNames.has(token.lower);
  if (long === undefined || isInitials || isSomebody(token, at, before) || !isMeant(token.lower, at, all))
    return [token];
  const words = tokensOf(long);
  const [first, ...rest] = words;
  return first ? [{ ...first, glued: token.glued }, ...rest] : [];
}

function isMeant(short: string, at: number, all: readonly Token[]): boolean {
  const hint = doubtfulAbbreviations.get(short);
  if (!hint) return true;
  const before = hint.before?.test(lowerAt(all, at - 1)) ?? true;
  return before && (hint.after?.test(lowerAt(all, at + 1)) ?? true);
}

function spell(
  token: Token,
  at: number,
  all: readonly Token[],
  known: ReadonlyMap<string, string>,
  shouting: boolean,
): Token {
  if (isSomebody(token, at, lowerAt(all, at - 1))) return token;
  if (token.text === '&' || (token.text === '+' && !isPlus(at, all))) return wordToken('and');
  if (token.text === '@') return wordToken('at');
  if (token.text === '2' && isToWord(lowerAt(all, at - 1), lowerAt(all, at + 1))) return wordToken('to');
  if (
    token.text === '4' &&
    at > 0 &&
    !/^(?:at|by|around|about|from|until|till|before|after|since|to)$/.test(lowerAt(all, at - 1)) &&
    /^(?:all|the|my|your|our|a|an|every|each|both|me|us|you|free)$/.test(lowerAt(all, at + 1))
  )
    return wordToken('for');
  if (token.kind === 'number' && /^[~≈]/.test(token.text))
    return { ...token, text: `about ${token.text.slice(1)}` };
  if (token.kind === 'number' && /^[<>]/.test(token.text))
    return { ...token, text: `${token.text[0] === '<' ? 'under' : 'over'} ${token.text.slice(1)}` };
  if (/^\d+st$/.test(token.lower) && token.lower === '1st' && at > 0 && at === all.length - 1)
    return wordToken('first');
  if (token.kind !== 'word') return token;
  if (token.lower === 'professor' && /^\p{Lu}/u.test(all[at + 1]?.text ?? '')) return wordToken('Professor');
  if (/^q[1-4]$/.test(token.lower)) return { ...token, text: token.text.toUpperCase() };
  const span = token.lower.split('-').map((part) => nameShortcuts.get(part) ?? '');
  if (span.length === 2 && span.every((part) => part !== '')) return { ...token, text: span.join(' to ') };
  const days = token.lower
    .split('/')
    .map((part) => weekendDays.get(part) ?? nameShortcuts.get(part) ?? properNames.get(part));

  if (days.length === 2 && days.every((day) => day?.endsWith('day')))
    return { ...token, text: days.join(' or ') };
  // “spanish/portuguese”
  if (/^\p{L}{3,}(?:\/\p{L}{3,})+$/u.test(token.text)) {
    const parts = token.text.split('/');
    const names = parts.map(
      (part) => nameShortcuts.get(part.toLowerCase()) ?? properNames.get(part.toLowerCase()),
    );
    if (names.some((name) => name?.endsWith('day')))
      return { ...token, text: parts.map((part, i) => names[i] ?? part).join(' or ') };
    if (names.some((name) => name !== undefined))
      return {
        ...token,
        text: parts.map((part, i) => names[i] ?? part.charAt(0).toUpperCase() + part.slice(1)).join('/'),
      };
  }
  const titled = titles.get(token.lower);
  // “a 2 ms control loop”
  const isUnit = token.text === 'ms' && /^\d/.test(lowerAt(all, at - 1));
  if (titled && !isUnit && all[at + 1] && at < all.length - 1) return { ...token, text: titled };
  const [stem = '', ending = ''] = splitEnding(token.text);
  const isNamed =
    (titles.has(lowerAt(all, at - 1)) &&
      !(lowerAt(all, at - 1) === 'ms' && /^\d/.test(lowerAt(all, at - 2)))) ||
    (lowerAt(all, at - 1) === '.' && titles.has(lowerAt(all, at - 2)));
  if (isNamed && /^\p{Ll}/u.test(stem))
    return { ...token, text: stem.charAt(0).toUpperCase() + stem.slice(1) + ending };
  const name = nameFor(stem, at, all, known);
  if (name !== undefined) return { ...token, text: name + ending };
  const full = isUnknownWord(token.text) ? writtenOut(token.lower) : undefined;
  if (full !== undefined) return { ...token, text: full, lower: full };
  if (isPlaceName(token, at, all))
    return { ...token, text: stem.charAt(0).toUpperCase() + stem.slice(1) + ending };
  if (
    shouting ||
    (isShout(stem) && !(auxiliaries.has(token.lower) && /^(?:an?|the)$/.test(lowerAt(all, at - 1)))) ||
    (at === 0 && !/\d/.test(stem) && !isCalled(all) && isEveryday(stem, all[1]))
  )
    return { ...token, text: token.lower };
  return token;
}

// “Biscuit, the shop dog”
function isCalled(all: readonly Token[]): boolean {
  return (
    lowerAt(all, 1) === ',' &&
    /^(?:the|his|her|their|your)$/.test(lowerAt(all, 2)) &&
    all.slice(3, 5).some(({ lower }) => animals.has(lower))
  );
}

// “CySA+”, “18+”: part of a name or a number.
function isPlus(at: number, all: readonly Token[]): boolean {
  return all[at]?.glued === true && all[at + 1]?.glued !== true;
}

// “happy 2 share”
function isToWord(before: string, next: string): boolean {
  return (
    /^(?:happy|glad|want|wants|wanted|able|need|needs|ready|like|love|keen|going|have|hope)$/.test(before) &&
    canBe(next, 'base')
  );
}

function splitEnding(text: string): [string, string] {
  const match = /^(.+?)('s|'(?:m|ve|d|ll|re)|')$/i.exec(text);
  return match ? [match[1] ?? '', (match[2] ?? '').toLowerCase()] : [text, ''];
}
