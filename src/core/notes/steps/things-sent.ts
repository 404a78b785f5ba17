import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { stepNamed } from './next-things.ts';
import { isWhen, placed } from './when.ts';

const deed =
  /^(?:(send|attach|bring|post|scan|print|return|email|forward|find)|(dig|write|fill)(?: (?:it|them))?( out| in))(?: (?:it|them))?( and send| and post)?(?: (?:it|them))?(?: (?:for|to) you)?((?: .+)?)$/;
const counted = /^I will (?:send|bring|post|email) (?:you )?(?:one|two|three|both|\d+)(?=$| )/;

const done = /^I will (return|sign|scan|post|send you|send|fill in) (?:it|them)((?: .+)?)$/;

/** A thing and behind it what one will do with it, as one deed: “repo link – send”, “references – will send two”. */
export function sentWith(before: Phrase, phrase: Phrase): Phrase | undefined {
  const named =
    before.kind === 'offer' && !/,/.test(before.text)
      ? before.text
      : /^the ([^,]+)$/.exec(stepNamed(before) ?? '')?.[1]?.replace(/^/, 'my ');
  if (named === undefined) return undefined;
  const thing = named.replace(/^my (?=.* my )/, 'the ');
  const bare = /^my (\p{Ll}+)$/u.exec(thing)?.[1];
  const some = phrase.kind === 'clause' ? counted.exec(phrase.text)?.[0] : undefined;
  if (some && bare && isPlural(bare)) return mine(`${some} ${bare}${phrase.text.slice(some.length)}`);
  // “check form – will return it signed on Monday”
  const [, does, rest = ''] = phrase.kind === 'clause' ? (done.exec(phrase.text) ?? []) : [];
  if (does) return mine(`I will ${does} ${thing.replace(/^(?:an?|my) /, 'the ')}${rest}`);
  const [, verb, other, particle = '', more = '', when = ''] =
    phrase.kind === 'action' ? (deed.exec(phrase.text) ?? []) : [];
  if (!verb && !other) return undefined;
  if (when !== '' && !isWhen(when.trim())) return undefined;
  const it = isPlural(
    thing
      .split(/ (?:of|for|from|with) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  )
    ? 'them'
    : 'it';
  const own = verb === 'send' ? `send you ${thing}` : `${verb ?? `${other}${particle}`} ${thing}`;
  return mine(`I will ${own}${more ? `${more} ${it}` : ''}${when ? ` ${placed(when.trim())}` : ''}`);
}
