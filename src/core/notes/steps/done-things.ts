import { month } from '../lexicon/dates.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, pastOf, verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { daySource, onDay } from './days.ts';
import { owned } from './things.ts';

const when = `(?:(?:already|this (?:morning|afternoon|week)|last (?:night|week)|yesterday(?: \\p{Ll}+)?|today|just now|in ${month})|(?:on )?(?:${daySource}))`;
const state =
  '(?:sent|posted|emailed|mailed|returned|submitted|uploaded|scanned|signed|filled in|filled out|handed in|applied for|requested|ordered|completed|done)';
const thing = '(?:(?:my|the|both|two|three) )?(?:[\\p{L}\\d&-]+(?: and)? ){0,4}?[\\p{L}\\d-]+';

const done = new RegExp(
  `^(${thing})(?:,| [–-]|:|) (${state})(?:(?:,| and| \\+|, and) (${state}))?((?: (?:to|with) (?:HR|the [\\p{Ll} ]+?|\\p{Lu}\\p{Ll}+))?)(?:,? (${when}))?(?:, (?:it |that )?(takes [^,]+|waiting(?: for [^,]+)?|you should have (?:it|them)(?: by now)?))?$`,
  'u',
);
const doneFirst = new RegExp(
  `^(${thing})(?: [–-] |: |, )(sent|posted|emailed|submitted|uploaded|signed) (?:the |my )?(docs|documents|form|forms|papers|paperwork)((?: ${when})?)$`,
  'u',
);

const theirs =
  /\b(?:contracts?|offers?|links?|invites?|invitations?|e-?mails?|rota|schedule|answers?|decision|results?|budget|invoice|date|role|job|post)$/u;
const noThing =
  /\b(?:I|i|you|we|he|she|they|it|is|are|was|were|be|being|been|am|has|have|had|will|would|can|could|if|when|once|after|before|not|no|to|get|getting|need|needs|everything|all|nothing|something|stuff|well)\b/iu;

/** What of the writer's is done already, as their deed: “DBS form filled in + posted tues”, “visa applied for, takes 2 weeks”. */
export function doneThing(text: string): Phrase[] | undefined {
  if (/[?;()]/.test(text)) return undefined;
  const [, about = '', verb, docs = '', day = ''] = doneFirst.exec(text) ?? [];
  if (verb && (isThing(about) || /(?:tion|ance|check|vetting)$/.test(about)))
    return [
      mine(
        `I ${past(verb, day)} the ${docs.replace(/^docs$/, 'documents')} for the ${about.replace(/^(?:my|the) /, '')}${at(day)}`,
      ),
    ];
  const [, what = '', first = '', second, whom = '', on = '', tail = ''] = done.exec(text) ?? [];
  if (first === '' || !isThing(what) || theirs.test(what)) return undefined;
  const one = /^(?:the|both|two|three) /.test(what) ? what : owned(what.replace(/^my /, ''));
  const own = /^an? /.test(one)
    ? one.replace(/^an? /, 'my ')
    : /^(?:my|the|both|two|three) /.test(one)
      ? one
      : `my ${one}`;
  const isMany = isPlural(what.split(' ').at(-1) ?? '') || / and /.test(what);
  const it = isMany ? 'them' : 'it';
  const and = second
    ? ` and ${past(second, on).replace(/^have /, '')} ${it}`.replace(/ (in|out) (it|them)$/, ' $2 $1')
    : '';
  const deed = `I ${past(first, on)} ${own}${and}${whom}${at(on)}`;
  return [mine(deed + tailOf(tail, isMany))];
}

function isThing(what: string): boolean {
  const words = what.split(' ');
  const [opening = ''] = words.slice(/^(?:my|the|both|two|three)$/.test(words[0] ?? '') ? 1 : 0);
  const head = words.at(-1) ?? '';
  return (
    !noThing.test(what) &&
    (isKnownNoun(head.toLowerCase()) || /^\p{Lu}[\p{Lu}\d]+$/u.test(head)) &&
    !(canBe(opening.toLowerCase(), 'past') && !isKnownNoun(opening.toLowerCase()))
  );
}

// “filled in”, “have filled in”
function past(state: string, on: string): string {
  const [word = '', ...particle] = state.split(' ');
  const has = on.trim() === '' || /^already/.test(on.trim()) ? 'have ' : '';
  const verb =
    word === 'done' && has === ''
      ? 'did'
      : has === ''
        ? (pastOf(verbReading(word)?.base ?? '') ?? word)
        : word;
  return [`${has}${/^already/.test(on.trim()) ? 'already ' : ''}${verb}`, ...particle].join(' ');
}

function at(on: string): string {
  const bare = on.trim().replace(/^on /, '');
  if (bare === '' || bare === 'already') return '';
  return /^(?:this|last|yesterday|today|just|in )/.test(bare) ? ` ${bare}` : ` ${onDay(bare)}`;
}

function tailOf(tail: string, isMany: boolean): string {
  if (tail === '') return '';
  if (/^takes/.test(tail)) return isMany ? `, which ${tail.replace('takes', 'take')}` : `, which ${tail}`;
  if (/^waiting$/.test(tail)) return ' and am waiting to hear';
  return /^waiting/.test(tail)
    ? ` and am ${tail.replace(/ for (?=(?:result|answer|reply|link|date)s?\b)/, ' for the ')}`
    : `; ${tail}`;
}
