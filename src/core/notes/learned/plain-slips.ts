import { month, weekday } from '../lexicon/dates.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import type { Mend } from '../mended/mends.ts';

const counted = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';

/** Small words that the editor puts wrong in the plainest of sentences. */
export const plainSlips: readonly Mend[] = [
  // “I moved to Leeds for 3 years ago”
  [
    new RegExp(
      `\\bfor (?=(?:about |over |nearly |almost )?${counted} (?:years|months|weeks|days) ago\\b)`,
      'g',
    ),
    '',
  ],
  // “we discussed about the pricing model”
  [/\b(discuss(?:ed|ing)?) about\b/g, '$1'],
  // “you said that first 90 days matter most”
  [
    new RegExp(
      `(?<!\\b(?:the|my|your|our|their|his|her|every|its|in) )\\b(first|last) (?=${counted} (?:days|weeks|months|years)\\b)`,
      'g',
    ),
    'the $1 ',
  ],
  // “pricing and packaging and churn”
  [/\b(about|for|of|on|in) (\p{Ll}+) and (\p{Ll}+) and (\p{Ll}+)$/u, '$1 $2, $3 and $4'],
  // “I am level 3 electrician”
  [/\bI am (?=(?:level|grade|class) \w+ \p{Ll}+(?:er|or|ian|ist)\b)/u, 'I am a '],
  // “a Gas Safe registered since 2016”
  [
    /\ban? (?=(?:\p{Lu}\p{L}+ )+(?:registered|certified|accredited|approved|trained|qualified)(?=$|[,;.]| (?:since|and|in|for|until)\b))/gu,
    '',
  ],
  // “I have 98% satisfaction score”
  [
    /\b(have|had|kept|got) (?=\d+(?:\.\d+)?% (?:[\p{Ll}-]+ ){0,2}(?:score|rate|record|rating|share|average)\b)/gu,
    '$1 a ',
  ],
  // “on holiday on the 3rd to the 10th”
  [/\bon the (?=\d{1,2}(?:st|nd|rd|th) to (?:the )?\d{1,2}(?:st|nd|rd|th)\b)/g, 'from the '],
  [
    new RegExp(
      `\\bon (?=(?:\\d{1,2} (?:${month} )?to \\d{1,2} ${month}|${month} \\d{1,2} to (?:${month} )?\\d{1,2})\\b)`,
      'g',
    ),
    'from ',
  ],
  // “the migrating monolith to microservices”, “the opening a second shop”
  [
    /\bthe (?=(?:migrating|expanding|switching|launching|rebuilding|replacing|redesigning|splitting|rolling) (?!of\b|out of\b))/g,
    '',
  ],
  [/\bthe (?=\p{Ll}+ing (?:an?|the|my|your) )/gu, ''],
  // “you started in support and now runs product”
  [
    /^(you (?!.*\b(?:who|that|which|where|what|how|why)\b)[^,;.()]*? (?:and|but) )((?:now |still |also |then |always )?)(\p{Ll}+s)(?= )/u,
    (all = '', before = '', adverb = '', verb = '') => {
      const base =
        canBe(verb, 'third') && (adverb !== '' || !isKnownNoun(verb)) ? verbReading(verb)?.base : undefined;
      return base ? `${before}${adverb}${base}` : all;
    },
  ],
  // “how the everyone gets a course”
  [/\bthe (?=(?:everyone|everybody|nobody|someone|anyone|everything|nothing)\b)/g, ''],
  // “principal said that”, “you said boss is away”
  [
    /(?<=^|\b(?:that|said|and) )(?=(?:manager|principal|director|boss|recruiter|team|company|owner|foreman|headteacher|supervisor) (?:said|told|asked|is|was|has|will|wants|asked)\b)/g,
    'the ',
  ],
  // “I am available for call next week”
  [
    /\b(available|free|ready|happy|around|up) for (?=(?:short |quick |second |follow-up )?(?:call|chat|meeting|interview|visit|conversation|demo|trial|talk)\b(?! (?:centre|center|handling)))/g,
    '$1 for a ',
  ],
  // “cut tickets by Maybe 20%”
  [/(?<=\p{Ll} )Maybe\b/gu, 'maybe'],
  [new RegExp(`(?<!\\b(?:pop|drop|stop|swing|come) )by on (?=${weekday}|the \\d)`, 'g'), 'by '],
];
