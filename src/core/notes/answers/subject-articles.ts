import { adjectives, adverbs, determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { countableNouns, isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';

const subject =
  /(^|; |\bsaid that |\bsaid |, but |: )((?:(?!(?:I|that|said|it|we|you|but|and)\b)[\p{L}\d-]+ ){0,3})(\p{L}+) (?=(?:is|was|should)\b)/gu;
const bare =
  /^(?:time|work|home|school|work|travel|parking|notice|pay|salary|rent|one|first|second|rest|part|half|number|level|year|day|week|month|shift|money|nothing|everything|something|it|that|this|there|person|people|man|woman|[\p{L}]+day)$/u;

const rules = /^(?:order|exemption|threshold|deduction|allowance|surcharge|setpoint|cutoff|clause)$/;

/** “I said exemption is for two years”, “but order should be …”: one thing told of, with the article it lacks. */
export function withSubjectArticle(text: string, note: string): string {
  return withoutNewThe(
    text.replace(subject, (all, lead: string, before: string, head: string) => {
      const words = before.trim() === '' ? [] : before.trim().split(' ');
      const isOne =
        (rules.test(head) || (countableNouns.has(head) && !isMass(head))) &&
        !isPlural(head) &&
        !bare.test(head) &&
        !canBe(head, 'ing') &&
        words.every(describes);
      return isOne ? `${lead}the ${before}${head} ` : all;
    }),
    note,
  );
}

function describes(word: string): boolean {
  const lower = word.toLowerCase();
  if (
    determiners.has(lower) ||
    possessives.has(lower) ||
    prepositions.has(lower) ||
    adverbs.has(lower) ||
    /^(?:i|we|you|it|he|she|they|and|or|but|not|no|when|if|what|how|why|that|as|so|which|who|one|\d.*)$/.test(
      lower,
    )
  )
    return /^\d+$/.test(lower);
  return (
    /^\p{Lu}[\p{Lu}\d]+$/u.test(word) || (word === lower && (isKnownNoun(lower) || adjectives.has(lower)))
  );
}

// “I said lead auditor; the internal auditor is correct”: words that are named stand bare.
function withoutNewThe(text: string, note: string): string {
  return text.replace(/(?<=^|[.;] )the ([^,.;:]{3,40}) (?=is (?:correct|right)$)/giu, (all, words: string) =>
    note.toLowerCase().includes(`the ${words.toLowerCase()}`) || /\b(?:one|answer|figure|number)$/.test(words)
      ? all
      : `${words} `,
  );
}
