import { finiteVerbAt } from '../finite-verb.ts';
import { isReadable } from '../jotted/readable.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { type Phrase, pointsOf } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { shapeOf } from '../shape.ts';
import { tokensOf } from '../tokens.ts';
import { pointTold } from './loose-points.ts';
import { stepNamed } from './next-things.ts';
import { sentWith } from './things-sent.ts';

const hosts = /^(?:clause|occasion|action|offer|moment|request|ask|sentence|question|topic|points)$/;
const joins = /^(?:action|moment|occasion|offer|topic)$/;
const longest = 160;

/**
 * What comes next, with each bit that is no sentence where it was jotted: behind the one before it, or in a row of
 * bits in their own order, rather than as a last point of its own.
 */
export function withPointsHung(phrases: readonly Phrase[]): Phrase[] {
  const told: Phrase[] = [];
  const all = withAllowed(phrases.flatMap(asRow));
  for (const one of all) {
    const before = told.at(-1);
    if (all.length > 1 && one.kind === 'action' && toAsk.test(one.text)) continue;
    const sent = before ? sentWith(before, one) : undefined;
    if (sent) {
      told.splice(-1, 1, sent);
      continue;
    }
    const asked = before ? askedOn(before, one) : undefined;
    if (asked) {
      told.splice(-1, 1, asked);
      continue;
    }
    const phrase = ownDeed(one, before);
    const hung = before ? hungOn(before, phrase) : undefined;
    if (hung) told.splice(-1, 1, ...hung);
    else told.push(phrase);
  }
  return told.map((phrase) =>
    phrase.kind === 'points' && !phrase.kept ? (pointTold(phrase.items.join(', ')) ?? phrase) : phrase,
  );
}

// How one means to ask is for no one else.
const toAsk =
  /^(?:not )?ask(?: (?:again|him|her|you|them|about (?:it|that)))*(?: (?:gently|kindly|nicely|politely|lightly|softly|casually|without \p{L}+ing .+))?$/iu;
const deeds =
  /^(?:bring|wear|sign|fill in|post|return|scan|email|ring|get (?:it|them|this|that)|send (?:it|them|both)|back up) ?/;

// What is told by itself in words of one's own, and a duty behind a thing to come.
function ownDeed(phrase: Phrase, before: Phrase | undefined): Phrase {
  if (phrase.kind !== 'action') return phrase;
  const { text } = phrase;
  if (/^(?:just )?(?:tell me|let me know)$/i.test(text)) return { ...phrase, kind: 'request', plain: [] };
  const wish =
    /^(?:just )?(?:wish (?=(?:you|the|everyone|them|all)\b)|thank (?=you\b)|understand (?=it\b|that\b|you\b))/i.exec(
      text,
    );
  if (wish) {
    const own = /^thank/i.test(wish[0].replace(/^just /i, '')) ? text : `I ${text}`;
    return mine(own);
  }
  return before && before.kind !== 'points' && deeds.test(text) ? mine(`I will ${text}`) : phrase;
}

// “chainsaw course – would they pay half?”: what is asked is asked about what was named.
function askedOn(before: Phrase, phrase: Phrase): Phrase | undefined {
  const [only = ''] =
    before.kind === 'points' && !before.kept && before.items.length === 1 ? before.items : [];
  const thing = /^[^,;:]+$/.exec(stepNamed(before) ?? only)?.[0];
  const question =
    phrase.kind === 'question' || phrase.kind === 'sentence' ? phrase.text.replace(/\?$/, '') : '';
  const isAsked = phrase.kind === 'question' ? question !== '' : /\?$/.test(phrase.text);
  const isWhole =
    /^(?:is|are|was|do|does|did|will|would|can|could|should|shall|may|have|has|who|what|when|where|how|which) \S+ \S/.test(
      question,
    );
  if (!thing || !isAsked || !isWhole || isClause(thing) || greeting.test(thing)) return undefined;
  return { kind: 'sentence', text: `on ${thing.replace(/^an? /, 'the ')}: ${question}?`, asWritten: true };
}

const greeting = /^(?:hi|hello|hey|thanks|thank you|sorry|also|ps)$/i;

// Semicolons and a last “and” join what may not belong together: a comma is what stood there.
function asRow(phrase: Phrase): Phrase[] {
  if (phrase.kind !== 'points' || phrase.kept) return [phrase];
  const rows: Phrase[] = [];
  let row: string[] = [];
  const close = () => {
    if (row.length > 0) rows.push({ ...phrase, text: row.join(', '), items: row, plain: row });
    row = [];
  };
  for (const item of phrase.items) {
    if (!isClause(item)) {
      row.push(item);
      continue;
    }
    close();
    rows.push({ kind: 'sentence', text: item, asWritten: true });
  }
  close();
  return rows;
}

function isClause(item: string): boolean {
  const tokens = tokensOf(item);
  return (
    /^(?:my|your|the|our|any|this|that|it|\d+ \p{Lu}\p{Ll}+) /u.test(item) &&
    shapeOf(tokens) === 'clause' &&
    finiteVerbAt(tokens) > 0 &&
    !/[,(:]/.test(item)
  );
}

// “trainers OK?”, “call Thursday ok?”: the last thing before it is what is asked about.
function withAllowed(phrases: readonly Phrase[]): Phrase[] {
  const told: Phrase[] = [];
  for (const phrase of phrases) {
    const before = told.at(-1);
    const isAsked =
      /^(?:question|sentence)$/.test(phrase.kind) &&
      /^is (?:that|it) (?:all right|okay|ok)\??$/i.test(phrase.text);
    const items =
      before?.kind === 'points' ? before.items : before && thing.test(before.kind) ? [before.text] : [];
    const last = items.at(-1);
    if (!isAsked || !before || !last || /,/.test(last)) {
      told.push(phrase);
      continue;
    }
    told.pop();
    const rest = items.slice(0, -1);
    if (rest.length > 0) told.push(...asRow(pointsOf(rest)));
    told.push(asking(`would ${withIndefinite(last)} be all right`));
  }
  return told;
}

const thing = /^(?:occasion|topic|offer)$/;

function withIndefinite(text: string): string {
  const [first, second = ''] = text.split(' ');
  return first === 'the' && !isPlural(second) ? text.replace('the', 'a') : text;
}

function asking(text: string): Phrase {
  return { kind: 'question', text, indirect: '', whole: true };
}

// “is relocation paid? and for family too?”
function asksOn(before: Phrase, phrase: Phrase): boolean {
  if (before.kind !== 'question' || phrase.kind !== 'question' || phrase.whole) return false;
  const { text, indirect } = phrase;
  return (
    (indirect === '' || indirect.startsWith('about ')) &&
    text.split(' ').length < 6 &&
    !/[,:]|^(?:wh|how|right|true|maybe|still|when|anything|any )/i.test(text)
  );
}

function pointsIn(items: readonly string[]): Phrase {
  return { kind: 'points', text: items.join(', '), items, plain: items };
}

function hungOn(before: Phrase, phrase: Phrase): Phrase[] | undefined {
  if (!hosts.test(before.kind) || before.kept) return undefined;
  const said = phrase.kind === 'clause' ? saidSo.exec(phrase.text) : null;
  if (said && before.kind !== 'topic') return [withTail(before, `as ${said[0]}`, /\?$/.test(before.text))];
  if (asksOn(before, phrase))
    return [withTail(before, phrase.text.replace(/\?$|^about (?:the )?/g, ''), true)];
  const bits = bitsOf(before, phrase);
  if (!bits || bits.length > 4 || before.text.length + bits.join(', ').length > longest) return undefined;
  const items = bits.filter((item) => !forOneself.test(item)).map((item) => item.replace(/\s+([,.])/g, '$1'));
  if (before.kind === 'points') {
    const all = [...before.items, ...items];
    return [pointsIn(all)];
  }
  const isAsked = before.kind === 'question' || before.kind === 'ask' || /\?$/.test(before.text);
  let host: Phrase = before;
  const apart: Phrase[] = [];
  for (const item of items) {
    const stands = apart.length > 0 || ownSentence.test(item) || (isAsked && !hangsOnQuestion.test(item));
    if (stands) apart.push({ kind: 'sentence', text: item, asWritten: true });
    else host = withTail(host, item, isAsked);
  }
  return [host, ...apart];
}

const saidSo = /^you (?:said|promised|mentioned|suggested|offered)$/;
const forOneself = /^(?:that|this|it|looking forward|(?:no,? )?(?:do not|don't) (?:ask|mention|say).*)$/i;
const ownSentence = /^sorry /i;
const hangsOnQuestion =
  /^(?:even|no|or|pp|pages?|\d\S*|one|two|three|just|only|maybe|perhaps|any|both|all|the|an?|in|at|on|with|by|for|from|after|before|next|this|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?!.*\b(?:I|you|is|are|am|do|suits?)\b)|$)/i;

function withTail(host: Phrase, item: string, isAsked: boolean): Phrase {
  const end = /[?.!]+$/.exec(host.text)?.[0] ?? '';
  const link = isAsked ? ', ' : linkTo(item, host);
  const tail = item.replace(
    /^(?=(?:so |very |really )?(?:nice|kind|good|generous|sweet|lovely) of you$)/i,
    'which is ',
  );
  const text = `${host.text.slice(0, host.text.length - end.length)}${link}${tail}${end}`;
  if (host.kind === 'question' && host.indirect !== '')
    return { ...host, text, indirect: `${host.indirect}, ${tail}`, plain: [] };
  // What hangs on behind a comma would run into the rest of a frame.
  return /^(?:occasion|offer)$/.test(host.kind)
    ? { ...host, text, plain: [], asWritten: true }
    : { ...host, text, plain: [] };
}

function linkTo(item: string, host: Phrase): string {
  if (/^(?:yes|no)(?: please)?$/i.test(item)) return ', and ';
  const tokens = tokensOf(item);
  const isDeed = shapeOf(tokens) === 'action';
  if (isDeed && host.kind === 'action') return ' and ';
  const isWhole =
    finiteVerbAt(tokens) > 0 ||
    / (?:I|you|we) (?:am|are|can|will|have)\b/.test(item) ||
    /^(?:my|your|our|the|any) .*\b(?:works?|suits?|runs?|starts?|ends?|finishes|comes|follows)\b/.test(item);
  return isDeed || isWhole ? '; ' : ', ';
}

function bitsOf(before: Phrase, phrase: Phrase): readonly string[] | undefined {
  if (phrase.kind === 'points')
    return !phrase.kept || phrase.items.every((item) => isReadable(item) && !/[:;?]|\b\p{Lu}{2,}/u.test(item))
      ? phrase.items
      : undefined;
  const named = stepNamed(phrase);
  if (named) return [named.replace(/^the /, '')];
  const isBit = before.kind === 'points' && joins.test(phrase.kind) && !phrase.asWritten;
  const plain = phrase.plain ?? [];
  return isBit && plain.length > 0 ? plain : undefined;
}
