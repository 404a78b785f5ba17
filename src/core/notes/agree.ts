import { determiners, prepositions } from './lexicon/grammar-words.ts';
import { isPlural } from './lexicon/nouns.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { adverbs } from './person-words.ts';
import { isOfNoun, isOthersVerb, withoutThird } from './third-person.ts';
import { lowerAt, type Token, wordToken } from './tokens.ts';

const secondPerson: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]);

/** Makes the verbs of a “you” that was a “she” agree: the one behind it, those joined by “and”, one turned before it. */
export function agree(tokens: Token[], subjects: ReadonlySet<Token>): Token[] {
  let open = false;
  let verbDue = false;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    if (next && subjects.has(next) && secondPerson.has(token.lower) && !isOfNoun(tokens, at))
      return plain(token, secondPerson.get(token.lower) ?? '');
    if (subjects.has(token)) {
      open = true;
      verbDue = true;
      return token;
    }
    if (/^(?:i|we|he|she|they|who|because|when|while|although)$/.test(token.lower)) open = verbDue = false;
    if (!open || adverbs.has(token.lower)) return token;
    const wasDue = verbDue;
    const due = wasDue || isJoinedVerb(tokens, at);
    if (!/^(?:and|but|or|then|,|not)$/.test(token.lower)) verbDue = false;
    if (!due) {
      // Somebody else's verb was passed: what follows it is theirs.
      if (open && !wasDue && isOthersVerb(tokens, at)) open = false;
      return token;
    }
    const auxiliary = secondPerson.get(token.lower);
    if (auxiliary) return plain(token, auxiliary);
    const reading = verbReading(token.lower);
    if (!reading && wasDue && /[a-z]s$/.test(token.text)) return plain(token, withoutThird(token.text));
    return reading?.forms.has('third') && !reading.forms.has('base') ? plain(token, reading.base) : token;
  });
}

const opensClause =
  /^(?:an?|the|to|that|it|me|us|him|her|them|you|my|his|their|our|someone|somebody|one|about)$/;

function isJoinedVerb(tokens: Token[], at: number): boolean {
  let before = at - 1;
  while (adverbs.has(lowerAt(tokens, before)) && lowerAt(tokens, before) !== 'then') before--;
  if (!/^(?:and|but|or|then|,)$/.test(lowerAt(tokens, before))) return false;
  const reading = verbReading(lowerAt(tokens, at));
  if (!reading) return false;
  const next = lowerAt(tokens, at + 1);
  // “… for the care homes and fears mix-ups”
  if (
    /^(?:fears|hopes|worries|wants|plans|needs|doubts|hates|loves|wishes|expects)$/.test(lowerAt(tokens, at))
  )
    return isPlural(next) || next === 'more' || next === 'less' || opensClause.test(next);
  return (
    !nounOrVerb.has(reading.base) ||
    determiners.has(next) ||
    /^(?:it|me|us|him|her|them|you|to|that)$/.test(next) ||
    (prepositions.has(next) && !canBe(lowerAt(tokens, at - 2), 'base'))
  );
}

function plain(token: Token, text: string): Token {
  return wordToken(text, token.glued);
}
