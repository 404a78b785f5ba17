import { articled } from '../articled.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { placed, whenSource } from './when.ts';

const time = `(?:${whenSource}|(?:by|before|after|within|in|at|early|late|mid|end|start|soon|next|around)\\b[^,;]*)`;
const busy =
  'you (?!said|told|asked|wanted|promised|mentioned|offered|suggested|have|had|were|may|can|could|would|might|should)';

const theirs = new RegExp(
  `^(${busy}[^,;:?()]+?)(?:, (?:and )?(?:then )?| (?:and )?then )(?:an? |the )?(?:final )?(answer|decision|decide|reply|call|ring|email|news|offer) ?(${time})$`,
  'u',
);
const thenTheirs =
  /^(you (?!said|told|asked|wanted|promised|mentioned|have|had|were|may|can|could|would)[^,;:?()]+?),? (?:and )?then (?:an? |the )?(?:final )?(answer|decision|decide|reply|call|ring|offer)$/u;
const heard = new RegExp(
  `^(${busy}[^,;:?()]+?)(?:, (?:and )?(?:then )?| (?:and )?then )(?:I )?(?:will |would )?(?:get to )?(hear|know(?: more)?|find out)( back)? (${time})$`,
  'u',
);
const handedOn =
  /^I (?:will )?(send|bring|write|make|draft|prepare|film|record) (?:you )?((?:the|my|an?|some|two) [^,;:?]+), you (?:will )?(\p{Ll}+?)s? (it|them)((?: (?:to|with|on|at|from|for|by) [^,;:?]+)?)$/u;
const answered =
  /^(you (?:will )?(?:share|send|give|email|forward|show)(?: me)? [^,;:?]+), I (?:will )?(comment|sign|review|return|check|reply|answer)$/u;

const deeds: Readonly<Record<string, string>> = {
  answer: 'answer',
  decision: 'decide',
  decide: 'decide',
  reply: 'reply',
  call: 'call me',
  ring: 'ring me',
  email: 'email me',
  news: 'let me know',
  offer: 'make an offer',
};

const replies: Readonly<Record<string, string>> = {
  comment: 'comment on it',
  sign: 'sign it',
  review: 'review it',
  return: 'return it',
  check: 'check it',
  reply: 'reply',
  answer: 'answer',
};

/**
 * What follows on what the reader does, told of whoever does it: “you talk to two more, answer next week” is the reader's
 * answer, “you talk to your partner, hear by Friday” what the writer hears.
 */
export function theirTail(text: string): Phrase[] | undefined {
  const [, now, deed, when = ''] = theirs.exec(text) ?? thenTheirs.exec(text) ?? [];
  if (now && deed) {
    const then = when === '' ? ' then' : '';
    const head = theirHead(now);
    const will = / will /.test(` ${head} `) ? '' : 'will ';
    return [clause(`${head} and ${will}${then.trim()}${then ? ' ' : ''}${deeds[deed]}${spaced(when)}`)];
  }
  const [, before, verb, back = '', by = ''] = heard.exec(text) ?? [];
  if (before && verb) return [clause(`${theirHead(before)}, and I will ${verb}${back}${spaced(by)}`)];
  const [, own, thing, does = '', it, rest = ''] = handedOn.exec(text) ?? [];
  if (own && canBe(does, 'base'))
    return [mine(`I will ${own} ${own === 'send' ? 'you ' : ''}${thing}, and you will ${does} ${it}${rest}`)];
  const [, sent, reply = ''] = answered.exec(text) ?? [];
  return sent ? [clause(`${theirHead(sent)}, and I will ${replies[reply]}`)] : undefined;
}

const clause = (text: string): Phrase => ({ kind: 'clause', text, whose: 'yours', said: false, grave: true });

const spaced = (when: string): string =>
  when === ''
    ? ''
    : ` ${placed(when).replace(/^(?=(?:early|late|mid|end|start)\b)(?!early next|late next)/, 'in ')}`.replace(
        / in (?=(?:end|start) of)/,
        ' at the ',
      );

// “you interview two more people”: that is to come.
function theirHead(now: string): string {
  const [, verb = ''] = /^you (\p{Ll}+)/u.exec(now) ?? [];
  return canBe(verb, 'base') && !/^(?:are|will|need|want|have|know|think|hope|expect|can)$/.test(verb)
    ? articled(now.replace(/^you /, 'you will '))
    : articled(now);
}
