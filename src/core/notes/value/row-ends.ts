import { indefinite } from '../articles.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import { languages } from './spoken.ts';

/** Articles, hyphens and row ends of what one brings, or of an idea, put right where the words around leave no doubt. */
export function rowEndsTold(text: string): string {
  return mendedBy(ends, text);
}

const count = '\\d+|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|sixty|ninety';
const languageNames = [...languages]
  .filter((name) => !/^(?:ewe|fante|ga|lao|polish|shona|twi)$/.test(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join('|');

const ends: readonly Mend[] = [
  // “experience with live mixing, outside broadcasts, and I cope with generators”
  [
    /^((?:I (?:have|would bring|can offer|bring) )?experience (?:with|of|in) )([^,;:()]+), ([^,;:()]+)(?=, and I )/,
    (all = '', lead = '', one = '', two = '') => (/ and /.test(one + two) ? all : `${lead}${one} and ${two}`),
  ],
  // “learning it properly now, and that was my gap”
  [
    /, and (?:that|this) (was|is) (?=(?:my|the|your|what) (?!first\b))/,
    (_all = '', is = '') => `, which ${is} `,
  ],
  // “a ten minute call”
  [
    new RegExp(
      `(?<![\\d.,-])\\b(${count}) (second|minute|hour|day|week|month|page|person|bed|seat|room) (?=(\\p{Ll}{3,})\\b)`,
      'gu',
    ),
    (all = '', number = '', unit = '', noun = '') =>
      (isKnownNoun(noun) || canBe(noun, 'base')) &&
      !/^(?:max|min|each|total|old|ago|late|early|long)$/.test(noun)
        ? `${number}-${unit} `
        : all,
  ],
  // “a traffic light on each booth and 25-minute cap”
  [
    /(?<=\p{Ll}(?:,| and|, and| with) )(?=((?:\d+|\p{Ll}+)-(?:second|minute|hour|day|week|month|page)) (\p{Ll}+)(?=$|[,;.]| (?:and|for|on|in|at|with|per)\b))/gu,
    (_all = '', span = '', noun = '') =>
      countableNouns.has(noun) && !isPlural(noun) ? `${indefinite(span)} ` : '',
  ],
  // “my idea is a group certification”
  [
    /^((?:my idea is|what I have in mind is|what about) )an? ((?:\p{L}[\p{L}-]* ){0,2}(?:certification|pre-clearance|clearance|tape|signage|storage|labelling|pricing|seating|lighting|packaging|feedback|homework|shade|parking))(?= (?:of|by|for|on|in|with|at|to|from)\b|[,:;?]|$)/iu,
    (_all = '', lead = '', thing = '') => `${lead}${thing}`,
  ],
  // “retention of +9 points”
  [
    /(: |, (?:and )?)(\p{Ll}+) (?:of )?(\+|[–-])(\d+ ?(?:points|%))$/u,
    (_all = '', _joint = '', what = '', sign = '', by = '') =>
      `, and ${what} went ${sign === '+' ? 'up' : 'down'} by ${by}`,
  ],
  // “experience with pumps and night shifts no problem”
  [
    /(?:,? and|,) ((?:\p{Ll}+ )?(\p{Ll}+)) no problem$/u,
    (all = '', what = '', noun = '') =>
      isKnownNoun(noun) ? `, and ${what} ${isPlural(noun) ? 'are' : 'is'} no problem` : all,
  ],
  [/, and I start to finish$|, start to finish$/, () => ', from start to finish'],
  // “experience with draping and pattern cutting both”
  [
    /((?:with|in|use|know|speak|do|have done) )([^,;:()]+ and [^,;:()]+) both$/,
    (_all = '', lead = '', two = '') => `${lead}both ${two}`,
  ],
  // “about 60 draws a shift, I am good with nerves”
  [
    /^((?:about |over )?\d+ \p{Ll}+ (?:a|per) (?:shift|day|night|week|month)), (?=I (?:am|have|can|do|know|speak)\b)/iu,
    (_all = '', rate = '') => `I do ${rate.charAt(0).toLowerCase()}${rate.slice(1)}, and `,
  ],
  [/\bopen to freelance(?=$|[,.;])/, () => 'open to freelance work'],
  [
    /\b(fast|quick|good|calm|slow|strong|solid) on (?=(?:grill|bar|till|floor|line|pass|road|phone|door)(?=$|[,.;]| and\b))/g,
    (_all = '', how = '') => `${how} on the `,
  ],
  [
    /\b(ok|OK|okay|fine|good|comfortable|happy) with (?=(?:cold|heat|dark|rain|wet)(?=$|[,.;]| and\b))/g,
    (_all = '', how = '') => `${how} with the `,
  ],
  // “a winter mountain passes”
  [
    /\b(?:an?) ((?!few|couple|dozen|hundred|thousand|million|lot|great|good|little|series|minimum|maximum)(?:[\p{Ll}-]+ ){1,2})(\p{Ll}+s)(?=$|[,.;])/gu,
    (all = '', front = '', noun = '') =>
      (isKnownNoun(noun) || canBe(noun, 'base')) &&
      isPlural(noun) &&
      !isMass(noun) &&
      !/(?:ss|ics|us)$|^(?:series|means|works|sales|species|headquarters)$/.test(noun) &&
      !canBe(front.trim().split(' ').at(-1) ?? '', 'past') &&
      !/\b(?:of|in|for|with|and|that|who|to)\b/.test(front)
        ? `${front}${noun}`
        : all,
  ],
  [/\ba lead counsel\b/, () => 'lead counsel'],
  // “in Swahili (Kikuyu and English)”
  [
    new RegExp(
      `(\\b(?:${languageNames})) \\(((?:${languageNames})(?:, (?:${languageNames}))*)( and (?:${languageNames}))?\\)$`,
      'i',
    ),
    (_all = '', first = '', more = '', last = '') =>
      last ? `${first}, ${more}${last}` : `${first} and ${more}`,
  ],
  [
    new RegExp(
      `\\b(En|Fr)(?=,[^()]*\\b(?:${languageNames})\\b)|(?<=\\b(?:${languageNames})\\b[^()]*, )(En|Fr)(?=[,)])`,
      'g',
    ),
    (all = '') => (all === 'En' ? 'English' : 'French'),
  ],
];
