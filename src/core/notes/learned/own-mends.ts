import { deedVerb } from '../jotted/own-deeds.ts';
import { adjectives } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, participleOf, verbReading } from '../lexicon/verbs.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import { joinItems } from '../phrase.ts';
import { withFiguresWritten } from '../value/row-figures.ts';
import { spanMended } from '../value/row-spans.ts';
import { languages } from '../value/spoken.ts';

/**
 * A sentence of the editor's of what one brings, its verbs put right that no list of unlike things can share: what strict
 * readers mended in such mails alike.
 */
export function ownMended(text: string, note: string): string {
  // What the note itself calls done was done.
  const all = /\b(?:did|done)\b/i.test(note) ? mends : [...mends, doneThings];
  return withFiguresWritten(mendedBy(all, text));
}

const time =
  '(?:(?:about|over|nearly|almost|more than) )?(?:\\d+\\+?|\\p{Ll}+) (?:years|months|seasons|winters|summers)';
const named = [...languages]
  .filter((name) => !/^(?:ewe|fante|ga|lao|polish|shona|twi)$/.test(name))
  .join('|');
const language = `(?:(?:a bit of|some|basic|fluent|a little) )?(?:${named})`;

const mends: readonly Mend[] = [
  [new RegExp(`\\b(?:${named})\\b`, 'g'), (name = '') => name.charAt(0).toUpperCase() + name.slice(1)],
  // “I know Zulu, Sotho and a bit of Xhosa”
  [
    new RegExp(
      `\\bI (?:know|have|do) (?=${language}(?:, ${language})*(?:,? and ${language})?(?:$|[,;] (?:and )?I ))`,
      'i',
    ),
    () => 'I speak ',
  ],
  // “experience with firing curves, glaze faults and led a crew of nine”
  [
    /^(experience (?:with|of|in) )([^;:()]+?),? and (\p{Ll}+)(?= (?:[£$€\d]|an?\b|the\b|my\b|over\b|about\b|\p{Ll}))/u,
    (all = '', lead = '', items = '', verb = '') =>
      deedVerb.test(verb) &&
      canBe(verb, 'past') &&
      !canBe(verb, 'base') &&
      !/\b(?:I|who|which|that|we)\b/.test(items)
        ? `${lead}${items.includes(' and ') ? items : joinItems(items.split(', '))}, and I ${verb}`
        : all,
  ],
  // “I did 9 hotel groups in my phone”
  [
    /^I (?:did|have done|do) (?=[^,;]+ (?:to my name|in my phone|of my own|under my belt|behind me)\b)/,
    () => 'I have ',
  ],
  // “I have 6 years of dispatch and cut empty kilometres”
  [
    new RegExp(`^I have (${time}) of (?!experience\\b|work\\b)([^,;:()]+?)(?=$|,? and |[,;:(])`, 'u'),
    (all = '', span = '', thing = '') => spanMended(span, thing) ?? all,
  ],
  // “I have 6 years as a clean record”, “… as a step-down unit”: nobody is one.
  [
    new RegExp(`^I have (${time}) as (an? )([^,;:()]+?)(?=$|[,;])`, 'u'),
    (all = '', span = '', article = '', what = '') =>
      /(?:record|licen[cs]e)$/.test(what)
        ? `I have ${article}${what} of ${span}`
        : /(?:unit|ward|clinic|office|room|department|kitchen|depot|centre)$/.test(what)
          ? `I have ${span} of experience in ${article}${what}`
          : all,
  ],
  // “I have CIA parts 1 and 2 passed”
  [
    /^I have ((?:my |the )?[^,;:()]{2,40}?) (passed|completed|finished|renewed)(?=$|[,;]| (?:at|in|on|with|since) )/u,
    (all = '', thing = '', verb = '') =>
      /\b(?:been|had|just|now|already|have|since|recently|successfully)\b/.test(thing) ||
      canBe(thing.split(' ')[0] ?? '', 'participle')
        ? all
        : `I have ${verb} ${thing}`,
  ],
  [/^I have (?=(?:\d|\p{Ll}+) languages\b)/u, () => 'I speak '],
  [/^I been /, () => 'I have been '],
  [/^I have (?=\d{2,3} words (?:per|a) minute(?:$|[,;]))/, () => 'I type '],
  // “I am up at 4, reliable and never late”
  [
    /^(I am [^,;]+), ([^,;]+?),? and never (?=(?:late|sick|ill|absent)\b)/u,
    (_all = '', one = '', other = '') => `${one} and ${other}, and I have never been `,
  ],
  [
    /^(I [^;]+?),? and never (?=(?:late|sick|ill|absent)\b)/u,
    (_all = '', before = '') => `${before}, and I have never been `,
  ],
  // “I am patient on the phone and never lost a file”
  [
    /^(I (?:am|know|can|speak|hold) [^;]*?),? and never (\p{Ll}+)(?= )/u,
    (all = '', before = '', verb = '') => {
      const participle = canBe(verb, 'past') ? participleOf(verbReading(verb)?.base ?? '') : undefined;
      return participle ? `${before} and have never ${participle}` : all;
    },
  ],
  // “experience with singers and strings and currently preparing a recital”
  [
    /^(experience (?:with|of|in) [^;]+?),? and (currently|now|still) (?=\p{Ll}+ing )/u,
    (_all = '', before = '', when = '') => `${before}, and I am ${when} `,
  ],
  // “I am qualified in Ghana in 2016”
  [/^I am (?=(?:qualified|trained|apprenticed) (?:in|at) [^,;]* (?:in )?(?:19|20)\d\d\b)/, () => 'I '],
  // “I have raised on a farm”
  [/\bI have (?=(?:raised|born|brought up) (?:on|in|by|at)\b)/g, () => 'I was '],
  // “I have 11 years as a court clerk and never lost a bundle”
  [
    new RegExp(`^I have (${time}) as (an? [^,;]+?),? and never (\\p{Ll}+)`, 'u'),
    (all = '', span = '', role = '', verb = '') => {
      const participle = canBe(verb, 'past') ? participleOf(verbReading(verb)?.base ?? '') : undefined;
      return participle ? `I have worked as ${role} for ${span} and have never ${participle}` : all;
    },
  ],
  [/^I have shorthand (?:at |of )?(?=\d+ words)/, () => 'I write shorthand at '],
  // “I tried it on public data since we spoke”
  [
    /^I (\p{Ll}+)(?= [^,;]* since (?:we (?:spoke|met|talked)|our (?:talk|call|chat|interview)))/u,
    (all = '', verb = '') => {
      const participle =
        canBe(verb, 'past') && !canBe(verb, 'base') ? participleOf(verbReading(verb)?.base ?? '') : undefined;
      return participle ? `I have ${participle}` : all;
    },
  ],
  // “my CSCP passed last week”
  [
    /^my ((?:\p{Lu}[\p{L}\d&+-]*\p{Lu}[\p{L}\d]*|level \d)(?: \p{L}+)?) passed(?= (?:last|this|on|in|yesterday)\b|$)/u,
    (_all = '', paper = '') => `I passed my ${paper}`,
  ],
  [/, and (?=(?:since|because) (?!then))/g, () => ', '],
  [/(?<=\b(?:it|this|that|them) \d+)x\b/g, () => ' times'],
  // “(zero data loss)”, “5 years of React (2 years of WebGL)”
  [/ \(((?:zero|no) (?:(?!\bwith )[^()])+)\)$/, (_all = '', none = '') => `, with ${none}`],
  [
    new RegExp(`(?<=\\b${time} (?:of|with|in|on) [^()]+) \\((${time} [^()]+)\\)$`, 'u'),
    (_all = '', more = '') => ` and ${more}`,
  ],
  [
    /\btop (\d+|three|five|ten) in (?=(?:region|country|county|company|district|area)\b)/,
    (_all = '', rank = '') => `top ${rank} in the `,
  ],
];

// “I have done paediatric patients since 2019”, “I did exhibits for two museums”
const doneThings: Mend = [
  /^I (?:did|have done) (\p{L}[^,;:]*?)((?: (?:since|for) (?:(?:19|20)\d\d|(?:\d+\+?|\p{Ll}+) (?:years|months))))?$/u,
  (all = '', what = '', span = '') => {
    const head = /^(.+?)(?: (?:for|in|at|with|on|from|of) .+)?$/.exec(what)?.[1]?.split(' ') ?? [];
    const last = head.at(-1) ?? '';
    if (
      !isPlural(last) ||
      doable.test(last) ||
      /^(?:the|an?|my|all|some|both|many)$/.test(head[0] ?? '') ||
      / and \p{Ll}+ed\b/u.test(what)
    )
      return all;
    const thing =
      /^\p{Lu}\p{Ll}+$/u.test(head[0] ?? '') && isOrdinary(head[0] ?? '')
        ? what.charAt(0).toLowerCase() + what.slice(1)
        : what;
    return span === '' ? `I have experience with ${thing}` : `I have worked with ${thing}${span}`;
  },
];

/** What one does or has done: the rest one works with, makes or looks after. */
const doable =
  /^(?:shifts|nights|days|weekends|courses|classes|lessons|tours|rounds|jobs|projects|audits|tests|checks|reviews|repairs|studies|trials|interviews|surveys|inspections|placements|internships|visits|calls|demos|installs|installations|migrations|assessments|sessions|trainings|workshops|exams|degrees|deliveries|runs|races|marathons|gigs|shows|events|services|operations|surgeries|translations|drawings|designs|sums|accounts|books|payrolls|reports|returns|hours|years|months|seasons|things|ones|sports|logistics|graphics|analytics|statistics|mathematics|maths|physics|economics|politics|ethics|ceramics|electronics|robotics|sales|operas|launches|rollouts|cutovers|births|necropsies|handovers|stocktakes|fittings|weddings|funerals|parties|events|sets|edits|mixes|covers|ads|campaigns|videos|illustrations|portraits|murals)$/;

function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    !languages.has(lower) && (isKnownNoun(lower) || adjectives.has(lower) || /(?:ic|al|ous|ive)$/.test(lower))
  );
}
