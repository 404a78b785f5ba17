import type { Stage } from '../../text/draft.ts';
import { articled } from '../articled.ts';
import { addArticles } from '../articles.ts';
import { auxiliaries, determiners, possessives, prepositions } from '../lexicon/grammar-words.ts';
import { isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, ingOf, verbReading } from '../lexicon/verbs.ts';
import { wordsOf } from '../lexicon/words-of.ts';
import type { Phrase } from '../phrase.ts';
import { forward, mine } from '../read/next-deed.ts';
import { lowerAt, type Token, textOf, tokensOf } from '../tokens.ts';
import { isWhen, placed } from './when.ts';

/** What takes place at a time that was agreed. */
export const events: ReadonlySet<string> = wordsOf(`
interview interviews call calls chat meeting talk conversation session sessions round rounds visit visits tour trial trials shift shifts day days week weekend half-day morning afternoon evening test tests exam exams assessment audition tasting rehearsal demo presentation lunch coffee breakfast dinner drink lesson class workshop induction briefing observation exercise task screening panel walk walkthrough walk-through walkabout ride-along medical simulation practical taster inspection fitting debrief visit pitch stage crit viewing review fingerprinting
`);
// These nobody wishes for: they are told of only where they are to come.
const tests =
  /^(?:interviews?|rounds?|tests?|exams?|assessment|audition|panel|exercise|task|medical|induction|practical|presentation|screening|session|lesson)$/;

const orders = wordsOf(`
do take book sit pass have start finish send attend join plan schedule arrange confirm set fix prep prepare get ask want need offer retake cancel move change discuss propose request suggest reschedule accept decline follow keep make bring call ring email check organise organize can could would will should free available happy ready no not any some more let maybe may might
`);
const planned =
  /^(?:paid|unpaid|observed|recorded|guided|supervised|assessed|planned|scheduled|promised|arranged|agreed|written|timed|combined|extended|shortened|added|proposed)$/;

const opensTail =
  /^(?:with|at|in|on|of|for|to|by|from|over|about|after|before|around|next|this|tomorrow|once|when|until|between|during|here|online|via|as|near|where)\b/;
const looseTail =
  /^(?:any|either|probably|maybe|perhaps|hopefully|most likely|ideally|roughly|about|around|not|no|from|on|at|in|next|this|tomorrow|starting|including|followed by|with|for|online|both|all|if)\b/;
const openDate =
  /^(?:the )?(date|time|day|place)s? (?:is |are )?(?:still )?(?:to be (?:confirmed|fixed|agreed|arranged)|to follow|to come(?: from you)?|open|not (?:fixed|set|agreed|known)(?: yet)?|unknown)$/;

// What one does once, with others.
const doings =
  /^(coming|observing|watching|sitting in|cooking|teaching|presenting|pitching|riding|playing|singing|performing|tasting|baking|shadowing|testing|trying|demonstrating) ((?:an?|the|my|your|for|to|with|in|by|at|on|along|out|over|round|some|one|two|\p{Ll}+s)\b.*)$/iu;

/**
 * What is to come, as a thing to look forward to: “pairing session with Marta on Monday”, “typing test then meet Mr
 * Monk”. Nothing for what may be a wish, or is over.
 */
export function eventAhead(text: string, stage: Stage): Phrase | undefined {
  if (stage === 'rejection-reply' || /[?:;]/.test(text)) return undefined;
  const doing = doings.exec(text);
  if (doing?.[1] && !/,/.test(text) && stage !== 'share-an-idea')
    return / any \p{Ll}*(?:day|week|time|morning|afternoon|evening|weekend)s?\b/iu.test(text)
      ? mine(`I would be glad to ${verbReading(doing[1])?.base}${withArticles(` ${doing[2]}`)}`)
      : doing[1] === 'coming'
        ? undefined
        : { kind: 'occasion', text: `${doing[1]}${withArticles(` ${doing[2]}`)}` };
  const [, deed, date] =
    /^(.+), (?:the )?(date|time) (?:is )?(?:still )?(?:to be (?:confirmed|fixed|agreed)|to (?:follow|come)(?: from you)?)$/.exec(
      text,
    ) ?? [];
  const met = deed && date ? deedOf(tokensOf(deed)) : undefined;
  if (met)
    return {
      kind: 'occasion',
      text: `${met}; the ${date} is ${/from you$/.test(text) ? 'to come from you' : 'still to be confirmed'}`,
    };
  const shown =
    /^(sit in|present|shadow|observe|teach|cook|pitch|watch|demo) ((?:on |in on )?(?:an?|the|my|for|with|\p{Lu}\p{L}+)\b.*)$/u.exec(
      text,
    );
  if (shown?.[1] && !/,/.test(text) && stage !== 'share-an-idea') {
    const [verb = '', ...particle] = shown[1].split(' ');
    return { kind: 'occasion', text: [ingOf(verb), ...particle, withArticles(shown[2] ?? '')].join(' ') };
  }
  const parts = text
    .replace(/^(?:and |then |now |just |only )+/, '')
    .split(/,? (?:and )?then (?!\p{Ll}+ing\b.* is\b)|,? followed by /u);
  const told = parts.map((part, at) => partOf(part, at > 0 || parts.length > 1));
  if (told.some((part) => part === undefined)) return undefined;
  return { kind: 'occasion', text: told.join(' and then to ') };
}

/** The event that the text names, without an article and with its tail; nothing where it names none, or several. */
export function eventNamed(text: string): string | undefined {
  const told = eventOf(tokensOf(text), true);
  const [first = '', second = ''] = text.split(' ');
  return told && !/[,;]/.test(told) && (!/[^s]s$/.test(first) || tests.test(second))
    ? told.replace(/^the /, '')
    : undefined;
}

function partOf(text: string, isOneOfSeveral: boolean): string | undefined {
  const tokens = tokensOf(text);
  return eventOf(tokens, isOneOfSeveral) ?? (isOneOfSeveral ? deedOf(tokens) : undefined);
}

// “meet Mr Monk”
function deedOf(tokens: readonly Token[]): string | undefined {
  const reading = verbReading(lowerAt(tokens, 0));
  if (!reading || !forward.test(reading.base) || tokens.length < 2) return undefined;
  if (reading.base === 'visit' && lowerAt(tokens, 1) === 'to') return undefined;
  if (!reading.forms.has('base') && !reading.forms.has('ing')) return undefined;
  const rest = textOf(addArticles(tokens, 'none', 'the')).replace(/^\S+/, '');
  return /,/.test(rest) ? undefined : `${ingOf(reading.base)}${rest}`;
}

function eventOf(tokens: readonly Token[], isOneOfSeveral: boolean): string | undefined {
  const isNamed = /'s$/.test(tokens[0]?.lower ?? '');
  const isOpened = determiners.has(lowerAt(tokens, 0)) || possessives.has(lowerAt(tokens, 0)) || isNamed;
  const from = isOpened && !/^(?:no|any|some|more|what|which)$/.test(lowerAt(tokens, 0)) ? 1 : 0;
  if (lowerAt(tokens, 0) !== '' && from === 0 && isOpened) return undefined;
  const head = headAt(tokens, from);
  const first = lowerAt(tokens, from);
  if (head < from || head - from > 5) return undefined;
  // “headteacher makes final call”: somebody does it.
  if (tokens.slice(from + 1, head).some(({ lower }) => canBe(lower, 'third') && !isKnownNoun(lower)))
    return undefined;
  if (from === 0 && head > 0 && (orders.has(first) || isDone(tokens, from))) return undefined;
  const tail = tailOf(textOf(tokens.slice(head + 1)));
  if (tail === undefined) return undefined;
  const noun = lowerAt(tokens, head);
  const isBare = tail === '' && head === from;
  // “next week” is a time, “trial week” an event.
  if (head === from && /^(?:days?|week|weekend|morning|afternoon|evening|stage)$/.test(noun))
    return undefined;
  if (from === 0 && tail === '' && !isOneOfSeveral && (!tests.test(noun) || isBare)) return undefined;
  if (from === 1 && /^an?$/.test(lowerAt(tokens, 0)) && tail === '' && !isOneOfSeveral) return undefined;
  const thing = textOf(tokens.slice(0, head + 1));
  const isNext = /^(?:next|last)$/.test(lowerAt(tokens, 0)) && !/^(?:week|weekend|day)$/.test(noun);
  const goesBare =
    from === 1 ||
    (isMass(noun) && head === 0) ||
    (/^(?:lunch|coffee|breakfast|dinner)$/.test(noun) && head === 0);
  const isPair = from === 0 && isPlural(noun) && tokens[0]?.kind === 'number';
  return `${goesBare && !isPair && !isNext ? '' : 'the '}${thing}${tail}`;
}

// Where the thing ends that the note begins with; -1 where that is no event.
function headAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isInside(tokens, at)) at++;
  const head = at - 1;
  if (head < from) return -1;
  const noun = lowerAt(tokens, head);
  // “test edit”, “trial bake”
  const isTried =
    head === from + 1 &&
    /^(?:test|trial|practice|taster|mock|sample)$/.test(lowerAt(tokens, from)) &&
    /^(?:edit|flight|bake|shoot|run|drive|ride|dive|flight|cook|read|reading|translation|launch|cut|day|write|climb|swim|fit|build|print|press|hour|night|morning)$/.test(
      noun,
    );
  return events.has(noun) || isTried ? head : -1;
}

function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return /^\d+(?:st|nd|rd|th|-\p{Ll}+)?$/u.test(token.text) && at === 0;
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'on' && lowerAt(tokens, at + 1) === 'site') return false;
  return !(
    prepositions.has(lower) ||
    determiners.has(lower) ||
    auxiliaries.has(lower) ||
    /^(?:i|you|we|he|she|it|they|me|us|and|or|but|so|to|once|when|where|next|this|tomorrow|tonight|today|online|here|probably|maybe|if|as|that|who|because|still|not|all|then)$/.test(
      lower,
    )
  );
}

// “had a call”, “enjoyed the tour”: over.
function isDone(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (canBe(word, 'past') || canBe(word, 'third')) && !planned.test(word) && !canBe(word, 'base');
}

// What hangs on behind the thing; nothing where that is a clause of its own.
function tailOf(rest: string): string | undefined {
  if (rest === '') return '';
  const [near = '', ...hung] = rest.split(/,\s*/);
  if (/^to be\b/.test(near)) return undefined;
  if (near !== '' && !opensTail.test(near) && !/^(?:probably|maybe|hopefully) /.test(near)) return undefined;
  if (isClauseWithin(near) || /(?<!\bthe )\blast\b|\b(?:ago|yesterday|went)\b/.test(rest)) return undefined;
  let tail = near === '' ? '' : ` ${withArticles(near)}`;
  for (const piece of hung.map((one) => one.trim())) {
    const date = openDate.exec(piece);
    if (date)
      tail += `; the ${date[1]} is ${/from you$/.test(piece) ? 'to come from you' : 'still to be confirmed'}`;
    else if (isWhen(piece.replace(/ at \d\S*$/, '')) && !/^any\b/.test(piece)) tail += ` ${placed(piece)}`;
    else if (looseTail.test(piece) && !isClauseWithin(piece)) tail += `, ${withArticles(piece)}`;
    else return undefined;
  }
  return tail;
}

function isClauseWithin(text: string): boolean {
  const bare = text
    .replace(/\b(?:any|every) \w+ but\b/, '')
    .replace(/\b(?:once|when|after|before|until|as soon as|if|where|that|who) .*$/, '');
  return /\b(?:is|are|was|were|am|will|would|can|could|should|I|you|we|they|he|she|it|and then|but|because|so)\b/.test(
    bare,
  );
}

function withArticles(text: string): string {
  return (text.startsWith(' ') ? ' ' : '') + articled(text.trim());
}

const owed =
  /^(?:the |an? |your |my )?(?:final |first )?(decision|answer|reply|verdict|results?|feedback|news|word)( .+)?$/;

/** “decision by Friday”: what the reader will have to say, while it is not late. */
export function wordAhead(text: string, stage: Stage): Phrase | undefined {
  if (/^(?:follow-up|status-check|rejection-reply)$/.test(stage)) return undefined;
  const [, what, rest = ''] = owed.exec(text.replace(/,? (?:as )?you said$/, '')) ?? [];
  const when = rest.replace(/^ (?:is |are )?(?:due |expected |promised |to come |coming )?/, '').trim();
  if (!what || when === '' || !(isWhen(when) || /^(?:by|at|before|after|within|in) [^,?]+$/.test(when)))
    return undefined;
  const isWord = /^(?:news|word)$/.test(what);
  return {
    kind: 'occasion',
    text: `${isWord ? 'hearing from you' : `your ${what}`} ${withArticles(placed(when))}`,
  };
}
