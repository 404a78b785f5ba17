import { adjectives, adverbs, auxiliaries, prepositions } from '../lexicon/grammar-words.ts';
import { groups } from '../lexicon/living.ts';
import { countableNouns, isKnownNoun, isPlural } from '../lexicon/nouns.ts';
import { canBe, nounOrVerb, thirdOf, verbReading } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

const opens =
  '(?:^|(?<=[,;:] )|(?<=\\b(?:that|because|and|but|when|if|while|so|where|who|how|what|as|since|although|though|said|think|know|or|told (?:me|us|him|them)) ))';
const forMany: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
  ['does', 'do'],
]);

// “the training room”; in “the dogs room” or “the tools you” no one thing stands in front.
function isOneThing(subject: string): boolean {
  const [, first = '', second] = subject.toLowerCase().split(' ');
  return (
    second === undefined ||
    (isKnownNoun(first) && !isPlural(first)) ||
    adjectives.has(first) ||
    canBe(first, 'ing')
  );
}

function isBase(lower: string): boolean {
  return (
    canBe(lower, 'base') && !canBe(lower, 'past') && !auxiliaries.has(lower) && !/^(?:am|are|be)$/.test(lower)
  );
}

/** “the children was”, “people waits”, “it have”, “nobody know”, “the boy that speak”: a verb as its subject asks. */
export const agreement: Mending = (text) =>
  text
    .replace(
      /^((?:the )?(\p{Ll}+)) they (?=(\p{Ll}+) (\p{Ll}+))/iu,
      (all, subject: string, noun: string, verb: string, next: string) =>
        // “the patients they treat are old” are others.
        isPlural(noun.toLowerCase()) &&
        isKnownNoun(noun.toLowerCase()) &&
        canBe(verb, 'base') &&
        prepositions.has(next) &&
        !/\b(?:are|were|is|was|have|can|will)\b/.test(text)
          ? `${subject} `
          : all,
    )
    .replace(
      new RegExp(
        `${opens}((?:the |my |your |his |her |their |our |these |those |some |many |all |most |two |three |four |both )?)([\\p{Ll}-]+) (was|is|has|does)(?= (?!there\\b))`,
        'giu',
      ),
      (all, det: string, noun: string, verb: string, at: number, whole: string) => {
        const lower = noun.toLowerCase();
        const known =
          isPlural(lower) &&
          isKnownNoun(lower) &&
          !/^(?:years|months|weeks|days|hours|minutes|news|maths|lots|sometimes|always|pounds|euros|dollars|miles|metres|kilos|sales|headquarters|works|accounts|politics|physics|means|series|games|his|this|series)$/.test(
            lower,
          );
        // “one of the children was”, “feeding the otters was”
        const before = whole.slice(0, at).trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
        if (
          !known ||
          prepositions.has(before) ||
          canBe(before, 'ing') ||
          /^(?:how|what|who)$/.test(before) ||
          (det === '' && before === 'and')
        )
          return all;
        return `${det}${noun} ${forMany.get(verb.toLowerCase()) ?? verb}`;
      },
    )
    .replace(
      /\b(people|children|kids|players|customers|guests|students|visitors|patients|pupils|clients|drivers|residents|nurses|teachers|parents|staff members|they|we|you|I) ((?:always |never |often |usually |sometimes |also |still )?)(\p{Ll}+)(?= (?:\p{L}|\d))/gu,
      (all, subject: string, adverb: string, verb: string, at: number, whole: string) => {
        if (
          !canBe(verb, 'third') ||
          canBe(verb, 'base') ||
          verb === 'does' ||
          verb === 'has' ||
          verb === 'is'
        ) {
          const fixed = /^(?:they|we|you)$/.test(subject)
            ? forMany.get(verb)
            : subject === 'I' && verb === 'has'
              ? 'have'
              : undefined;
          return fixed === undefined || /\b(?:if|as though|one of) $/i.test(whole.slice(0, at))
            ? all
            : `${subject} ${adverb}${fixed}`;
        }
        const isPronoun = /^(?:they|we|you|I)$/.test(subject);
        // “patients visits”: two nouns, and no verb at all.
        if (!isPronoun && nounOrVerb.has(verbReading(verb)?.base ?? '')) return all;
        return `${subject} ${adverb}${verbReading(verb)?.base}`;
      },
    )
    .replace(
      new RegExp(
        `${opens}(it|he|she|nobody|everybody|everyone|somebody|someone|anybody|anyone) ((?:always |never |often |usually |also |still |really )?)(\\p{Ll}+)(?= |[,.]|$)`,
        'gu',
      ),
      (all, subject: string, adverb: string, verb: string, at: number, whole: string) => {
        if (verb === 'do')
          return /^ not\b/.test(whole.slice(at + all.length)) ? `${subject} ${adverb}does` : all;
        if (!isBase(verb) && verb !== 'have') return all;
        // “did everyone go”, “let him go”, “and he come”: something else may rule the verb.
        if (
          /\b(?:did|does|do|can|could|will|would|should|must|may|might|let|lets|make|made|makes|see|saw|watch|watched|help|helped|hear|heard|suggest\w*|insist\w*|recommend\w*|demand\w*|whether|lest)\b[^,]*$/i.test(
            whole.slice(0, at),
          )
        )
          return all;
        if (adverbs.has(verb) || adjectives.has(verb)) return all;
        return `${subject} ${adverb}${thirdOf(verb)}`;
      },
    )
    .replace(
      /\b(?:the|a|an|my|this|that|every|each|his|her|your|our) ([\p{Ll}-]+) (who|that|which) ((?:always |never |often |also |still )?)(\p{Ll}+)(?= )/gu,
      (all, noun: string, link: string, _adverb: string, verb: string, at: number, whole: string) => {
        const isOne = countableNouns.has(noun) && !isPlural(noun) && !groups.has(noun);
        if (!isOne || (!isBase(verb) && verb !== 'have' && verb !== 'do') || isPlural(verb)) return all;
        // “the dog that people love”: the noun behind the link is another subject.
        if (link !== 'who' && isKnownNoun(verb) && verb !== 'have' && verb !== 'do') return all;
        if (verb === 'do' && !/^ not\b/.test(whole.slice(at + all.length))) return all;
        if (/\bone of $/i.test(whole.slice(0, at))) return all;
        return all.slice(0, all.length - verb.length) + thirdOf(verb);
      },
    )
    .replace(
      new RegExp(
        `${opens}((?:the|a|an|my|this|every|each|his|your) (?:[\\p{Ll}-]+ )?[\\p{Ll}-]+) (have|do not|do(?= (?:\\d+|the|a|all|every)\\b))(?= )`,
        'giu',
      ),
      (all, subject: string, verb: string, at: number, whole: string) => {
        const noun = subject.split(' ').at(-1)?.toLowerCase() ?? '';
        const isOne =
          countableNouns.has(noun) &&
          !isPlural(noun) &&
          !groups.has(noun) &&
          !/^(?:team|company|staff|family|crew|group|class|school|firm|council|club|board|panel|lot|majority|half|rest|number|couple|pair)$/.test(
            noun,
          );
        const isRuled = /\b(?:did|does|can|could|will|would|should|must|may|might|let|and|or|of)\b\W*$/i.test(
          whole.slice(0, at),
        );
        const right = verb === 'have' ? 'has' : verb === 'do' ? 'does' : 'does not';
        return isOne && !isRuled && isOneThing(subject) ? `${subject} ${right}` : all;
      },
    )
    .replace(
      /\bthere (is|was) (many|several|lots of|two|three|four|five|six|seven|eight|nine|ten|\d{2,}|some (?=\p{L}+s\b)|a lot of (?=\p{L}+s\b))/giu,
      (_all, verb: string, many: string) => `there ${verb === 'was' ? 'were' : 'are'} ${many}`,
    )
    .replace(
      /\b(much|less) (people|children|questions|customers|things|problems|students|patients|guests|years|hours)\b/gi,
      (_all, few: string, noun: string) => `${/^much$/i.test(few) ? 'many' : 'fewer'} ${noun}`,
    );
