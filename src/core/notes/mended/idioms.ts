import { adjectives } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';
import { type Mend, mendedBy } from './mends.ts';

// Before “her” and “you” something else may begin: “explained her plan”, “said you are busy”.
const whom = '(?:me|us|him|them|her(?= (?:the|how|what|why|that)\\b))';

// A sign, and what it becomes. Nothing else may fit the sign.
const table: readonly Mend[] = [
  [
    new RegExp(`\\b(explain(?:s|ed|ing)?) (${whom})(?= (?!to\\b|that she\\b|what she\\b))`, 'giu'),
    '$1 to $2',
  ],
  [
    /\b(describ(?:e|es|ed|ing)|suggest(?:s|ed)?|point(?:s|ed) out) (me|us|him|them)(?= (?:the|how|what|why|that|a|an|my)\b)/giu,
    '$1 to $2',
  ],
  [new RegExp(`\\bsaid (${whom})(?= (?!to\\b|all\\b|both\\b|twice\\b))`, 'giu'), 'told $1'],
  [new RegExp(`\\bsays? (${whom})(?= (?:the|that|a|when|if|how|what)\\b)`, 'giu'), 'tells $1'],
  [
    /\bduring (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|several) (?:years|months|weeks|days|hours|summers|winters|seasons)\b)/gi,
    'for ',
  ],
  // “he'd ring by the 21st he said”
  [/^(you|he|she|they) ((?:would|will|might) [^;,.]+?),? \1 said\b/i, '$1 said $1 $2'],
  [/\b(?:in|at) the begin\b(?=$|[,.;!?)])/gi, 'at the beginning'],
  [/\b(?:went|has gone|have gone) in(?:to)? pension\b/gi, 'retired'],
  [/\btold to (me|us|him|her|them|you)\b/gi, 'told $1'],
  [/\btold (?=(?:about|of) (?!me\b))/gi, 'told me '],
  [
    /(?<=\p{L} )(?<!\b(?:was|were|been|being|got|get|am|is|are|being|not|also|just|and|or) )told (?=(?:that|it is|it was|he|she|they|we|I)\b(?! (?:story|stories|joke|tale)))/giu,
    'said ',
  ],
  [
    /\b(ask(?:s|ed)?) to (me|us|him|her|you)(?= (?:about|if|whether|how|what|why|when|where|for)\b|$|,)/gi,
    '$1 $2',
  ],
  [/\bdiscuss(ed|es|ing)? with (me|you|us|him|her|them) about\b/gi, 'talked with $2 about'],
  [/\b(discuss(?:ed|es|ing)?) about\b/gi, '$1'],
  [
    /\b(listen(?:s|ed|ing)?) (?=(?:music|the|you|your|my|him|her|them|podcasts|people|customers|radio|what)\b)/gi,
    '$1 to ',
  ],
  [/\b(depend(?:s|ed|ing)?) (?:of|from)\b/gi, '$1 on'],
  [/\b(interested) (?:for|about|on|at) (?=the|your|this|that|a|an|how|what|\p{L}+ing\b)/giu, '$1 in '],
  [/\b(responsible) (?:of|about)\b/gi, '$1 for'],
  [
    /\b(good|bad|strong|better|best) in (?=(?:maths?|mathematics|numbers|figures|listening|talking|explaining|organi[sz]ing|selling|cooking|drawing|writing|teaching|football|sports?)\b)/gi,
    '$1 at ',
  ],
  [/\b((?:am|is|are|was|were|got|be|been|I'm)(?: (?:well|very|quite))? used) with\b/gi, '$1 to'],
  [/\b(afraid|scared) (?:from|about) (?=\p{L}+s\b|the|dogs?|of)/giu, '$1 of '],
  [/\b(married) with (?=a|an|my|the)\b/gi, '$1 to '],
  [/\b(participat(?:e|es|ed|ing)) (?:at|to|on) (?=the|a|an|this|your)\b/gi, '$1 in '],
  [/\bthink (?:in|to|at) (me|us)\b/gi, 'think of $1'],
  [
    /\b(wait|waits|waited|waiting) (?=(?:you|him|her|them|me|your|an?|the) (?:answer|reply|call|decision|news|email|letter|feedback)|(?:you|him|her|them|me)(?:$|[,.]))/gi,
    '$1 for ',
  ],
  [
    /\b(take|took|takes|taken) (me|us) in (?=(?:court|the (?!end|morning|afternoon|evening|car|lift|van|bus)))/gi,
    '$1 $2 into ',
  ],
  [/\bI am (?:totally |fully |not )?agree\b/gi, 'I agree'],
  [
    /\bmore (better|worse|easier|faster|bigger|older|younger|cheaper|stronger|quicker|slower|earlier|later|longer|higher|lower|nicer|safer|harder|softer)\b/gi,
    '$1',
  ],
  [/(\b(?:more \p{L}+|\p{L}+er) than) (?=(?:looks?|seems?|sounds?|expected)\b)/giu, '$1 it '],
  [/\b(\p{L}+er than it) (look|seem|sound)\b/giu, '$1 $2s'],
  [/\bthan it expected\b/gi, 'than expected'],
  [
    /\bmore (?:as|then) (?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a|one)\b)/gi,
    'more than ',
  ],
  [/\bless (?:as|then) (?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|a|one)\b)/gi, 'less than '],
  [/^since (?:that|this) (?=I|we)/gi, 'since then '],
  [
    /\b(?:an )?other (?=(?:job|question|thing|time|day|example|idea|point|interview|role|position)\b(?! (?:than|was|is)))(?<!\b(?:the|any|each|some|no|every|my|your|one|or|and) other )(?<!(?:or|and) other )/gi,
    'another ',
  ],
  [/\bevery (day|week|month|year|morning|evening|night|saturday|sunday)s\b/gi, 'every $1'],
  [
    /\ba lot (?:from )?(?=(?:people|children|questions|customers|things|experience|work|information|time|ideas|problems|fun)\b)/gi,
    'a lot of ',
  ],
  [
    /\b(could|should|would|must|might) of(?= (?:been|said|done|had|gone|told|asked|known|made|taken|seen|come|\p{L}+ed)\b)/giu,
    '$1 have',
  ],
  [/\balot\b/gi, 'a lot'],
  [
    /\b(look(?:ing|s|ed)?|search(?:ing|es|ed)?) (?=(?:someone|somebody|people|staff|volunteers|help|another|new people|more people)\b)/gi,
    '$1 for ',
  ],
  [/\btold (no|yes)(?=$|[,.])/gi, 'said $1'],
  [
    /\b(\d[\d.,]*|hundred|thousand|dozen|ten|twenty|thirty|forty|fifty) (\p{L}+s) by (day|week|month|hour|year)(?=$|[,.;]| (?:and|but|with|in)\b(?! by\b))/giu,
    '$1 $2 a $3',
  ],
  [
    /\b(who|they|we|you|I) not (?=(?:want|like|eat|have|know|work|need|speak|come|go|understand|sleep|use|drink|think|get|see|take|talk|live)\b)/g,
    '$1 do not ',
  ],
  [
    /\b(for|with|of) (elderly|disabled|homeless|unemployed)(?=$|[,.;]| (?:in|at|and|since|for|or)\b)/gi,
    '$1 the $2',
  ],
  [
    /(?<!\b(?:the|my|your|her|his|our|a|very|each|every|this|that) )(?<=\b(?:for|the) )first time(?! (?:buyers?|round))/gi,
    'first time',
  ],
  [/\bfor first time\b(?! (?:buyers?|drivers?|parents?|visitors?|users?))/gi, 'for the first time'],
  [/\bhow (it|this|that|he|she) (is|was) (called|named)\b/gi, 'what $1 $2 $3'],
  [/\bhow (is|was) (it|this|that) called\b/gi, 'what $2 $1 called'],
  [/\bmake a party\b/gi, 'have a party'],
  [/\b(do|did|does|done|doing) (?=(?:a|one|two|many|some|the same|no) mistakes?\b)/gi, 'make '],
  [/\bby foot\b/gi, 'on foot'],
  [/\bit is (pity|shame|pleasure|good idea|great idea|good sign|good question)\b/gi, 'it is a $1'],
  [/\b(it (?:is|was)) honou?r\b/gi, '$1 an honour'],
  [
    /\b(said|say|says|told me|told you|mentioned|explained|think|thinks|thought|hope|hopes|believe|sure|know|knew), that (?=(?:the|I|we|you|they|he|she|it|there|my|your|our|his|her|their|a|an|every|everyone|nobody|people)\b)/gi,
    '$1 that ',
  ],
  [
    /\bmy (uncle|aunt|father|mother|brother|sister|friend|cousin|boss|neighbour|neighbor|grandfather|grandmother|dad|mum|mom|husband|wife|colleague|teacher|son|daughter) (?:his|her) (?=(?:garage|shop|house|farm|garden|car|restaurant|company|bakery|workshop|kitchen|business|office|café|cafe|bar|hotel|boat|studio|van|firm|flat|salon|school)\b)/gi,
    "my $1's ",
  ],
  [/\b(me|us|him|her|them|you) the same\b/gi, '$1 the same'],
  [/\b(enter(?:ed|s|ing)?) in (?=the|a|your)\b/gi, '$1 '],
  [/\b(repl(?:y|ied)|answer(?:ed)?) me (?=(?:on|by|until|that|with)\b)/gi, '$1 to me '],
  [/\bin (?:the )?(morning|evening|afternoon|night)s? at (\d)/gi, 'in the $1 at $2'],
  [/\bfrom the last (\d+|two|three|four|five|six) (years|months|weeks)\b/gi, 'for the last $1 $2'],
  [/\bhave possibility\b/gi, 'have the possibility'],
  [/\bI am (\d\d) years\b(?! old)/gi, 'I am $1 years old'],
];

const comparatives: ReadonlyMap<string, string> = new Map(
  'heavy=heavier easy=easier big=bigger small=smaller fast=faster slow=slower cheap=cheaper old=older young=younger strong=stronger light=lighter long=longer short=shorter high=higher low=lower hard=harder clean=cleaner quick=quicker nice=nicer safe=safer busy=busier early=earlier late=later cold=colder warm=warmer dark=darker soft=softer good=better bad=worse quiet=quieter simple=simpler near=nearer far=farther'
    .split(' ')
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
);

/** Turns of phrase with the wrong small word, and their like. */
export const idioms: Mending = (given) => {
  return mendedBy(table, given)
    .replace(/\bmore (\p{Ll}+)(?= than\b|$|[,.;])/giu, (all, plain: string) =>
      adjectives.has(plain.toLowerCase()) ? (comparatives.get(plain.toLowerCase()) ?? all) : all,
    )
    .replace(/\b(made|make|did|do) make a? ?mistakes?\b/gi, (all) =>
      all.replace(/^(?:made|make|did|do) /i, ''),
    )
    .replace(
      /\b(said|says|told me|think|thinks|thought|because|hope) ((?:is|was|needs|has|looks|takes|works) )(?=(?:not|the|a|an|my|your|very|too|good|bad|better|best|great|normal|important|possible|difficult|easy|hard|always|never|like|ok|fine|nice|true|only|because|more|less|acid|salt|time)\b)/giu,
      (all, verb: string, be: string, at: number, whole: string) =>
        // “what you said is the best”, “the thing I know is …”
        /\b(?:what|all|which|who|thing|things|everything|one|that|point|way|reason|idea|word|words)\b/i.test(
          whole.slice(0, at).split(/[,;]/).at(-1) ?? '',
        ) || canBe(whole.slice(0, at).trim().split(' ').at(-1) ?? '', 'third')
          ? all
          : `${verb} it ${be}`,
    );
};
