import { articled } from '../articled.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { joinItems, type Phrase } from '../phrase.ts';
import { headOf } from '../read/heads.ts';
import { mine } from '../read/next-deed.ts';
import { shapeOf } from '../shape.ts';
import { tokensOf } from '../tokens.ts';
import { eventNamed } from './events.ts';
import { owned } from './things.ts';
import { placed, whenSource } from './when.ts';

const when = `(?: (?:on )?${whenSource})?`;
const sending = 'send|email|mail|post|share|forward|bring';

const sent = new RegExp(
  `^([^,]+?)(?:, (?:which |and )?|: ?| – )you (?:will )?(${sending}) (?:it|them|this)(?: to me)?(${when})(?:, (\\d+|\\p{Ll}+) (days?|hours|weeks?|evenings?) (?:to do(?: it)?|for it))?$`,
  'u',
);
const named =
  /^([^,]+), (you|he|she) (?:will |would |are to )?(?:(confirm|mail|send|email|fix|set|tell|arrange|book|text|give)s?((?: me)?)) (?:the )?((?:exact )?(?:day|date|time|hour|place|link|details|address|dates|times))$/;
const away =
  /^(you are (?:away|on leave|on holiday|off|out|travelling|out of (?:the )?office)[^,;]*), (?:and )?(?:I )?(?:will )?(reply|answer|decide|respond|get back)\b([^,;]*)$/;
const ownDeed = new RegExp(
  `^(?:the |my |an? )?([^,]+?)(?: ?– ?|, )(?:I )?(?:will (return|send|bring|sign|post|scan|email)|(return|send|bring|sign|post|scan|email)ing|(return|bring|sign|post|scan|email)(?= (?:it|them)\\b))(?: (?:it|them))?( signed| back| in| over)?(${when})$`,
  'u',
);
const toldMe =
  /^(?:I )?was told (?:that )?(?!to\b|about\b|by\b|off\b)([^,]+ (?:would|will|is|are|was|were|could|has|had|can) .+)$/;

const needed = /^([^;:?]+?),? (?:and )?then I (?:can|could) ([^,;]+)$/;
const ownNeed =
  /^(?:my |the )?(?:(?!\b(?:is|are|you|I|will|need|get|send)\b)[\p{L}\d-]+ ){0,3}(?:shots?|jabs?|vaccinations?|certificates?|check|medical|visa|permit|licen[cs]e|passport|card|DBS|test|exam|papers|training|boots|kit|uniform)$/u;

/** What the reader, or the writer, is to do with the thing that the note begins with: “take-home task, they send it tomorrow”. */
export function whoDoesIt(text: string): Phrase[] | undefined {
  if (/\?/.test(text)) return undefined;
  return (
    spanSaid(text) ??
    thenICan(text) ??
    sentTogether(text) ??
    sentByReader(text) ??
    confirmed(text) ??
    afterLeave(text) ??
    doneWithIt(text) ??
    hearsay(text)
  );
}

function sentByReader(text: string): Phrase[] | undefined {
  const [, what = '', verb, on = '', count, unit] = sent.exec(text) ?? [];
  if (!verb || !isOneThing(what)) return undefined;
  const [, thing = '', due] = / (by .+)$/.test(what) ? (/^(.+) (by .+)$/.exec(what) ?? []) : ['', what];
  if (due) return [sentence(`${withThe(thing)} is due ${due}, and you will ${verb} it to me${spaced(on)}`)];
  const span = count ? `, and I have ${count} ${unit} to do it` : '';
  return [
    {
      kind: 'clause',
      text: `you will ${verb} me ${withThe(thing)}${spaced(on)}${span}`,
      whose: 'yours',
      said: false,
      grave: true,
    },
  ];
}

function confirmed(text: string): Phrase[] | undefined {
  const [, what = '', who, deed, me = '', thing] = named.exec(text) ?? [];
  const event = eventNamed(what.replace(/^(?:the |an? )/, ''));
  // Whoever that is: the one the event is with, or the reader.
  if (event && who !== 'you')
    return [{ kind: 'occasion', text: `the ${event}; the ${thing} is still to be confirmed` }];
  return event && deed
    ? [{ kind: 'occasion', text: `the ${event} and understand that you will ${deed}${me} the ${thing}` }]
    : undefined;
}

function afterLeave(text: string): Phrase[] | undefined {
  const [, gone, verb, rest = ''] = away.exec(text) ?? [];
  return gone && verb
    ? [{ kind: 'clause', text: `${gone} and will ${verb}${rest}`, whose: 'yours', said: false, grave: true }]
    : undefined;
}

// “background check form – will return it signed on Monday”
function doneWithIt(text: string): Phrase[] | undefined {
  const [, what = '', will, ing, order, how = '', on = ''] = ownDeed.exec(text) ?? [];
  const verb = will ?? ing ?? order;
  if (!verb || !isOneThing(what) || eventNamed(what)) return undefined;
  const whom = (order ? /^email$/ : /^(?:send|email|bring)$/).test(verb) && how === '' ? ' you' : '';
  return [mine(`I will ${verb}${whom} ${withThe(what)}${how}${spaced(on)}`)];
}

// “flu shot and first aid certificate, then I can start on 2 May”
function thenICan(text: string): Phrase[] | undefined {
  const [, things = '', deed] = needed.exec(text) ?? [];
  const items = things.split(/, (?:and )?| and | \+ /);
  return deed && items.every((item) => ownNeed.test(item))
    ? [
        mine(
          `I need ${joinItems(items.map((item) => `my ${item.replace(/^(?:my|the) /, '')}`))}, and then I can ${deed}`,
        ),
      ]
    : undefined;
}

function hearsay(text: string): Phrase[] | undefined {
  const clause = toldMe.exec(text)?.[1];
  return clause && !/[;:–]/.test(clause) ? [mine(`I was told that ${articled(clause, 'the')}`)] : undefined;
}

// “they said two weeks”
function spanSaid(text: string): Phrase[] | undefined {
  const span =
    /^you said ((?:about |around |roughly )?(?:an?|one|two|three|four|six|\d+) (?:week|day|month|fortnight)s?)(?: or so)?$/.exec(
      text,
    )?.[1];
  return span ? [sentence(`you said it would be ${span}`)] : undefined;
}

// “send two papers, one reference”
function sentTogether(text: string): Phrase[] | undefined {
  const items = /^send (?:you )?([^;:()–]+)$/.exec(text)?.[1]?.split(', ') ?? [];
  return items.length > 1 && items.every((item) => isOneThing(item) && !/ (?:by|on|for|at) /.test(item))
    ? [mine(`I will send you ${joinItems(items.map(owned))}`)]
    : undefined;
}

const sentence = (text: string): Phrase => ({ kind: 'sentence', text, asWritten: true });

const spaced = (on: string): string => (on === '' ? '' : ` ${placed(on.trim())}`);

function isOneThing(text: string): boolean {
  const tokens = tokensOf(text.replace(/ by .+$/, ''));
  return (
    tokens.length > 0 &&
    tokens.length < 7 &&
    tokens.every(({ kind }) => kind === 'word' || kind === 'number') &&
    isKnownNoun(headOf(tokens)) &&
    (shapeOf(tokens) === 'noun' || tokens.length < 4) &&
    !tokens.some(({ lower }) => /^(?:I|i|you|we|is|are|was|will|and|or|not|to|ask|if)$/.test(lower))
  );
}

function withThe(thing: string): string {
  const bare = thing.replace(/^(?:an?|the) /, '').replace(/\bthing$/, 'task');
  return /^(?:my|your|two|three|\d+) /.test(bare) ? bare : `the ${articled(bare)}`;
}
