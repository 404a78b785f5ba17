import { isKnownNoun } from './lexicon/nouns.ts';
import { apostrophes } from './lexicon/slips.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token, tokensOf, wordToken } from './tokens.ts';

/** “she said shed send it”: no garden has a place there. Nothing where the word is itself. */
export function spokenShort(tokens: readonly Token[], at: number): Token | undefined {
  const token = tokens[at];
  if (!token || !/^(?:shed|hed|wed|id|well|hell|shell|ill)$/.test(token.lower)) return undefined;
  const [before, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  const isSaid = /^(?:said|says|that|told|think|thinks|if|when|so|and|me|,|)$/.test(before);
  // “well run”: a praise.
  const isWell = token.lower === 'well' && (before === '' || canBe(next, 'participle'));
  if (!isSaid || !canBe(next, 'base') || isWell) return undefined;
  return wordToken(token.text.replace(/(?=(?:d|ll)$)/i, "'"), token.glued);
}

/** The word with the apostrophe it was jotted without: “its 2 yrs”, “my dads workshop”, “dont”; nothing where none is lost. */
export function withApostrophe(tokens: readonly Token[], at: number): Token[] | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { lower, text, glued } = token;
  const before = lowerAt(tokens, at - 1);
  if (lower === 'its' && asksVerb(tokens, at + 1)) return tokensOf("it's");
  if (lower === 'others' && before === 'each' && tokens[at + 1]?.kind === 'word') return tokensOf("other's");
  if (isOwner(tokens, at)) return [wordToken(text.replace(/s$/i, "'s"), glued)];
  const fixed = apostrophes.get(lower);
  if (fixed) return [wordToken(fixed, glued)];
  if (lower === 'id' && canBe(lowerAt(tokens, at + 1), 'base')) return [wordToken("I'd", glued)];
  return undefined;
}

// “my dads workshop”
function isOwner(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:dad|mum|mom|father|mother|brother|sister|uncle|aunt|grandad|grandma|boss|wife|husband|friend|cousin|neighbour|flatmate|landlord|landlady|teacher|nephew|niece|colleague)s$/.test(
      lowerAt(tokens, at),
    ) &&
    /^(?:my|his|her|your|our)$/.test(lowerAt(tokens, at - 1)) &&
    isKnownNoun(lowerAt(tokens, at + 1)) &&
    !canBe(lowerAt(tokens, at + 1), 'past')
  );
}

const timeUnit = /^(?:y(?:ea)?rs?|mo(?:nth)?s?|w(?:ee)?ks?|days?|hrs?|hours?|mins?|minutes?|,|\(|)$/;

// “its 2 yrs”, “its a mess”: what cannot be owned tells “it is”.
function asksVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'number')
    return (
      /[%€£$]/.test(lowerAt(tokens, at)) ||
      (lowerAt(tokens, at + 2) === 'of' ? false : timeUnit.test(lowerAt(tokens, at + 1)))
    );
  return /^(?:an?|the|not|every|never|always|only|out|over|on|at|in|gone|done|open|closed|called|more|less|closer|really|actually|nearer|why|what|where|how|hard|good|great|fine|nice|very|quite|been|going|really|just|so|too|about|all|because|like|still|already|raining|snowing|getting)$/.test(
    lowerAt(tokens, at),
  );
}
