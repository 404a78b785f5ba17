import { isPlural } from '../lexicon/nouns.ts';
import { participleOf } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { owned } from './things.ts';

const open =
  /^((?:the |my |our )?[^,?:;]{2,50}?) (?:(?:is|are) )?still to (?:be )?(\p{L}+)( out)?((?: (?:by|before|with|on|at|in|after) [^,?]+)?)$/u;
const coming =
  /^((?:the |my |your )?(?:\p{L}+ ){0,2}(?:letter|contract|paperwork|forms?|rota|dates?|details|invitation|invite|offer|uniform|email|task|brief|link|references?|certificates?|certificate|drawings|samples?|portfolio|photos|report|cv|documents))(?: is| are)? (to follow|to come(?= by | from | next | this | tomorrow |$)|in the post|on (?:its|the|their) way|attached|enclosed)((?: (?:by|from|on|next|this|in|with|for|after|before|when|once|tomorrow|tonight|today)\b[^,?]*)?)$/iu;

/** Things and where they stand: “rota and uniform size still to sort”, “contract to follow by email”. */
export function openThing(text: string): Phrase | undefined {
  const [, thing, verb, out = '', when = ''] = open.exec(text) ?? [];
  if (thing && verb && !/\b(?:I|you|we|am|have|has|is|are|was|there)\b/.test(thing)) {
    const done = participleOf(verb) ?? verb;
    return mine(`${withThe(thing)} ${areOf(thing)} still to be ${done}${out}${when}`);
  }
  const [, named, state, rest = ''] = coming.exec(text) ?? [];
  if (!named || !state || /^(?:send|bring|post|email|ask|need|want|get|sign|return)\b/.test(named))
    return undefined;
  const own = owned(named);
  return mine(`${own.startsWith('my ') ? own : withThe(named)} ${areOf(named)} ${state}${rest}`);
}

function withThe(thing: string): string {
  return /^(?:the|my|our|your) /i.test(thing) ? thing : `the ${thing}`;
}

function areOf(thing: string): string {
  return / and /.test(thing) || isPlural(thing.split(' ').at(-1)?.toLowerCase() ?? '') ? 'are' : 'is';
}
