import { adjectives } from '../lexicon/grammar-words.ts';
import { isPlural } from '../lexicon/nouns.ts';
import type { People } from '../people.ts';
import { isStateWord } from '../telegraph-states.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import { withDateJoined, withFigureJoined } from './figure-tails.ts';
import { toldOf } from './heard-clauses.ts';
import { isThing, named } from './thing.ts';

/** A jotted piece made ready for prose: a thing named, something told, or what only tells of the piece before. */
export interface Piece {
  kind: 'thing' | 'told' | 'aside';
  text: string;
}

const hangsOn =
  /^(?:then|mostly|mainly|especially|including|all|both|each|ideally|only|partly|not|no longer|up to|at least)\b/i;

/** A readable piece of what was heard; nothing where its sentence would be a guess. */
export function heardPiece(piece: string, people: People): Piece | undefined {
  const turned = /^(\p{L}+(?: \p{L}+)?) (mostly|mainly)$/u.exec(piece);
  const said = turned ? `${turned[2]} ${turned[1]}` : piece;
  if (hangsOn.test(said)) {
    const { length } = tokensOf(said);
    return length > 1 && length < 8 ? { kind: 'aside', text: said } : undefined;
  }
  const often = /^(.{4,40}) (weekly|daily|monthly|quarterly|nightly)$/.exec(said);
  if (often?.[1] && isThing(tokensOf(often[1])))
    return { kind: 'thing', text: `the ${often[2]} ${often[1]}` };
  const counted = /^(\d[\d,]*%?|all|most|half) (\p{L}+)$/u.exec(said);
  if (
    counted?.[2] &&
    !isPlural(counted[2].toLowerCase()) &&
    (isStateWord(counted[2].toLowerCase()) ||
      adjectives.has(counted[2].toLowerCase()) ||
      /ed$/.test(counted[2]))
  )
    return { kind: 'aside', text: said };
  const bare = withDateJoined(
    said
      .replace(/^(?:and|plus|also|then|so|but) (?=\S)/i, '')
      .replace(/^(?:she|he|they) (?:said|says|mentioned)(?: that)? /i, ''),
  );
  const change = /^(\p{Lu}\S*) to (\p{Lu}\S*)( (?:in|over|by|this|next|from) .+)?$/u.exec(bare);
  if (change)
    return {
      kind: 'thing',
      text: `the move from ${change[1]} to ${change[2]}${change[3]?.replace(/^ over summer/, ' over the summer') ?? ''}`,
    };
  if (/ is the number one topic$/.test(bare)) return { kind: 'told', text: bare };
  const clause = /:/.test(bare.replace(/\d:\d/g, '')) ? undefined : toldOf(bare, people);
  if (clause) return { kind: 'told', text: clause };
  const text = withFigureJoined(bare);
  const tokens = tokensOf(text);
  const equated = equationOf(text) ?? weighedOf(text);
  if (equated) return { kind: 'told', text: equated };
  if (/:/.test(text.replace(/\d:\d/g, ''))) return undefined;
  const moving = movingOf(text);
  if (moving) return { kind: 'thing', text: moving };
  if (/^\d[\d.,]*%? (?:of them |with |on |in |off\b|dormant|vacant|empty)/.test(text) && tokens.length < 7)
    return { kind: 'aside', text };
  return isThing(tokens) ? { kind: 'thing', text: named(tokens) } : undefined;
}

const weights = 'worry|problem|issue|topic|risk|challenge|goal|priority|concern|theme|question|headache';
const weighed = new RegExp(
  `^(?:the )?(big|main|real|top|biggest|key|major|huge|constant) (${weights})$`,
  'i',
);

// “scour: big worry”
function weighedOf(text: string): string | undefined {
  const [, thing = '', what = ''] = /^([^:]{3,40}): ([^:]+)$/.exec(text) ?? [];
  const [, how = '', head = ''] = weighed.exec(what) ?? [];
  const tokens = tokensOf(thing);
  if (head === '' || !isThing(tokens) || isPlural(lowerAt(tokens, tokens.length - 1))) return undefined;
  return `${tokens.length > 1 ? named(tokens) : thing} is ${/^(?:big|real|key|major|huge|constant)$/i.test(how) ? 'a' : 'the'} ${how.toLowerCase()} ${head.toLowerCase()}`;
}

// “EV chargers: 60% of work now”
function equationOf(text: string): string | undefined {
  const [, thing = '', what = ''] = /^([^:]{3,40}): ([^:]+)$/.exec(text) ?? [];
  if (
    thing === '' ||
    !/^(?:about |over |under |nearly )?\d[\d.,]*%|^(?:too|very|still|always|never|now) \p{Ll}+$/u.test(what)
  )
    return undefined;
  const tokens = tokensOf(thing);
  if (!isThing(tokens)) return undefined;
  const verb = isPlural(lowerAt(tokens, tokens.length - 1))
    ? /^\D/.test(what)
      ? 'are'
      : 'make up'
    : /^\D/.test(what)
      ? 'is'
      : 'makes up';
  return `${/^make/.test(verb) && verb === 'make up' ? thing : named(tokens)} ${verb} ${what.replace(/\bof (work|volume|sales|revenue|orders|traffic)\b/, 'of the $1')}`;
}

// “ATR72 fleet from 9 to 12 by spring”
function movingOf(text: string): string | undefined {
  const [, thing = '', move = ''] =
    /^(.{2,40}?) (from [£$€~]?\d\S*(?: \p{L}+)? to [£$€]?\d.*)$/u.exec(text) ?? [];
  if (thing === '' || /\b(?:cut|shifts?|hours|open|busy)$/.test(thing)) return undefined;
  const tokens = tokensOf(thing);
  return isThing(tokens) ? `${named(tokens)} going ${move}` : undefined;
}
