import { auxiliaries } from '../lexicon/grammar-words.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Mending } from './mending.ts';

/** “you count always loud”, “I never have seen”, “I liked very much the tour”: where an adverb stands. */
export const adverbPlaces: Mending = (text) =>
  text
    .replace(
      /\b(I|we|you|they|he|she|it) (\p{L}+) (always|never|also|often)(?= (?:the|a|an|my|your|his|her|our|their|\p{L}+|\d+))/giu,
      (all, who: string, verb: string, adverb: string, at: number, whole: string) => {
        const lower = verb.toLowerCase();
        const isDeed =
          (canBe(lower, 'base') || canBe(lower, 'past') || canBe(lower, 'third')) && !auxiliaries.has(lower);
        const isDo = /^(?:do|does|did)$/.test(lower);
        const next =
          whole
            .slice(at + all.length)
            .trim()
            .split(/\s+/)[0]
            ?.toLowerCase() ?? '';
        if (!isDeed && !(isDo && /^(?:the|a|an|my|your|it)$/.test(next))) return all;
        // “I said never again”, “he said always check twice”, “we talked also about”
        if (
          /^(?:say|says|said|told|tell|think|thought|know|mean|meant|ask|asked|wrote|write|like|liked|talk|talked|speak|spoke|want|wanted)$/.test(
            lower,
          )
        )
          return all;
        if (/^(?:when|if|because|in|on|at|with|for|to|and|but|who|that|been|again|mind|ever)$/.test(next))
          return all;
        return `${who} ${adverb} ${verb}`;
      },
    )
    .replace(
      /\b(I|we|you|they|he|she) (never|always|also|already|often) (have|has|had) (\p{L}+)/giu,
      (all, who: string, adverb: string, aid: string, deed: string) =>
        canBe(deed.toLowerCase(), 'participle') &&
        (!canBe(deed.toLowerCase(), 'base') || deed.toLowerCase() === 'been')
          ? `${who} ${aid} ${adverb} ${deed}`
          : all,
    )
    .replace(
      /\b(liked?|loved?|enjoy(?:ed)?|appreciated?) very much ((?:the|your|our|my|this|his|her|their) (?:\p{L}+ ?){1,3})(?=$|[,.;]| and\b| but\b)/giu,
      (_all, verb: string, thing: string) => `${verb} ${thing.trim()} very much`,
    )
    .replace(/\bin ([\p{Lu}][\p{L}]+) (was|am|have|had|did|worked) I\b/gu, 'in $1 I $2');
