import { finiteVerbAt } from '../finite-verb.ts';
import { adjectives, determiners } from '../lexicon/grammar-words.ts';
import { canBe, nounOrVerb } from '../lexicon/verbs.ts';
import { withThings } from '../read/with-things.ts';
import { lowerAt, tokensOf } from '../tokens.ts';

/**
 * What stands in brackets at a sentence's end said outright, where its shape leaves no doubt of the joint: “the tour (42
 * singers)” is the tour with 42 singers, “(still works)” is “, which still works”, a clause stands by itself. Measures,
 * glosses and what else is in doubt stay in brackets, and so does what the note itself set there. Strict readers of 1,040
 * mails took 100 of such brackets out.
 */
export function bitsOutright(text: string, note: string): string {
  const [, head = '', bits = ''] = /^([^():;]+) \(((?:[^():;!?"“”]|:(?=\d))+)\)$/.exec(text) ?? [];
  if (head === '' || note.includes('(') || halfQuote.test(bits)) return text;
  const said = hangings.reduce<string | undefined>((found, hung) => found ?? hung(bits, head), undefined);
  return said === undefined ? text : head + said;
}

const halfQuote = /^[^']*(?:^| )'[^']*$|^[^']*'$/;

type Hanging = (bits: string, head: string) => string | undefined;

const hangings: readonly Hanging[] = [verdict, withThings, predicate, aside, clauses];

const judging =
  /^(?:so |very |really |quite )?(?:helpful|useful|amazing|great|fun|brilliant|fascinating|interesting|humbling|moving|inspiring|impressive|lovely|memorable|hilarious|reassuring|refreshing|encouraging)$/;

function verdict(bits: string): string | undefined {
  return judging.test(bits) ? `, which was ${bits}` : undefined;
}

// “lasts till October”, “still works”, “taught me a lot”: the topic does.
function predicate(bits: string, head: string): string | undefined {
  if (bits.includes(',') || !isOneThing(head)) return undefined;
  if (/^(?:taught|gave|made|helped|reminded|cheered|suits|helps|reminds) (?:me|us)\b/.test(bits))
    return `, which ${bits}`;
  const tokens = tokensOf(bits);
  const isSteady = /^(?:still|always|never|usually|often|only|now)$/.test(lowerAt(tokens, 0));
  const [verb, next] = [lowerAt(tokens, isSteady ? 1 : 0), lowerAt(tokens, isSteady ? 2 : 1)];
  const isThird = canBe(verb, 'third') && !/^(?:has|does|is)$/.test(verb);
  const goesOn = isSteady || /^(?:till|until|from|by|on|in|at|again|every|to|since)$/.test(next);
  return isThird && goesOn && (isSteady || !nounOrVerb.has(verb.replace(/s$/, '')))
    ? `, which ${bits}`
    : undefined;
}

// Of several, or of what is many, it is not sure which of them “still works”.
function isOneThing(head: string): boolean {
  return !/, | and |\b(?:how|why|what|that) /.test(head);
}

const participial =
  /^(\p{Ll}+)(?: \p{Ll}+ly)? (?:by|with|on|in|to|from|into|out|for|at|down|together|through)(?: |$)/u;
const mostly =
  /^(?:mostly|mainly|especially|particularly|worst|busiest|usually|sometimes|often|always|almost always|down|up|even|not|instead of|except(?: for)?|apart from|including|plus|thanks to|because of|due to|as) (?:(?:from|on|at|in|by|to|for|during|after|before|when|the|a|an|our|your|\d)\b|\d)/;

// “shared by three groups”, “keeping one lane open”, “worst on Mondays”: a comma is all they need.
function aside(bits: string, head: string): string | undefined {
  if (bits.includes(',') || /\b(?:I|we|they)\b/.test(bits)) return undefined;
  const tokens = tokensOf(bits);
  if (finiteVerbAt(tokens) > 0) return undefined;
  const [, done = ''] = participial.exec(bits) ?? [];
  const first = lowerAt(tokens, 0);
  const isDone = done !== '' && canBe(done, 'participle') && !canBe(done, 'base') && !adjectives.has(done);
  const isDoing =
    canBe(first, 'ing') &&
    (determiners.has(lowerAt(tokens, 1)) || tokens[1]?.kind === 'number') &&
    !canBe(lowerAt(tokensOf(head), 0), 'ing');
  return mostly.test(bits) || ((isDone || isDoing) && isOneThing(head)) ? `, ${lasting(bits)}` : undefined;
}

// “dangling 20 minutes”
const lasting = (bits: string): string =>
  bits.replace(/^(\p{Ll}+ing) (?=\d+ (?:seconds|minutes|hours|days|weeks)\b)/u, '$1 for ');

// “never worked on a spire”, “did not expect the twist”: nobody else would be meant.
const mine =
  /^(?:never (?:worked|seen|heard|tasted|met|sat|stood|held|driven|flown|touched|expected)|did(?: not|n't) expect) [^,]+$/;

const telling =
  /^you (?:\p{Ll}+ )?(?:showed|told|said|explained|mentioned|gave|asked|let|described|promised)\b/u;

// “we all wanted the rope”, “you got apricot, I got tea”: sentences of their own.
function clauses(bits: string): string | undefined {
  if (mine.test(bits)) return `; I ${bits.replace(/^never (?!expected)/, 'have never ')}`;
  const parts = bits.split(
    /, (?=(?:and |but |so |then )?(?:I|you|we|they|he|she|it|the|people|nobody|everyone) )/,
  );
  const isClause = parts.every((part) => isWhole(part.replace(/^(?:and|but|so|then) /, '')));
  if (!isClause) return undefined;
  const told = parts.map((part, at) =>
    at === 0 || at < parts.length - 1 || /^(?:and|but|so) /.test(part) ? part : `and ${part}`,
  );
  return `${/^(?:I|we) /.test(bits) || telling.test(bits) ? ';' : ':'} ${told.join(', ')}`;
}

const whole =
  /^(?:I|you|we|they|he|she|it|nobody|everyone|everybody) (?:both |all |each |also |just |still |never |always |even )?(\p{Ll}+)/u;

function isWhole(part: string): boolean {
  const [, verb = ''] = whole.exec(part) ?? [];
  if (verb !== '')
    return (
      /^(?:am|are|is|was|were|have|has|had|do|did|can|could|will|would|cannot|should|must)$/.test(verb) ||
      canBe(verb, 'past') ||
      canBe(verb, 'base') ||
      canBe(verb, 'third')
    );
  return /^(?:the|your|our|my|people|HR) /.test(part) && finiteVerbAt(tokensOf(part)) > 0;
}
