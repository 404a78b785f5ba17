import {
  adjectives,
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
  relatives,
  stateParticiples,
} from './lexicon/grammar-words.ts';
import { actors, countableNouns, isKnownNoun, isPlural } from './lexicon/nouns.ts';
import { properNames } from './lexicon/proper-names.ts';
import { canBe, nounOrVerb, verbReading } from './lexicon/verbs.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Where the verb of a clause stands that begins with its subject; 0 when there is none. */
export function finiteVerbAt(tokens: readonly Token[]): number {
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth > 0) continue;
    if (at > 0 && (relatives.has(word) || word === ',' || word === 'to')) return 0;
    if (at > 0 && opensEmbedded(tokens, at)) {
      // “the way you run it made me think”: the first verb belongs to “you”, the next one to the way.
      at++;
      while (adverbs.has(lowerAt(tokens, at)) || auxiliaries.has(lowerAt(tokens, at))) at++;
      continue;
    }
    if (at > 0 && isFiniteHere(tokens, at)) return at;
  }
  return 0;
}

function opensEmbedded(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:i|we|you|he|she|they|nobody|everybody|everyone)$/.test(lowerAt(tokens, at)) &&
    !prepositions.has(lowerAt(tokens, at - 1))
  );
}

function isFiniteHere(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  if (
    prepositions.has(before) ||
    (determiners.has(before) &&
      !(before === 'one' && at > 1) &&
      !(
        at > 1 &&
        /^(?:two|three|four|five|six|each|all|both)$/.test(before) &&
        (auxiliaries.has(word) || (canBe(word, 'past') && !canBe(word, 'participle')))
      ) &&
      !(before === 'that' && at === 1 && auxiliaries.has(word))) ||
    possessives.has(before) ||
    coordinators.has(before)
  )
    return false;
  if (isCount(tokens, at - 1) && !auxiliaries.has(word)) return false;
  if (auxiliaries.has(word)) return !/^(?:be|been|am)$/.test(word) && tokens[at]?.text !== 'May';
  const reading = verbReading(word);
  if (!reading || tokens[at]?.kind !== 'word' || /\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  if (next === 'all' && /^(?:over|round|around|in|on)$/.test(lowerAt(tokens, at + 2))) return false;
  let subjectAt = at - 1;
  while (subjectAt > 0 && adverbs.has(lowerAt(tokens, subjectAt))) subjectAt--;
  if (lowerAt(tokens, subjectAt) === ')')
    while (subjectAt > 1 && lowerAt(tokens, subjectAt + 1) !== '(') subjectAt--;
  const subject = lowerAt(tokens, subjectAt);
  const isActor = actors.has(subject) || isPersonName(tokens[subjectAt]);
  const { forms, base } = reading;
  // “every junior gets a partner”, “each mission costs £4,200”: behind one of them, what ends in “s” is a verb.
  if (
    at > 1 &&
    subjectAt === at - 1 &&
    forms.has('third') &&
    /^(?:each|every)$/.test(lowerAt(tokens, at - 2))
  )
    return next !== '' && !isPlural(subject);
  if (canBe(subject, 'ing') && !countableNouns.has(subject) && forms.has('third') && nounOrVerb.has(base))
    return false;
  if (adjectives.has(subject) && !actors.has(subject)) return false;
  if (forms.has('past') && !forms.has('participle')) return true;
  // “phishing drills”: without an article in front, two nouns.
  if (next === '' && forms.has('third') && at === 1 && isPlural(word) && /ing$/.test(subject)) return false;
  // “whole menu changes when the boat comes in”
  if (
    forms.has('third') &&
    /^(?:when|whenever)$/.test(next) &&
    countableNouns.has(subject) &&
    !isPlural(subject) &&
    !tokens.slice(0, at).some(({ lower }) => prepositions.has(lower))
  )
    return true;
  if (forms.has('third') && prepositions.has(next) && isLoneNounBehind(tokens, subjectAt, word)) return false;
  // “brake bleeds piling up”
  if (forms.has('third') && canBe(next, 'ing') && !takesDoing.test(base)) return false;
  if (
    forms.has('third') &&
    /^(?:launch|open|start|close|end|ship)$/.test(base) &&
    /^(?:in|on|at|next|this)$/.test(next)
  )
    return true;
  if (
    forms.has('third') &&
    /^(?:well|fine|hard|fast|better|twice|often|daily|weekly|monthly|yearly|slowly|badly)$/.test(next)
  )
    return true;
  if (forms.has('third') && !forms.has('base'))
    return nounOrVerb.has(base) ? (isActor && next !== '' && next !== 'since') || opensObject(next) : true;
  if (word === 'direct' && next === 'to') return false;
  if (
    /^(?:needed|wanted|required|planned|expected)$/.test(word) &&
    /^(?:|most|by|from|soon|now|urgently|badly)$/.test(next)
  )
    return false;
  if (
    word === 'last' &&
    /^(?:year|month|week|night|summer|winter|spring|autumn|season|term|quarter|time)$/.test(next)
  )
    return false;
  if (word === 'used' && next === 'to') return true;
  if (word === 'got' && canBe(next, 'participle')) return true;
  if (next === '' && stateParticiples.has(word)) return false;
  // “two subcontractors dropped out”
  if (/^(?:out|off|up|down|away)$/.test(next) && walkedOut.test(word) && isPlural(subject)) return true;
  if (forms.has('past'))
    return (
      next !== 'by' &&
      (isActor
        ? subjectAt === at - 1 || before === ')' || !prepositions.has(next)
        : (determiners.has(next) || /^(?:me|us|you|it|them)$/.test(next)) && !adjectives.has(subject))
    );
  if (forms.has('base'))
    return (
      (isPlural(subject) || isPlural(headBefore(tokens, at, subject))) &&
      !/ing$/.test(subject) &&
      !adjectives.has(word) &&
      (!nounOrVerb.has(base) ||
        /^(?:me|us|you|him|them|it)$/.test(next) ||
        /^(?:off|out|up|down|back|away|over|together)$/.test(next) ||
        (/^(?:run|work|move|share|need|use|help|love|start|meet|visit|travel|cost|change|cover|play)$/.test(
          base,
        ) &&
          next !== '') ||
        (isActor && opensObject(next)) ||
        tokens[at + 1]?.kind === 'number' ||
        /^(?:every|when|if|twice|once|often|daily|weekly|too|faster|slower|early|late|alone)$/.test(next))
    );
  return false;
}

// “the question about small business loans”: behind a preposition one thing needs its article, so it only describes.
function isLoneNounBehind(tokens: readonly Token[], at: number, word: string): boolean {
  const link = at - (adjectives.has(lowerAt(tokens, at - 1)) ? 2 : 1);
  return (
    link > 0 &&
    prepositions.has(lowerAt(tokens, link)) &&
    isPlural(word) &&
    isKnownNoun(word) &&
    (countableNouns.has(lowerAt(tokens, at)) || (link === at - 2 && isKnownNoun(lowerAt(tokens, at)))) &&
    !isPlural(lowerAt(tokens, at))
  );
}

const walkedOut = /^(?:dropped|pulled|walked|backed|moved|signed|logged|opted|turned|stayed|gone|dropped)$/;
const takesDoing =
  /^(?:stop|start|keep|like|love|hate|enjoy|avoid|finish|mind|involve|need|prefer|go|come|begin|mean)$/;

// “parts from Italy take 6 weeks”: the parts do.
function headBefore(tokens: readonly Token[], at: number, subject: string): string {
  const link = tokens.slice(0, at).findIndex(({ lower }, i) => i > 0 && prepositions.has(lower));
  return link > 0 ? lowerAt(tokens, link - 1) : subject;
}

// “2 installs” counts; “wave 6 starts” does not.
function isCount(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const before = lowerAt(tokens, at - 1);
  return before === '' || prepositions.has(before) || determiners.has(before) || coordinators.has(before);
}

function isPersonName(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !properNames.has(token.lower);
}

/** Whether the word opens an object: what stands before it is then a verb. */
export function opensObject(lower: string): boolean {
  return (
    determiners.has(lower) ||
    possessives.has(lower) ||
    /^(?:me|us|you|him|her|them|it|someone|somebody|anyone|people|folks|everyone|everything|myself|that|to|up|out|back|together|nothing|everything|something|anything)$/.test(
      lower,
    )
  );
}
