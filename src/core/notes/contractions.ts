import {
  adverbs,
  determiners,
  possessives,
  prepositions,
  stateParticiples,
} from './lexicon/grammar-words.ts';
import { isKnownNoun } from './lexicon/nouns.ts';
import { canBe } from './lexicon/verbs.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

const negations: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);

const pronouns =
  /^(?:i|you|he|she|it|we|they|that|this|there|here|who|what|where|when|how|everyone|everything|nobody)$/;

const kin =
  /^(?:daughter|son|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|boss|cousin|uncle|aunt|friend)$/;

/** Writes contractions out, so that every verb stands alone and a formal mail has none. */
export function expandContractions(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at): Token[] => {
    if (token.kind !== 'word' || !token.text.includes("'")) return [token];
    if (token.lower === "let's") return words('let us', token);
    const negated = /^(.+)n't$/i.exec(token.text);
    if (negated?.[1]) return words(negations.get(token.lower) ?? `${negated[1]} not`, token);
    const match = /^(.+)'(m|re|ve|ll|d|s)$/i.exec(token.text);
    if (!match?.[1] || !match[2]) return [token];
    const verb = verbFor(match[1], match[2].toLowerCase(), tokens, at);
    return verb ? words(`${match[1]} ${verb}`, token) : [token];
  });
}

function words(text: string, token: Token): Token[] {
  return text.split(' ').map((word, at) => wordToken(word, at === 0 && token.glued));
}

function verbFor(stem: string, ending: string, tokens: readonly Token[], at: number): string | undefined {
  let ahead = at + 1;
  while (adverbs.has(lowerAt(tokens, ahead))) ahead++;
  const next = lowerAt(tokens, ahead);
  switch (ending) {
    case 'm':
      return 'am';
    case 're':
      return 'are';
    case 've':
      return 'have';
    case 'll':
      return 'will';
    case 'd':
      // “rota'd 45 volunteers”: a noun made a deed of.
      if (
        !pronouns.test(stem) &&
        isKnownNoun(stem.toLowerCase()) &&
        (/^\d/.test(next) || determiners.has(next))
      )
        return undefined;
      return next === 'read' ||
        (canBe(next, 'participle') && !canBe(next, 'base')) ||
        (/[^e]ed$/.test(next) && !/^(?:embed|sh?red|shed|wed)$/.test(next))
        ? 'had'
        : 'would';
    default:
      return isOwned(stem.toLowerCase(), tokens, at)
        ? undefined
        : isOrHas(stem.toLowerCase(), next, tokens, ahead);
  }
}

// “a day's shadowing”
function isOwned(stem: string, tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:hour|day|night|week|fortnight|month|season|year)$/.test(stem) &&
    /^(?:an?|one|half|each|every|last|next|this)$/.test(lowerAt(tokens, at - 1)) &&
    canBe(lowerAt(tokens, at + 1), 'ing')
  );
}

function isOrHas(stem: string, next: string, tokens: readonly Token[], ahead: number): string | undefined {
  // “nobody's fault”
  if (/^(?:every|no|some|any)(?:one|body)$/.test(stem) && isKnownNoun(next) && !canBe(next, 'ing'))
    return undefined;
  if (pronouns.test(stem)) {
    if (/^(?:been|got|had)$/.test(next)) return 'has';
    // “she's no idea why”
    if (
      next === 'no' &&
      /^(?:he|she|who|nobody)$/.test(stem) &&
      /^(?:idea|clue|time|choice|wish)$/.test(lowerAt(tokens, ahead + 1))
    )
      return 'has';
    if (next === 'fed' && lowerAt(tokens, ahead + 1) === 'up') return 'is';
    if (/^(?:done|gone|run|built|made)$/.test(next) && /^(?:she|he)$/.test(stem)) return 'has';
    return canBe(next, 'participle') &&
      !stateParticiples.has(next) &&
      !(
        /^(?:it|that|what)$/.test(stem) &&
        /^(?:called|named|made|run|done|meant|gone|sold|paid|built|held|kept)$/.test(next)
      )
      ? 'has'
      : 'is';
  }
  // “the team's hiring engineers” acts; “the team's hiring process” owns. Only what follows the -ing tells.
  const after = lowerAt(tokens, ahead + 1);
  if (canBe(next, 'ing') && (prepositions.has(after) || determiners.has(after) || possessives.has(after)))
    return 'is';
  // “his daughter's at my old school”, but “at his daughter's in Leeds”
  if (
    kin.test(stem) &&
    /^(?:at|in|on|off|from|with)$/.test(next) &&
    !prepositions.has(lowerAt(tokens, ahead - 3))
  )
    return 'is';
  if (/^(?:not|worried|excited|keen|concerned|moving|going|trying|looking)$/.test(next)) return 'is';
  return undefined;
}
