import { indefinite } from '../articles.ts';
import { adjectives, adverbs, determiners, prepositions } from '../lexicon/grammar-words.ts';
import { animals, people } from '../lexicon/living.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import { wordsOf } from '../lexicon/words-of.ts';
import type { Mending } from './mending.ts';

const modifier = '(?:[\\p{Ll}-]+ ){0,2}?';
const end =
  '(?=$|[,.;!?)]| (?:in|at|on|of|with|for|from|to|by|near|and|or|but|who|which|that|where|when|while|because|since|until|before|after|so|is|was|has|every|ten|eleven|two|three|four|five|six|seven|eight|nine|\\d+|already|now|then|too|also|yesterday|last|next|again)\\b)';
const placed = new RegExp(
  `\\b(in|at|on|from|near|into|behind|inside|under|over|with|to|by) (${modifier})([\\p{Ll}-]+)(?! \\d)${end}`,
  'gu',
);
const had = new RegExp(
  `\\b(I|we|you|they|he|she|who|to|will|can|could|would|and|it|that|has|ward|room|team|\\p{Ll}+s) ((?:also |always |already |never |now )?)((?:have|has|had) (?:also )?(?:driven|used|seen|built|made|kept|worn|found|bought|wanted|needed)|have|has|had|saw|seen|see|use|used|using|uses|drive|drove|driven|drives|built|build|bring|brought|need|needs|needed|keep|keeps|kept|wear|wears|wore|found|want|wants|gave me|give me|gave him|lent me|showed me|bought|buy|bought me|own|passed|send|make|made|took|wrote|draw|drew|carved|sewed|repaired|run|ran|got) (${modifier})([\\p{Ll}-]+)${end}`,
  'gu',
);

// Places and things that stand with an article wherever one is in, at or on them.
const some = wordsOf(
  'kindergarten hotel restaurant café cafe factory warehouse farm bakery company shop garage salon supermarket bookshop workshop nursery stable brewery butchery dentist notary lawyer club pharmacy laundry cinema theatre theater museum library zoo orchestra choir band studio clinic gym pub bar canteen café hostel hoist tractor forklift crane lathe family',
);
const known = wordsOf(
  'kitchen floor table desk wall door garden phone counter street roof ground village fridge freezer oven cellar basement corridor stairs hall window ladder ceiling hoist yard river beach forest mountain field greenhouse weekend afternoon evening morning internet radio beginning middle river sea sun rain snow dark same',
);
const knownBy =
  /^(?:front|back|main|side|same|next|first|last|second|other|top|bottom|left|right|whole|wrong|final|ground|waiting)$/;
// These stand alone in one phrase or another.
const bare =
  /^(?:part|place|time|way|home|school|work|bed|fun|care|control|charge|turn|change|access|contact|dinner|lunch|breakfast|sense|room|order|stock|use|need|hope|faith|notice|note|hand|foot|head|face|mind|heart|word|line|track|board|call|hold|team|course|nothing|lot|bit|few|little|less|more|most|fish|fruit|chicken|cake|fire|light|paper|stone|glass|iron|business|practice|process|training|study|trade|labour|rent|credit|interest|cover|cash|life|power|pressure|pain|chance|reason|doubt|pencil|post|path|harvest|holiday|budget|standard|origin|cache|carrot|apple|bread|home|youth|child|man|woman|person|plus|sort|kind|type|half|quarter|minute|second|hour|day|week|month|year|morning|evening|night|number|level|page|chapter|step|figure|gate|platform|route|type|ice|food|play|piano|guitar|football|music|church|court|prison|university|college|hospital|town|class|camp|sea|duty|leave|top|end|start|sale|hire|speed|volume|value|price|taste|smell|sound|touch|shape|form|mass|weight|size|age|rank|grade|record|evidence|proof|experience|knowledge|contact|love|luck|nature|society|space|history|culture|language|law|art|science|sport|dance|film|radio|television|meat|milk|wood|stone|metal|cloth|wool|silk|cotton|leather|gold|silver|copper)$/;

function isModified(before: string): boolean {
  return before
    .trim()
    .split(' ')
    .every(
      (word) =>
        (isKnownNoun(word) ||
          adjectives.has(word) ||
          /^(?:reach|magnet|hotel|student|family|fire|sewing|washing|driving)$/.test(word)) &&
        !determiners.has(word) &&
        !prepositions.has(word) &&
        !adverbs.has(word) &&
        !isPlural(word) &&
        !/^(?:only|much|own|such|some|any|first|second|third|same|last|next|further|enough|other|old|high|full|part|half|someone|somebody|anyone|anybody|something|anything|nothing|everyone|nobody)$/.test(
          word,
        ),
    );
}

const oftenLeft = wordsOf(
  'mat truck jacket coat helmet tractor ladder drill lorry van bike scooter licence license sample apron cupboard shelf trolley headset stool pump lathe loom kiln wheelbarrow',
);

/** Whether a noun, standing for one thing, wants an article. */
export function isSingle(noun: string): boolean {
  return (
    (countableNouns.has(noun) || oftenLeft.has(noun)) &&
    !isPlural(noun) &&
    !isMass(noun) &&
    !bare.test(noun) &&
    !/^(?:some|any|every|no)(?:one|body|thing)$/.test(noun)
  );
}

const writes = /\b(?:I|we|you|he|she|they|it|my|your|his|her|their|the|an?)\b/iu;

/** “I saw wall with clocks”, “in hotel kitchen”, “left on table”: one thing that lost its article. */
export const missingArticles: Mending = (text) => {
  if (!writes.test(text)) return text;
  return text
    .replace(placed, (all, link: string, before: string, noun: string) => {
      const first = before.trim().split(' ')[0] ?? '';
      const isAlone = before === '';
      if (/^(?:by|to|with)$/.test(link) && !(link === 'to' && known.has(noun) && noun !== 'phone'))
        return all;
      if (!isAlone && knownBy.test(first) && (known.has(noun) || some.has(noun)) && before.trim() === first)
        return `${link} the ${before}${noun}`;
      if (
        isAlone &&
        known.has(noun) &&
        noun !== 'same' &&
        !(noun === 'phone' && link !== 'on') &&
        !/^(?:from|over|under|near|with|by|at) (?:weekend|afternoon|evening|morning|phone|radio|internet|rain|snow|sun|sea|beginning|middle|dark|desk|ground)$/.test(
          `${link} ${noun}`,
        )
      )
        return `${link} the ${noun}`;
      if (isAlone) return some.has(noun) ? `${link} ${indefinite(noun)} ${noun}` : all;
      return isModified(before) &&
        (some.has(noun) || /^(?:kitchen|garden|hall|village|yard|field)$/.test(noun))
        ? `${link} ${indefinite(first)} ${before}${noun}`
        : all;
    })
    .replace(
      had,
      (
        all,
        who: string,
        adverb: string,
        verb: string,
        before: string,
        noun: string,
        at: number,
        whole: string,
      ) => {
        const first = before === '' ? noun : (before.trim().split(' ')[0] ?? '');
        if (!isSingle(noun) || (before !== '' && !isModified(before))) return all;
        if (/^\p{Ll}+s$/u.test(who) && !/^(?:has|ha)s?$/.test(verb)) return all;
        if (
          before === '' &&
          (nounOrVerb.has(noun) ||
            adjectives.has(noun) ||
            canBe(noun, 'participle') ||
            people.has(noun) ||
            animals.has(noun))
        )
          return all;
        // “who used to run shop”, “I had to see”, “have run”: the word is no object here.
        if (/^(?:have|has|had)$/.test(verb) && canBe(first, 'participle') && !adjectives.has(first))
          return all;
        if (
          /\b(?:of|the|a|an|my|your|his|her|our|their) $/i.test(whole.slice(0, at)) &&
          who !== 'it' &&
          who !== 'that'
        )
          return all;
        return `${who} ${adverb}${verb} ${indefinite(first)} ${before}${noun}`;
      },
    )
    .replace(
      /\b(it (?:is|was)) ((?:very |really |so )?(good|great|nice|bad|big|small|new|difficult|hard|easy|long|beautiful|strange|funny|special|interesting|important|normal|clever) )([\p{Ll}-]+)(?=$|[,.;]| (?:and|but|to|for|of|in|that|when)\b)/gu,
      (all, is: string, how: string, adjective: string, noun: string) =>
        isSingle(noun) && !canBe(noun, 'base')
          ? `${is} ${indefinite(/^(?:very|really|so) /.test(how) ? how : adjective)} ${how}${noun}`
          : all,
    );
};
