import { finiteVerbAt } from '../finite-verb.ts';
import { monthNames } from '../lexicon/dates.ts';
import { countableNouns, isPlural } from '../lexicon/nouns.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import { tokensOf } from '../tokens.ts';
import { isOwned } from './owned-things.ts';

const shortened: ReadonlyMap<string, string> = new Map([
  ['cert', 'certificate'],
  ['wk', 'week'],
  ['yr', 'year'],
  ['hr', 'hour'],
  ['dept', 'department'],
]);

const start = '(^|[.;,] |\\n| [-–—] )';
const state = '(?:valid|good|done|complete|finished|renewed|signed|cleared|booked|current)';

const mends: readonly Mend[] = [
  // “in the Kafka q. Our pipeline”: the dot shortens a word and ends the sentence.
  [
    /\b(cert|wk|yr|hr|dept)\. (?=(?:it|it's|that|that's|this|I|we|our|they|the|my|normal)\b)/gi,
    (_all = '', word = '') => `${shortened.get(word.toLowerCase()) ?? word}. `,
  ],
  [/\bq\. (?=\p{L})/giu, 'question. '],
  [
    /\b((?:phone|mobile|tel|contact|account|licence|license|registration|policy) )no\. (?=\p{L})/giu,
    '$1number ',
  ],
  [/\bno\. (?=(?:to follow|below|attached|above|enclosed)\b)/gi, 'number '],
  [
    /\b(0?[1-9]|1[0-2])\/((?:19|20)\d\d)\b/g,
    (_all = '', month = '', year = '') => `${monthNames[Number(month) - 1] ?? ''} ${year}`,
  ],
  [/\bdrivers (?=licen[cs]e)/gi, "driver's "],
  [/(?<=: | [-–—] )mine's (?=\p{L}|\d)/giu, 'it is '],
  [/\bmine's (?=\p{L}|\d)/giu, 'mine is '],
  [/\((?=CV says\b)/g, '(my '],
  [/\b(as )?(in|on) the CV\b(?! (?:I|you|we)\b| I')/g, '$1$2 my CV'],
  [/(?<=\d) °(?=[CF]\b)/g, '°'],
  [/\btemp (?=I (?:quoted|gave|said)\b)/gi, 'temperature '],
  [
    /(^|\. )(net|gross): (?=[£$€]?\d)/gi,
    (_all = '', dot = '', kind = '') => `${dot}the ${kind.toLowerCase()} figure is `,
  ],
  [/(^|: )([A-C][12]|(?:level|grade) \d) passed\b/gi, '$1I have passed $2'],
  // “it's 41 (14 are the automatic ones)”
  [/(?<=\d) \((?=\d[\d.,]* (?:are|were) )([^()]+)\)/g, ', of which $1'],
  [/(?<=\d) [-–—] (?=\d[\d.,]*%? (?:is|was) )/g, ', and '],
  [
    /, (?=(?:tested|counted|measured|timed) (?:last night|yesterday|this morning|at home)\b)(\p{Ll}+) /giu,
    ', I $1 it ',
  ],
  // “…, exam booked for 14 March”, “…, letter dated 1 April”
  [
    /^((?:my|I|[\p{L}\d]+)\b[^,;:\n]*?), (exam|refresher|retake|resit|letter|course) (booked|dated|planned|scheduled|paid)\b/iu,
    '$1, and the $2 is $3',
  ],
  [
    /^(?:my )?((?:[\p{L}\d]+ ){0,4}(?:result|transcript|certificate|renewal)) due (?=(?:in|on|by)\b)/iu,
    'my $1 is due ',
  ],
  // “when it's incurred”: a state, and nothing that was done before.
  [/\b(when|if|once|until|unless|where) (it|that)'s (?=\p{Ll}+ed\b)/giu, '$1 $2 is '],
  // “£64k not 46”
  [
    /([£$€]?)(\d{2,3})k(,? not )[£$€]?(\d{2,3})(?=$|[,.;!)])/gi,
    (_all = '', sign = '', right = '', not = '', wrong = '') => `${sign}${right}k${not}${sign}${wrong}k`,
  ],
  [/(\bmeant [£$€]?\d[\d.,]*k?) \+ (?=\p{Ll})/giu, '$1 plus '],
  [
    new RegExp(`${start}got (?:an? |my |the )?(full|valid|clean) (?=(?:\\p{L}+ )?licen[cs]e)`, 'giu'),
    '$1I have a $2 ',
  ],
  [/^what I should have said: (?=(?:I|we|it) )/i, 'I should have said that '],
  [/^(?:i )?forgot: (?=(?:my|I|we|our) )/i, 'forgot to say: '],
  [/^answers to (?=\p{L})/iu, 'my answers to '],
  [/^moved, (?=(?:my |the )?new )/i, 'I have moved, '],
  // “no car, but the bus stops outside”
  [
    /^no (?!(?:problem|problems|rush|worries|need|idea|one|longer|more|reason|matter|doubt|questions?)\b)(?=[\p{L} ]{2,28}(?:, (?:but|just|only)\b|; | [-–—] ))/iu,
    'I have no ',
  ],
  // “about 11,000 machine hours, I said 7,000”
  [
    /^(?=(?:(?:about|around|roughly|nearly|almost|over) )?\d[\d.,]*k?(?: \p{L}+){0,3}, (?:not|and not|I said|I wrote) \d)/iu,
    'it is ',
  ],
  // “A2 licence yes, but only since January”, “insured yes”
  [
    /^(?:my |the |an? )?((?:[\p{L}\d+-]+ ){0,3})(\p{L}+):? yes(?=$|[,;.] ?| but\b| just\b)/iu,
    (all = '', before = '', head = '') =>
      isOwned(head.toLowerCase()) || /^(?:car|van|dbs|driver)$/i.test(head)
        ? `I do have the ${before}${head}`
        : /^(?:insured|registered|certified|vaccinated|qualified|trained|accredited)$/i.test(head)
          ? `I am ${before}${head.toLowerCase()}`
          : all,
  ],
  // “the temperature I quoted (1,250) too low”
  [
    /^(?:the |my )?((?:[\p{L}\d-]+ ){1,4}I (?:quoted|gave|said|named|mentioned)(?: \([^()]*\))?) (?=(?:(?:much|far|way|a bit) )?(?:too (?:low|high|short|long|small|big)|wrong)\b)/iu,
    'the $1 was ',
  ],
  // “burning zone is about 1,450 °C”: a kind of thing, and nothing that somebody does.
  [
    /(?<=^|\. | [-–—] )(\p{L}+(?:ed|ing)) (\p{Ll}+)(?= (?:is|was|should|I (?:gave|quoted|said|named|mentioned))\b)/giu,
    (all = '', kind = '', thing = '') =>
      countableNouns.has(thing) && !isPlural(thing) && !/^(?:time|work|day|week)$/.test(thing)
        ? `the ${kind.toLowerCase()} ${thing}`
        : all,
  ],
  // “garda vetting done now”, “forklift cert good till 2027, I said expired”
  [
    new RegExp(
      `^(?:my )?((?:[\\p{L}\\d-]+ ){0,4}?)([\\p{L}\\d]+) (?=(${state}(?: (?:now|already|until|til|till|to|in|on|by|through|since) |$|,| now$| now,)))`,
      'iu',
    ),
    (all = '', before = '', head = '', how = '') =>
      isOwned(head.toLowerCase()) && !/\b(?:I|is|was|are|the|a|and|but|no|not|have|get|got)\b/i.test(before)
        ? `my ${before}${head} ${/^(?:renewed|signed|finished|cleared|booked) (?:in|on) /i.test(how) ? 'was' : 'is'} `
        : all,
  ],
  [
    /^(\p{Lu}[\p{Lu}\d]+(?: (?:[\p{Lu}\d]+|level \w+|\p{L}*(?:result|renewal|certificate|registration)))*) (?=(?:expired?s?|lapsed?s?|runs? out|ran out|ends?) (?:in|on|last|at|this|next)\b)/u,
    'my $1 ',
  ],
  [/^(\p{Lu}[\p{Lu}\d]+) passed (?=(?:in|on|last)\b)/u, 'I passed $1 '],
  // “form is now signed (was missing a page)”: what was told of goes on.
  [
    /^((?:my |the )?(?:[\p{L}-]+ ){1,5}?(?:is|was|now)\b[^,;:()–]*)(, | \()(can be|was|has been|will be) (?=(?:not )?(?!(?:thinking|mixing|confusing|looking|talking|reading|referring|guessing|remembering|counting|going|being|trying|tired|confused|rushed|thrown|mistaken)\b)(?:\p{L}+(?:ed|en|ing)|bought|sent|lost|held|paid)\b)/iu,
    (all = '', told = '', mark = '', verb = '') =>
      /\b(?:I|you|we|he|she|they)\b/i.test(told) ? all : `${told}${mark}it ${verb} `,
  ],
];

const forgotten =
  /^([^.;:,–\n]{6,80}?)(?:,| ?[-–—]) (?:i )?(?:(?:totally|completely|just) )?forgot to (say|mention|add)(?: (?:it|that|so|this))?[.! ]*$/i;

/**
 * An answer jotted without what everybody sees: the doer of “no car”, the “is” of “licence valid till May”, the point
 * of “notice is 3 months, forgot to say”.
 */
export function bareAnswer(note: string): string {
  const told = mendedBy(mends, note);
  return told.replace(forgotten, forgottenTold);
}

function forgottenTold(all: string, point: string, verb: string): string {
  if (/^(?:i )?(?:said|told|asked|gave|wrote|put|you|he|she|they|when)\b/i.test(point)) return all;
  if (/^(?:I|I'[a-z]+|we|my|the|our) /i.test(point)) return `forgot to ${verb} ${lowered(point)}`;
  const at = finiteVerbAt(tokensOf(point));
  const head = tokensOf(point)[at - 1]?.lower ?? '';
  return at > 0 && isOwned(head) ? `forgot to ${verb} my ${lowered(point)}` : all;
}

function lowered(point: string): string {
  return point.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase());
}
