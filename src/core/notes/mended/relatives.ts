import { auxiliaries } from '../lexicon/grammar-words.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import { isLiving } from '../owners.ts';
import type { Mending } from './mending.ts';

const telling =
  /\b(?:ask|asks|asked|tell|tells|told|show|shows|showed|teach|taught|explain\w*|know|knows|knew|wonder\w*|see|saw|remember|understand|understood|learn\w*|forgot|discuss\w*|say|says|said|matter|about|on|of|at|by|with|is|was)\s*$/i;

/** “the lady what lifts 40 kilos”, “Excel what I made”: “what” asks, “who” and “that” tell which. */
export const relativeWords: Mending = (text) =>
  text.replace(
    /([\p{L}\d-]+) what (is|was|are|were|I|we|you|they|he|she|it|\p{Ll}+s)(?= )/gu,
    (all, noun: string, next: string, at: number, whole: string) => {
      const lower = noun.toLowerCase();
      const before = whole.slice(0, at);
      if (
        telling.test(`${before}${noun}`) ||
        (!isKnownNoun(lower) && !/^\d/.test(noun) && !isLiving(lower) && !/^(?:excel|sourdough)$/.test(lower))
      )
        return all;
      const isVerb = auxiliaries.has(next) || (canBe(next, 'third') && !canBe(next, 'base'));
      const isDoer = /^(?:I|we|you|they|he|she|it)$/.test(next);
      if (!isVerb && !isDoer) return all;
      const isOne =
        isLiving(lower) ||
        /\b(?:man|woman|lady|boy|girl|person|guest|customer|child|colleague)\b[^,]{0,12}$/i.test(before);
      // “told the boy what I mean”
      if (
        isDoer &&
        (isOne || /\b(?:told|asked|tell|ask|showed|show|taught|explained|give|gave)\b/i.test(before))
      )
        return all;
      if (isOne && /\b(?:told|asked|tell|ask|asks|show|showed|taught|explained)\b[^,]*$/i.test(before))
        return all;
      return `${noun} ${isOne ? 'who' : isDoer ? 'that' : 'which'} ${next}`;
    },
  );
