import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, participleOf, verbReading } from '../lexicon/verbs.ts';
import { count, type Mending, unit } from './mending.ts';

const months =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)';
const age =
  '(?:\\d+|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
const small = `(?:an? )?(?:child|girl|boy|kid|little|young|small|teenager|baby|student|${age})`;
const begun = `since (?:(?:early |late |about )?(?:19|20)\\d\\d|${months}|(?:my )?(?:childhood|youth)|(?:high |primary )?school|university|college|then|I (?:was|am) ${small}|last (?:year|month|week|summer|winter|spring|autumn|${months}|\\w+day)|the beginning)\\b`;
const lasted = `(?:since|for) ${count} ${unit}\\b(?! (?:ago|old))`;
const sign = new RegExp(`\\b(?:${begun}|${lasted})`, 'giu');

const soft = '(?:also|still|already|now|only|always|mostly|usually|not)';
const doer = new RegExp(
  `(?:^|\\b)(I|we|they|you|he|she|it|who)((?: ${soft})*) (\\p{L}+)((?: ${soft})*)(?: (\\p{L}+))?`,
  'giu',
);
const steady =
  /^(?:work|live|teach|cook|drive|bake|play|manage|lead|study|speak|sing|paint|coach|volunteer|sell|write|train|climb|clean|care|sew|repair|fix|translate|run|make)$/;

/** “I work there since 5 years”, “I am nurse since 2015”: what began then and goes on has been so. */
export const durations: Mending = (given) => {
  let text = given
    .replace(new RegExp(`\\bsince (${age}) years old\\b`, 'giu'), 'since I was $1')
    .replace(new RegExp(`\\b(?:since|from) I (?:am|was)(?= ${small}\\b)`, 'giu'), 'since I was')
    .replace(/\bsince ((?:19|20)\d\d) (?:until|till|to) ((?:19|20)\d\d)\b/gi, 'from $1 to $2');
  text = text.replace(
    new RegExp(
      `\\bI (am|work|live|teach|cook|drive|repair|make|give|have)\\b([^,;]*?) from (${count} ${unit}|(?:19|20)\\d\\d)(?=$|[,;.]| and\\b| but\\b)`,
      'iu',
    ),
    (_all, verb: string, between: string, time: string) => `I ${verb}${between} since ${time}`,
  );
  text = text.replace(
    new RegExp(`\\b(I (?:\\p{L}+)\\b[^,;]*?) already (${count} ${unit})(?=$|[,;.])`, 'iu'),
    '$1 since $2',
  );
  // “play piano since I was seven”
  text = text.replace(/^(\p{L}+)(?= [^,;]*\bsince )/iu, (verb) =>
    steady.test(verb.toLowerCase()) && verb === verb.toLowerCase() && !isKnownNoun(verb)
      ? `have ${participleOf(verb) ?? verb}`
      : verb,
  );
  const signs = [...text.matchAll(sign)].reverse();
  for (const found of signs) {
    const at = found.index;
    const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
    const before = text.slice(from, at);
    const isSpan = /^(?:since|for) /i.test(found[0]) && new RegExp(`^${lasted}$`, 'iu').test(found[0]);
    const isFor = /^for /i.test(found[0]);
    const perfect = perfected(before, isSpan, isFor, found[0], text.slice(at + found[0].length));
    if (isFor && perfect === undefined) continue;
    const time = isSpan ? found[0].replace(/^since/i, 'for') : found[0];
    text = text.slice(0, from) + (perfect ?? before) + time + text.slice(at + found[0].length);
  }
  return text;
};

// The verb next to the sign is in the perfect already.
function isSpoken(before: string): boolean {
  const aid =
    /\b(?:have|has|had)(?: (?:also|already|always|not))? (\p{L}+)(?!.*\b(?:I|we|they|you|he|she|it) )/iu.exec(
      before,
    );
  return aid?.[1] !== undefined && canBe(aid[1].toLowerCase(), 'participle');
}

/** The clause with its verb in the perfect; nothing where it is, or must not be. */
function perfected(
  before: string,
  isSpan: boolean,
  isFor: boolean,
  time: string,
  after: string,
): string | undefined {
  const doers = [...before.matchAll(doer)];
  const last = doers.at(-1);
  // “the planks are in the tank since two months”
  if (!last) {
    const be = /^(.*\S) (is|are)(?= )/iu.exec(before);
    if (!be?.[1] || isFor || /\b(?:who|which|that|what|how|because|if)\b/i.test(before)) return undefined;
    return before.replace(be[0], `${be[1]} ${be[2] === 'is' ? 'has' : 'have'} been`);
  }
  const [whole, subject = '', adverbs = '', verb = '', late = '', next = ''] = last;
  if (isSpoken(before)) return undefined;
  // “I speak two languages and work here since 2010”
  const joined = / and (\p{L}+)(?=[^,]*$)/iu.exec(before.slice(last.index + whole.length));
  const second = joined?.[1]?.toLowerCase() ?? '';
  if (
    joined &&
    canBe(second, 'base') &&
    (steady.test(second) || !isKnownNoun(second)) &&
    !isFor &&
    second !== 'have'
  ) {
    const start = last.index + whole.length + joined.index;
    return `${before.slice(0, start)} and have ${participleOf(second)}${before.slice(start + joined[0].length)}`;
  }
  const lower = verb.toLowerCase();
  const aid = /^(?:he|she|it|who)$/i.test(subject) ? 'has' : 'have';
  const tail = next === '' ? '' : ` ${next}`;
  const put = (words: string) => {
    const start = last.index;
    return (
      before.slice(0, start) +
      `${subject} ${aid}${adverbs}${late} ${words}` +
      before.slice(start + whole.length)
    );
  };
  if (isFor) {
    const ends = /^(?:$|[,;.]| (?:and|now|but)\b)/i.test(after);
    return steady.test(lower) &&
      /^(?:I|we)$/i.test(subject) &&
      /year/.test(time) &&
      ends &&
      !/\b(?:only|can|would)\b/.test(before)
      ? put(`${participleOf(lower)}${tail}`)
      : undefined;
  }
  if (/^(?:am|is|are)$/.test(lower)) return put(`been${tail}`);
  if (/^(?:have|has)$/.test(lower))
    return next !== '' && canBe(next.toLowerCase(), 'participle') ? undefined : put(`had${tail}`);
  const reading = verbReading(lower);
  if (
    !reading ||
    /^(?:can|could|will|would|should|must|may|might|was|were|been|had)$/.test(lower) ||
    (/^(?:do|does|did)$/.test(lower) &&
      (next === 'not' || (canBe(next.toLowerCase(), 'base') && !nounOrVerb.has(next.toLowerCase()))))
  )
    return undefined;
  const { base, forms } = reading;
  const isPresent = forms.has('base') || (forms.has('third') && aid === 'has');
  const isPast = forms.has('past');
  // Since we spoke one passes an exam; since 2015 one has worked.
  if (isPresent || (isPast && !isSpan && !/^since (?:then|last|the)\b/i.test(time)))
    return put(`${participleOf(base) ?? verb}${tail}`);
  return undefined;
}
