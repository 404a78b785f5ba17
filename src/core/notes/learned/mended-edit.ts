import { isBareHour, isBareMonth, isBareWeekday, monthLink } from '../date-links.ts';
import { hyphenated } from '../figure-links.ts';
import { month, weekday } from '../lexicon/dates.ts';
import { firstNames } from '../lexicon/first-names.ts';
import { prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import { newThings } from '../mended/new-things.ts';
import { type Token, textOf, tokensOf, wordToken } from '../tokens.ts';
import { plainSlips } from './plain-slips.ts';

/** A sentence of the editor's with those small words put right that leave no doubt: days and hours, articles, numbers of a kind. */
export function mendedEdit(text: string): string {
  return mendedBy(all, newThings(textOf(hyphenated(withTimes(tokensOf(text))))));
}

const dayOfMonth = `(?:\\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?)(?! ?\\d)`;
const clockTime = '\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m\\b|\\d{1,2}:\\d\\d\\b';
// “pop in Friday” lacks its “on”, and “in” is the verb's.
const notGoing =
  '(?<!\\b(?:pop|popping|drop|dropping|come|coming|came|call|calling|look|looking|stop|stopping|log|fly|flying|move) )';

const begun = (name = '') => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const mends: readonly Mend[] = [
  // “ends in 11 pm”, “the task with Thursday”
  [new RegExp(`\\b(?:in|on) (?=${clockTime})`, 'g'), 'at '],
  // “I will pop in Saturday”
  [
    new RegExp(
      `\\b((?:pop|drop|stop|swing|call) (?:in|over|round)|(?:pop|drop|stop|swing) by|come (?:in|over|round|along)) (?=${weekday}\\b)`,
      'g',
    ),
    '$1 on ',
  ],
  [new RegExp(`${notGoing}\\b(?:in|at|with) (?=${weekday}\\b(?!'))`, 'g'), 'on '],
  [new RegExp(`\\b(?:in|at) (?=${dayOfMonth})`, 'g'), 'on '],
  [new RegExp(`\\b(?:on|at) (?=${month}\\b(?! \\d|'))`, 'g'), 'in '],
  [/\b(?:on|at) (?=(?:19|20)\d\d(?=$|[,;.?]| (?:and|but|with|at|for)\b))/g, 'in '],
  [new RegExp(`\\b(${weekday}) (?=${clockTime})`, 'g'), '$1 at '],
  // “on Thursday on the 12th”, “on Thursday on 22 January”
  [new RegExp(`(?<=\\b${weekday}) on (?=the \\d{1,2}(?:st|nd|rd|th)\\b|${dayOfMonth})`, 'g'), ' '],
  [new RegExp(`\\b(start|begin|starts|begins|starting) (?=${dayOfMonth})`, 'g'), '$1 on '],
  // “the drug test is done on March 2”
  [
    new RegExp(
      `\\b(is|are) (?=(?:done|finished|completed|passed|signed|sent|submitted|posted) on (?:${dayOfMonth}|${weekday}))`,
      'g',
    ),
    (_all = '', verb = '') => (verb === 'is' ? 'was ' : 'were '),
  ],
  [/^(?!.*\byou\b)(.*)\byourselves\b/, '$1themselves'],
  [/\b(\d+|two|three|four|five|six|ten) (days|weeks|months) notice\b/g, "$1 $2' notice"],
  [
    /\bis there any (?=(?:more |other |further )?(?:questions|updates|forms|documents|papers|problems|changes|openings|shifts)\b)/g,
    'are there any ',
  ],
  // “your rye starter is being older than me”
  [/\b(is|are|was|were) being (?=\p{Ll}+er than\b|so |too |very )/gu, '$1 '],
  // “I am funny being on the other side”
  [
    /^I (am|was) (?=(?:(?:so|very|really|quite|a bit) )*(?:funny|strange|odd|weird|nice|good|great|lovely|fun|interesting) (?:being|seeing|hearing|meeting|to (?:see|hear|meet|be)) )/,
    'it was ',
  ],
  [/\bat (exactly|around|about|roughly) at (?=\d)/g, 'at $1 '],
  [/\bon the end of (?=\p{Lu})/gu, 'at the end of '],
  // “you will checking if I can join”
  [
    /\b(you|they|we) will (\p{Ll}+ing)\b/gu,
    (all = '', who = '', doing = '') =>
      canBe(doing, 'ing') && !canBe(doing, 'base') ? `${who} are ${doing}` : all,
  ],
  // “it has accepted, out in April”: somebody else did.
  [
    /\b(it|paper|article|contract|offer|form|licence|visa|permit|application) has (?=(?:accepted|published|signed|approved|confirmed|granted|renewed)(?=$|[,;.]| (?:and|but|in|on|by|since|until)\b))/g,
    '$1 has been ',
  ],
  [
    /\b(decision|outcome|result|answer|start|opening|launch) has (?=(?:expected|planned|scheduled|promised|due)\b)/g,
    '$1 is ',
  ],
  [/(?<=\b(?:would be|am|be) )(?:Happy|Glad|Able|Free|Keen)\b/g, (word = '') => word.toLowerCase()],
  [/^thank you for being allowed to /i, 'thank you for letting me '],
  [
    /(?<=\b(?:will|can|could|to|would) )visit to\b|(?<=\bto )visiting to\b/g,
    (verb = '') => verb.slice(0, -3),
  ],
  // “I could be tested in August”: the idea could.
  [/\bI (?=could be (?:tested|tried|piloted|built|run|rolled|used|set|put)\b)/g, 'it '],
  // “once you back from site”
  [/\b(once|when|until|unless|while) (you|we|they) (?=(?:back|free|ready|away)\b)/g, '$1 $2 are '],
  // “I have no call yet”
  [/\bI have (?=no (?:call|reply|news|answer|word|response|feedback) (?:yet|since)\b)/g, 'I have had '],
  [
    new RegExp(
      `(?<=\\p{Ll} (?:visit|test|exam|trial|demo|call|interview|talk|shift|meeting|course|audit)) (?=${dayOfMonth})`,
      'gu',
    ),
    ' on ',
  ],
  [
    new RegExp(
      `(?<=\\b(?:test|exam|trial|demo|call|interview|meeting|course|audit|visit|walk|show|fair) (?:is|was)) (?=${dayOfMonth})`,
      'g',
    ),
    ' on ',
  ],
  // “it was march 2023”
  [/\b(march|may)(?= (?:19|20)\d\d\b)/g, begun],
  // “the Rosa's plan”
  [
    /\b(?:the|an?) (?=(\p{Lu}\p{Ll}+)'s \p{Ll})/gu,
    (all = '', name = '') => (firstNames.has(name.toLowerCase()) ? '' : all),
  ],
  [/\b(?:the|an?) (?=(?:Mr|Mrs|Ms|Dr|Miss|Prof)\.? \p{Lu})/gu, ''],
  [/\bthe (?=(?:last|next|this) (?:year|month|week|term|season)'s )/g, ''],
  // “a 100 year-old shop”, “a 25 minutes-cap”
  [/\b(\d+) year-(?=olds?\b)/g, '$1-year-'],
  [/\b(\d+) (minute|hour|day|week|month|year|metre)s?-(?=\p{Ll})/gu, '$1-$2 '],
  [/\ba same\b/g, 'the same'],
  // “I am nice of you to ring”, “I have nearly had 3 weeks since we walked the pitch”
  [
    /^I (?:am|was) (?=(?:(?:so|very|really) )?(?:nice|kind|good|generous|thoughtful|sweet|lovely|decent) of you\b)/,
    'it was ',
  ],
  [
    /^I have (nearly|almost|about|over)? ?had (?=(?:\d+|\p{Ll}+) (?:days|weeks|months|years) since )/u,
    (_all = '', about = '') => `it is ${about ? `${about} ` : ''}`,
  ],
  // “I had no nut allergy; that is my sister; we got mixed up”
  [/^([^;]+; [^;]+); ([\p{L}\d])/u, (_all = '', two = '', first = '') => `${two}. ${first.toUpperCase()}`],
  [new RegExp(`\\bon (?=${weekday} to ${weekday}\\b)`, 'g'), 'from '],
  // “audio typing for 80 words per minute”, “I have R and QGIS daily”
  [/\bfor (?=\d+ (?:words|covers|miles|km) (?:per|an?) (?:minute|hour)\b)/g, 'at '],
  [/^I have (?=[^,;]{2,40} daily\b)/, 'I use '],
  // “only 3 of 20 are funded last year”
  [
    /\b(is|are) (\p{Ll}+)(?= (?:last (?:week|month|year|night|spring|summer|autumn|winter)|yesterday)\b)/gu,
    (all = '', is = '', verb = '') =>
      canBe(verb, 'participle') ? `${is === 'is' ? 'was' : 'were'} ${verb}` : all,
  ],
  // “the new portal go live in July”
  [
    /(?<=(?:^|\bthat )(?:the|your|our|an?) (?:[\p{L}-]+ ){0,3})(\p{Ll}+) go live\b/gu,
    (all = '', noun = '') => (isKnownNoun(noun) && !isPlural(noun) ? `${noun} goes live` : all),
  ],
  // “reports are cut from 40 pages to 12”, “traffic is flat since September”
  [
    /\b(is|are) (?=(?:cut|reduced|trimmed|shortened|raised|halved|doubled|brought down|moved|grown|shrunk) from \S+ .*\bto\b)/g,
    (_all = '', is = '') => (is === 'is' ? 'has been ' : 'have been '),
  ],
  [
    new RegExp(
      `\\b(is|are) (?=(?:\\p{Ll}+ ){1,4}since (?:${month}|${weekday}|(?:19|20)\\d\\d|last|the (?:spring|summer|autumn|winter|start|move))\\b)`,
      'gu',
    ),
    (_all = '', is = '') => (is === 'is' ? 'has been ' : 'have been '),
  ],
  // “we talked on how I would reach them”, “I rode along 2 hours in the heat”
  [/\btalked on (?=(?:how|why|what|whether)\b)/g, 'talked about '],
  [
    /\b((?:rode|went|came|sat|walked|tagged) (?:along|in|round|around)) (?=(?:\d+|two|three|four|half an|an) (?:hours?|minutes)\b)/g,
    '$1 for ',
  ],
  [/\bexperience with experience (?=with|of|in)/gi, 'experience '],
  [/(?<=\b(?:speak|know|and|have|,) )bit of\b/g, 'a bit of'],
  [
    /(?<=\b(?:for|in|until|by|from|since|of|late|early|mid|next|last|this) )(march|may)(?! (?:be|have|not|need)\b)/g,
    begun,
  ],
  [/\b(my|your|our|their|his|her) own (?:an?|the) /g, '$1 own '],
];

const all: readonly Mend[] = [...mends, ...plainSlips];

// The rules know where a day or an hour has lost its small word. They look at notes; here stand whole sentences.
function withTimes(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    const before = tokens[at - 1];
    if (
      !before ||
      prepositions.has(before.lower) ||
      /^\p{Lu}/u.test(before.text) ||
      staysBare.test(before.lower)
    )
      return [token];
    const link =
      isBareHour(tokens, at) && !/^\d+\.\d+$/.test(token.text)
        ? 'at'
        : isBareWeekday(tokens, at) && !/s$/.test(token.lower)
          ? 'on'
          : isBareMonth(tokens, at)
            ? monthLink(tokens, at)
            : undefined;
    return link ? [wordToken(link), token] : [token];
  });
}

const staysBare =
  /^(?:till|until|if|not|do|does|did|have|want|wants|that|which|when|as|black|good|whether|than|like|base)$/;
