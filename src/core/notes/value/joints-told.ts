import { finiteVerbAt } from '../finite-verb.ts';
import { month } from '../lexicon/dates.ts';
import { canBe } from '../lexicon/verbs.ts';
import { type Mend, mendedBy } from '../mended/mends.ts';
import { joinItems } from '../phrase.ts';
import { tokensOf } from '../tokens.ts';

/** Sentences of what one brings, or of an idea, with the small joints said outright that strict readers put in alike. */
export function jointsTold(text: string): string {
  return mendedBy(joints, text);
}

const people =
  '(?:clients|customers|patients|children|kids|teens|teenagers|families|students|pupils|adults|women|men|seniors|beginners|tenants|residents|farmers|users|guests|visitors|companies|firms|schools|charities)';
const grown =
  '(?:raised|grew|cut|brought|took|doubled|halved|reduced|trimmed|lifted|increased|lowered|shortened)';
const figure = '(?:about |over |nearly |almost |up to )?\\d[\\d,.]*k?';
const paper =
  '(?:certificates?|licen[cs]es?|cards?|badges?|tickets?|permits?|visas?|pass(?:es)?|registration|accreditation)';

const joints: readonly Mend[] = [
  // “grew an app to 45k riders, mostly radio”: that was how.
  [
    new RegExp(`^((?:[^,]* )?I ${grown} [^,]*\\d[^,]*), (mostly|mainly) (?=(\\p{L}+) ?)`, 'u'),
    (all = '', deed = '', mostly = '', next = '') =>
      isThing(next)
        ? `${deed}, ${mostly} ${/\b(?:grew|raised|doubled|lifted|increased)\b/.test(deed) ? 'through' : 'with'} `
        : all,
  ],
  // “two busy seasons at a small firm, mostly farmers”, “four years in the Big Four (mostly in shipping clients)”
  [
    new RegExp(
      `^(.*\\b(?:years|months|seasons|summers|winters|terms)\\b[^,]*), (mostly|mainly) (?:in |on |of )?(?=(?:[\\p{L}-]+ ){0,3}(?:and (?:[\\p{L}-]+ )?)?${people}$)`,
      'u',
    ),
    (_all = '', span = '', mostly = '') => `${span}, ${mostly} with `,
  ],
  [
    /^(.*\b(?:since|years|months|seasons)\b[^,]*), (\p{Ll}[^,]*) (mostly|mainly)$/u,
    (_all = '', span = '', things = '', mostly = '') => `${span}, ${mostly} with ${things}`,
  ],
  // “a lifeguard certificate until 2027”
  [
    new RegExp(`(?<=\\b${paper} )(until|till) (?=(?:the end of )?(?:(?:19|20)\\d\\d|${month})\\b)`, 'g'),
    () => 'valid until ',
  ],
  [
    /\b(hold|have) (CDL|LGV|HGV) [Cc]lass ([A-F1-3])\b/,
    (_all = '', have = '', paperName = '', kind = '') => `${have} a class ${kind} ${paperName}`,
  ],
  // “experience with leak detection with acoustic loggers”
  [/\bexperience with (?=(?:(?!and\b|or\b)[^\s,;:(]+ ){1,4}with\b)/, () => 'experience of '],
  [
    /\bexperience with (?=((?:\p{L}+-)?\p{L}+ing) (\p{L}+))/u,
    (all = '', doing = '', next = '') =>
      canBe(doing.split('-').at(-1) ?? '', 'ing') &&
      /^(?:the|an?|up|out|down|homes|houses|people|children|animals|dogs|horses|teams|shows|events)$/.test(
        next,
      )
        ? 'experience of '
        : all,
  ],
  [/\b(hours|days|flights|dives|jumps|miles) of total\b/, (_all = '', unit = '') => `${unit} in total`],
  [/\b(years|months|days) in (?=sea time\b|service\b)/, (_all = '', unit = '') => `${unit} of `],
  // “photos here is example.org/x”
  [
    /(?:,|;)? (?:and|with)(?: the)? (photos?|pictures?|pics|videos?|link|clip|demo|recording|reel)(?: here)?(?: is| are|:)+ (?=\S+[./]\S+$)/,
    (_all = '', thing = '') =>
      `. The ${thing === 'pics' ? 'pictures' : thing} ${/s$/.test(thing) ? 'are' : 'is'} here: `,
  ],
  [
    new RegExp(
      `^(I \\p{L}+ [^,]+), (${figure} (?:seconds|minutes|hours|days|weeks)) (?:less|faster|quicker|shorter)(?= (?:per|a|each|every)\\b)`,
      'u',
    ),
    (all = '', deed = '', time = '') =>
      canBe(deed.split(' ')[1] ?? '', 'past') ? `${deed}, which saved ${time}` : all,
  ],
  // “I own a small press, about 90 posters so far”
  [
    new RegExp(`^(I (?:own|have|run|use) [^,]+), (?=${figure} [^,]+ so far$)`),
    (_all = '', own = '') => `${own} and have done `,
  ],
  // “eight years of sourdough, 300 loaves a night alone”
  [
    new RegExp(
      `^((?:I|my|for my part, I) [^,;:(]+), (?=${figure} (\\p{Ll}+s|people) (?:a|an|per|each|every) (?:hour|day|night|week|month|shift|year|morning|season)\\b[^,]*$)`,
      'iu',
    ),
    (all = '', told = '', unit = '') => (spans.test(unit) ? all : `${told}, with `),
  ],
  [
    /\b(for|in|over|during|after|within|of) (first|last) (?=(?:\d+|two|three|four|five|six|eight|ten|few) )/g,
    (_all = '', link = '', first = '') => `${link} the ${first} `,
  ],
  [/\b(to|for) first who\b/g, (_all = '', link = '') => `${link} the first who`],
  [
    new RegExp(
      `\\bI (volunteered|worked|lived|trained|studied|served|coached|interned|apprenticed) (?=${figure} (?:years|months|seasons|summers|winters)\\b)`,
    ),
    (_all = '', verb = '') => `I ${verb} for `,
  ],
  // “cut empty runs 18% at the terminal”
  [
    /\b(I (?:\p{Ll}+ [^,;]+ and )?(?:cut|reduced|raised|increased|lowered|shortened|trimmed|grew) (?:(?!\b(?:by|from|to|of|under|over|at|in|for|and)\b)[^,;])+?) (?=(?:about |over |nearly )?\d[\d.]* ?%(?! \p{L}+ed\b))/u,
    (_all = '', deed = '') => `${deed} by `,
  ],
  [
    /\b(cut|reduced|halved|brought|lowered) an? (?=(?:\p{L}+ )?(?:cost|time|load|waste|rate|churn|turnover|downtime|backlog)s? from\b)/u,
    (_all = '', verb = '') => `${verb} the `,
  ],
  [
    /\b(cut|reduced|halved|brought) (?=(?:nightly|weekly|daily|monthly|average) (?:load|run|bill|cost|time|build)\b)/,
    (_all = '', verb = '') => `${verb} the `,
  ],
  [
    /\b(years|months) of (rural|urban|clinical|residential|industrial|commercial|domestic|private|forensic|paediatric|bilingual)(?=$|[,;.)])/,
    (_all = '', unit = '', kind = '') => `${unit} of ${kind} work`,
  ],
  [/\ban ex (?=\p{Ll})/u, () => 'an ex-'],
  [/\bover night(?=$|[.,:;])/, () => 'overnight'],
  [/\ban (?=HACCP\b)/, () => 'a '],
  [/\b(\d+)[- ]sec\b/g, (_all = '', count = '') => `${count}-second`],
  [/, max(?: with)? (?=\d)/, () => ', with a maximum of '],
  [
    /(?:, | \()est\.? saving (?:of )?([^()]+?)\)?$/,
    (_all = '', saving = '') => `, with an estimated saving of ${saving}`,
  ],
  [/\b(mens|womens|childrens) (?=\p{Ll})/gu, (_all = '', whose = '') => `${whose.slice(0, -1)}'s `],
  [
    /(?<=\b(?:tender|transit|customs|court|export|shipping|design|technical|user|API|site|trial|safety) )docs\b/g,
    () => 'documents',
  ],
  [/\b(?:[A-Z]{2})(?:\/[A-Z]{2})+\b/g, (codes = '') => languagesOf(codes) ?? codes],
  // “latte art is fine, and I am fast, and weekends are no problem”
  [
    /^((?:[^,;:()]+; )?)([^,;:()]+), and ([^,;:()]+), and ([^,;:()]+)$/,
    (all = '', lead = '', one = '', two = '', three = '') =>
      [one, two, three.replace(/^then (?=(?:I|they|you|we|it) )/, '')].every(isWhole)
        ? `${lead}${one}, ${two}, and ${three}`
        : all,
  ],
];

const spans = /^(?:years|months|weeks|days|hours|minutes|nights|shifts|evenings|mornings)$/;

function isThing(word: string): boolean {
  return !/^(?:by|with|through|in|on|at|from|for|of|to|via|as|because|thanks|and|alone|myself|without|using|due|online|\p{Ll}+ing|\p{Ll}+ly)$/u.test(
    word,
  );
}

function isWhole(part: string): boolean {
  return (
    (own.test(part) || finiteVerbAt(tokensOf(part)) > 0) &&
    !/^then\b|\b(?:that|which|who|if|when|how)\b/.test(part)
  );
}

const own = /^(?:I|we|you|they|he|she|it) \p{Ll}|^(?:\p{L}+ ){1,3}(?:is|are|was|were) \p{Ll}/u;

const languageCodes: ReadonlyMap<string, string> = new Map([
  ['AR', 'Arabic'],
  ['DE', 'German'],
  ['EN', 'English'],
  ['ES', 'Spanish'],
  ['FR', 'French'],
  ['IT', 'Italian'],
  ['NL', 'Dutch'],
  ['PL', 'Polish'],
  ['PT', 'Portuguese'],
  ['RU', 'Russian'],
]);

// “FR/AR/EN”
function languagesOf(codes: string): string | undefined {
  const names = codes.split('/').map((code) => languageCodes.get(code));
  if (names.some((name) => name === undefined) || !/\b(?:EN|FR|DE|AR)\b/.test(codes)) return undefined;
  return joinItems(names as string[]);
}
