import { articled } from '../articled.ts';
import { month } from '../lexicon/dates.ts';
import type { Phrase } from '../phrase.ts';
import { daySource, onDay } from './days.ts';
import { eventNamed } from './events.ts';

const clock = '(?:\\d{1,2}[:.]\\d\\d(?: ?[ap]m)?|\\d{1,2} ?[ap]m|noon|midday)';
const zone = '(?: (?:\\p{Lu}{3,4}|(?:\\p{Lu}\\p{Ll}+ )+time|your time|my time))?';
const period = `(?:early|late|mid)[ -]${month}|(?:the )?(?:end|start|beginning|middle) of ${month}|(?:the )?(?:(?:first|second|third|last|1st|2nd|3rd) )?(?:week|wk) of (?:the )?(?:${month}(?: \\d{1,2})?|\\d{1,2}(?:st|nd|rd|th)?(?: ${month})?)`;
const place =
  '(?:online|remote|by phone|by video|on Zoom|on Teams|on site|in person|at (?:the |your )?[\\p{L}\\d ]+|in (?:the |your )?[\\p{L} ]+|(?:gate|depot|reception|room|hall|studio|site|building|platform|unit|yard) ?[\\p{L}\\d ]*)';

interface Bits {
  event: string;
  whom: string;
  place: string;
  day: string;
  time: string;
  last: string;
}

const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u');
const timed = whole(`(?:at |from )?(${clock})(?: ?(?:-|–|to) ?(${clock}))?(${zone})`);
const onADay = whole(`(?:on )?(${daySource})(?:,? (?:at )?(${clock})(${zone}))?`);
const inAPeriod = whole(`(?:in |at |on )?(${period})`);
const placed = whole(place);
const lasting = /^(?:about |around )?(\d+|one|two|three|half an?|half a) (minutes?|hours?|days?|day|hour)$/u;
const shift =
  /^(?:the )?((?:early|late|night|day|morning|evening|lunch|back|dinner) (?:shift|service|round))$/u;
const withSome = /^with (?!you and)[\p{L}.' -]+$/u;

/**
 * What is to come with its day and what else was jotted of it, each where it belongs: “technical panel on 9 Feb, online,
 * 10 am Manila time”, “case study round, week of March 2”, “ride-along thu with you, 6:30, depot gate B”.
 */
export function eventInBits(text: string): Phrase[] | undefined {
  if (/[?;()]|\d–|\b(?:if|or|and|then|I|you (?!and))\b/.test(text.replace(/with you\b/, '')))
    return undefined;
  const [head = '', ...rest] = text.split(/, | – /);
  const opened = headBits(head);
  if (!opened) return undefined;
  const bits = rest.reduce<Bits | undefined>((told, bit) => told && withBit(told, bit), opened);
  if (!bits || bits.day === '') return undefined;
  const { event, whom, place: where, day, time, last } = bits;
  return [{ kind: 'occasion', text: `the ${event}${whom}${where}${day}${time}${last}` }];
}

const split = new RegExp(
  `^(?:the |my |an? )?(.+?)(?: ((?:on )?(?:${daySource})|(?:in |at )?(?:${period})))?((?: with [\\p{L}.' -]+)?)$`,
  'u',
);

function headBits(head: string): Bits | undefined {
  const [, what = '', day, whom = ''] = split.exec(head) ?? [];
  const event = eventNamed(what.replace(/^2nd /, 'second ').replace(/^3rd /, 'third '));
  if (
    !event ||
    /(?: |^)(?:from|until|by|before|after|on|in|at|for|of|to)$/.test(what) ||
    / (?:is|was|are|were|has|went) /.test(` ${what} `)
  )
    return undefined;
  const bare: Bits = {
    event: event.replace(/(?<= )with .+$/, articled),
    whom: whom === '' ? '' : ` ${articled(whom.trim())}`,
    place: '',
    day: '',
    time: '',
    last: '',
  };
  return day ? withBit(bare, day) : bare;
}

function withBit(bits: Bits, bit: string): Bits | undefined {
  const [, day, clockTime, zoneTime = ''] = onADay.exec(bit) ?? [];
  if (day && bits.day === '')
    return { ...bits, day: ` ${onDay(day)}`, time: clockTime ? ` at ${clockTime}${zoneTime}` : bits.time };
  const span = inAPeriod.exec(bit)?.[1];
  if (span && bits.day === '') return { ...bits, day: ` ${spanTold(span)}` };
  const [, from, to, at = ''] = timed.exec(bit) ?? [];
  if (from && bits.time === '')
    return { ...bits, time: to ? ` from ${from} to ${to}${at}` : ` at ${from}${at}` };
  const [, count, unit = ''] = lasting.exec(bit) ?? [];
  if (count && /^\d/.test(count) && !/^\d/.test(bits.event))
    return { ...bits, event: `${count}-${unit.replace(/s$/, '')} ${bits.event}` };
  const on = shift.exec(bit)?.[1];
  if (on && bits.last === '') return { ...bits, last: `, on the ${on}` };
  if (withSome.test(bit) && bits.whom === '') return { ...bits, whom: ` ${articled(bit)}` };
  if (placed.test(bit) && bits.place === '')
    return {
      ...bits,
      place: ` ${/^(?:online|remote|by|on|in|at)\b/.test(bit) ? articled(bit) : `at ${bit}`}`,
    };
  return undefined;
}

function spanTold(span: string): string {
  const text = span.replace(/\bwk\b/, 'week').replace(/^(early|late|mid) (?=mid)/, '');
  if (/^(?:the )?(?:end|start|beginning) /.test(text)) return `at the ${text.replace(/^the /, '')}`;
  if (/^mid[ -]/.test(text)) return `in ${text.replace(/^mid /, 'mid-')}`;
  return /^(?:early|late)/.test(text)
    ? `in ${text}`
    : `in the ${text.replace(/^the /, '').replace('1st', 'first').replace('2nd', 'second').replace('3rd', 'third')}`;
}
