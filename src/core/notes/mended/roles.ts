import { indefinite } from '../articles.ts';
import { adjectives, determiners } from '../lexicon/grammar-words.ts';
import { animals, females, males, people } from '../lexicon/living.ts';
import { isKnownNoun, isPlural, otherPeople } from '../lexicon/nouns.ts';
import { roles as trades } from '../spans.ts';
import type { Mending } from './mending.ts';

const end =
  '(?=$|[,;:.!?)]| (?:in|at|on|with|since|from|and|but|by|who|because|here|there|until|during|now|before|so|for|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)';
const being = new RegExp(
  `\\b((?:I|he|she|who|it) (?:am|was|is|has been|have been|had been|became|become)|(?:I|he|she|who) (?:have|has|had) (?:always |already )?been|(?:being|become|becoming|became))((?: (?:also|now|still|already|only|once|not))?) ((?:[\\p{Ll}-]+ ){0,2}?)([\\p{Ll}-]+)${end}`,
  'gu',
);
const serving = new RegExp(`\\b(as) ((?:[\\p{Ll}-]+ ){0,2}?)([\\p{Ll}-]+)${end}`, 'gu');

// One of these there is only one of: “I was captain”, “as head of maths”.
const sole =
  /^(?:head|captain|president|chair|chairman|chairwoman|treasurer|secretary|director|lead|leader|king|queen|boss|ceo|cto|cfo|chief|governor|mayor|father|mother|mum|mom|dad|second|first|deputy|senior|acting|vice|best|friend|guest|male|female|adult|mate|partner|single|native|expert|patient|adult|minor|individual|junior|elder)$/;

function isRole(lower: string): boolean {
  return (
    (people.has(lower) ||
      males.has(lower) ||
      females.has(lower) ||
      otherPeople.has(lower) ||
      trades.test(lower) ||
      /^(?:child|caregiver|helper)$/.test(lower)) &&
    !animals.has(lower) &&
    !isPlural(lower) &&
    !sole.test(lower)
  );
}

function withArticle(before: string, role: string): string | undefined {
  const words = before.trim() === '' ? [] : before.trim().split(' ');
  const isPlain = words.every(
    (word) =>
      !determiners.has(word) &&
      !sole.test(word) &&
      (isKnownNoun(word) || adjectives.has(word)) &&
      !/(?:ing|ed|s)$/.test(word),
  );
  return isPlain && isRole(role) ? `${indefinite(words[0] ?? role)} ${before}${role}` : undefined;
}

/** “I am nurse”, “as cook”, “since I was child”: what one is takes an article. */
export const roles: Mending = (text) =>
  text
    .replace(being, (all, verb: string, adverb: string, before: string, role: string) => {
      const named = withArticle(before, role);
      return named === undefined ? all : `${verb}${adverb} ${named}`;
    })
    .replace(serving, (all, as: string, before: string, role: string, at: number, whole: string) => {
      const named = withArticle(before, role);
      return named === undefined || /\b(?:such|same|as \S+)\s*$/i.test(whole.slice(0, at))
        ? all
        : `${as} ${named}`;
    });
