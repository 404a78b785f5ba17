import { dated, monthNames } from '../lexicon/dates.ts';
import { countableNouns, otherPeople } from '../lexicon/nouns.ts';
import { nameShortcuts } from '../lexicon/proper-names.ts';
import type { People } from '../people.ts';
import { asides } from '../to-oneself.ts';
import { spelled } from './spelled-point.ts';

const figure = String.raw`[~≈]?[£€$]?\d[\d.,]*(?:h\d\d|k|m|bn|%|h|d|hrs?|mins?|ms|s|days?|wks?|x)?`;
const arrow = String.raw`(?:->|=>|→|⇒|➜|>)`;
const rise = new RegExp(
  String.raw`(?:\bfrom )?(?<![\p{L}\d.-])(${figure})\s?${arrow}\s?(${figure})(?![\p{L}\d])`,
  'giu',
);

// Elsewhere the two are words; here only what surely is a day is asked for.
const days: ReadonlyMap<string, string> = new Map([...nameShortcuts, ['sat', 'Saturday'], ['sun', 'Sunday']]);
const dayOf = (short: string) => days.get(short.toLowerCase()) ?? short;
const dayWord = 'mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun';
const daySpan = new RegExp(String.raw`\b(${dayWord})(\s?[/&+-]\s?|\s(?:and|or|to)\s)(${dayWord})\b`, 'gi');
const dayAtTime = new RegExp(
  String.raw`\b(${dayWord}|\p{L}+day) (?=\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm)\b)`,
  'giu',
);
// “sat” and “sun” are words, too.
const lateDays =
  /(?<=\b(?:this|next|last|on|every|by|until|till|from|or|and|per day|per night|trial|shift|visit|interview|call|stage|staging|test|session) |^)(sat|sun)\b|\b(sat|sun)(?= (?:\d|am\b|pm\b|mornings?\b|afternoons?\b|evenings?\b|night\b|trial\b|shifts?\b|only\b|off\b|busy\b|closed\b|must\b))/gi;

const units: ReadonlyMap<string, string> = new Map([
  ['y', 'year'],
  ['yr', 'year'],
  ['mth', 'month'],
  ['mnth', 'month'],
  ['mo', 'month'],
  ['wk', 'week'],
  ['d', 'day'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['min', 'minute'],
  ['sec', 'second'],
]);

const perUnits =
  'wks?|week|mo|month|mths?|yrs?|year|day|hrs?|hour|night|shift|class|person|qtr|quarter|head|pt|visit|case|call|customer|client|room|table|unit|item|page|ticket|student|pupil|child|bed|site|store|user|team|sprint|term|box|pallet|plate|cover|round|batch|load';

// “20 min call”, “4 day week”
const sized =
  /\b(\d+|one|two|three|four|five|six)[ -]?(yr|year|mo|mth|month|wk|week|d|day|hr|hour|min|minute|pg|page)\.? (?=(?:call|chat|slots?|session|task|test|week|wk|contract|project|visit|meeting|retention|bid|plan|programme|course|shifts?|trial|site|report|window|cycle|deal|lease|warranty|placement|internship|notice period|rota|rotation|turnaround|appts?|appointments?|gap|cycle|wait|drive|walk|commute|target|sprints?|standup)\b)/gi;

const ordinals = ' first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** A jotted point in its writer's own words, tidied no further than is sure: marks, dates and short forms of one reading. */
export function tidied(point: string, people: People): string {
  const marked = withMarksTold(point.replace(asides, ''));
  return balanced(withoutStrayMarks(spelled(marked, people)))
    .replace(/\s+([,;:)])/g, '$1')
    .replace(/(?<=\d)\s+%/g, '%')
    .replace(/\(\s+/g, '(')
    .replace(/^(?:[\s,;:–]|\.(?!\d)|-(?!\d))+|[\s,;:.!–-]+$/g, '')
    .replace(/\s{2,}/g, ' ');
}

// What no turn of phrase accounted for.
function withoutStrayMarks(text: string): string {
  return text
    .replace(/(?<=\S) (?:&|\+) (?=\S)/g, ' and ')
    .replace(/(?<=\S) @ (?=\S)/g, ' at ')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' – ')
    .replace(/(?<=^|\s)[&+@=*|#/\\]+(?=\s|$)/g, ' ')
    .replace(/\{|\}/g, '')
    .replace(/(?<=–\s*)(?:– ?)+/g, '');
}

function balanced(text: string): string {
  let depth = 0;
  const isPaired = [...text].every((char) => {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    return depth >= 0;
  });
  const even = (text.match(/["“”]/g) ?? []).length % 2 === 0 ? text : text.replace(/["“”]/g, '');
  return isPaired && depth === 0 ? even.replace(/\(\s*\)/g, '') : even.replace(/[()]/g, ' ');
}

function withMarksTold(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/\.{2,}|…/g, ' – ')
    .replace(/!+/g, '')
    .replace(monthSpan, (_, one: string, other: string) => `${monthOf(one)} to ${monthOf(other)}`)
    .replace(
      /\b(opening|opens|open|starting|starts|closing|closes|ending|ends|launching|moving) may(?=$|[,;.])/gi,
      '$1 in May',
    )
    .replace(
      /\b(1st|2nd|3rd|first|second|third|final|last|next) int\b(?=$|[,;?.]| (?:w\/|with|on|is|in)\b)/gi,
      '$1 interview',
    )
    .replace(
      /\bmid-(jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\b/gi,
      (_, month: string) => `mid-${monthOf(month)}`,
    )
    .replace(/(?<=\p{L}{3} )sat(?=$|[,;?])/giu, 'Saturday')
    .replace(
      /(?<=\b(?:viewing|visit|shift|trial|session|call|meeting|closed|off) )sun(?=$|[,;?])/gi,
      'Sunday',
    )
    .replace(/ 4 (?=(?:local|my|our|their|new)\b)/gi, ' for ')
    .replace(/\s*(?<!\p{Lu})\+\+(?=\s*(?:$|[,;.]))/gu, ' (high)')
    .replace(
      /\bwed (?=bookings?|venues?|dress|cakes?|photo\w*|planner|season|fairs?|guests?|events?|flowers?|shoots?)/gi,
      'wedding ',
    )
    .replace(/\brd (?=[1-5]\b)/gi, 'round ')
    .replace(/,? ?[$£€]{2,}/g, '')
    .replace(/\+\s?\/\s?-\s?(?=\d)/g, '±')
    .replace(/\b(\d+) \+ (?=\d+\b)/g, '$1+')
    .replace(/\s+(?:--+|[-–—])\s+/g, ' – ')
    .replace(/(?<=^|\s)w\/o\s?/gi, 'without ')
    .replace(/(?<=^|\s)w\/(?!(?:in|list|l|e|c|b|f|i|end|shop|load)\b)\s?/giu, 'with ')
    .replace(/(?<=\d) ?x\/(?=\p{L})/giu, 'x per ')
    .replace(
      new RegExp(String.raw`(?<=\d|\d[^,;]{0,24}[\p{L}%)])\s?/\s?(?=(?:${perUnits})\b)`, 'gu'),
      ' per ',
    )
    .replace(/\b2x per (wk|week|mth|month|yr|year|day|night)\b/gi, 'twice a $1')
    .replace(/\b(\d+)x (?=per |a )/gi, '$1 times ')
    .replace(rise, (_, from: string, to: string) => risen(from, to))
    .replace(/(\p{L}[^,;]*?)\s*(?:->|=>|→|⇒|➜)\s*([^,;]+)/gu, (whole, before: string, after: string) =>
      isTurn(before, after) ? `${before} to ${after}` : whole,
    )
    .replace(/^\s*(?:->|=>|→|⇒|➜)\s*/g, '')
    .replace(/\s*(?:->|=>|→|⇒|➜)\s*/g, ' – ')
    .replace(/(?<!\bn)\s*(?<![<>=!])=(?![=>])\s*/g, (_, at: number, all: string) =>
      /[:=]/.test(all.slice(0, at)) ? ' is ' : ': ',
    )
    .replace(/(?<![\p{L}\d])[~≈]\s?(?=[£€$]?\d)/gu, 'about ')
    .replace(/(?<=^|\s|\()@\s?(?=\p{L}|\d)/gu, 'at ')
    .replace(daySpan, (_, one: string, mark: string, other: string) => spanOf(one, mark, other))
    .replace(lateDays, (found: string) => dayOf(found))
    .replace(/\b(\d{1,2}) mar\b|\bmar (?=\d)/gi, (_, day?: string) => (day ? `${day} March` : 'March '))
    .replace(/(?<![\d.])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(?!\d)/g, (_, day: string, month: string) =>
      dated(day, month),
    )
    .replace(
      sized,
      (_, count: string, unit: string) =>
        `${count}-${units.get(unit.toLowerCase()) ?? (/^pg$/i.test(unit) ? 'page' : unit.toLowerCase())} `,
    )
    .replace(
      /\b(\d+)[ -]?(min|hr|wk)\.? (?=(\p{Ll}{4,}))/giu,
      (whole, count: string, unit: string, noun: string) =>
        (countableNouns.has(noun) || countableNouns.has(noun.replace(/s$/, ''))) && !otherPeople.has(noun)
          ? `${count}-${units.get(unit.toLowerCase())} `
          : whole,
    )
    .replace(
      /\b(\d+(?:[.,]\d+)?\+?) ?(yrs?|mths?|mnths?|mo|wks?|hrs?|mins?|secs?)\b\.?/gi,
      (_, count: string, unit: string) => measured(count, unit),
    )
    .replace(/(?<![\p{L}\d.])(\d+(?:\.\d+)?)(y|d)\b(?!\/)/gu, (whole, count: string, unit: string) =>
      unit === 'd' && /^[23]$/.test(count) ? whole : measured(count, unit),
    )
    .replace(
      /(?<!(?:day|mon|tues?|weds?|thu|fri|sat|sun) )\b([1-9])(?:st|nd|rd|th) (?=\p{Ll}{3,})(?!ed\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|of\b|and\b|until\b)/gu,
      (_, digit: string) => `${ordinals[Number(digit)] ?? digit} `,
    )
    .replace(
      /(?<![\p{L}\d.,])(\d+) d(?= per\b|\/|$|[,;)]| (?:from|before|after|in|at)\b)/gu,
      (_, count: string) => measured(count, 'd'),
    )
    .replace(/\b(\d+) y\b/g, (_, count: string) => measured(count, 'yr'))
    .replace(/\basst (?=cent(?:re|er)\b|day\b)/gi, 'assessment ')
    .replace(/(?<=\b(?:by|in|from|until|till|since|end|mid|early|late) )mar\b/gi, 'March')
    .replace(/\b(in|within|every|after) ([23])d\b/gi, '$1 $2 days')
    .replace(/^\+ /, '')
    .replace(/(?<=\S) \+ (?=\S)/g, ' and ')
    .replace(/(?<=^|\s)&(?=\s)/g, 'and')
    .replace(
      /\b(\d+) ?ppl (?=\p{Ll}{3,}(?: \p{Ll}+)*(?:$|,))(?!left|short|down|max|team$|last |this |next |in |on |at |and |per |from |who |to )/giu,
      '$1-person ',
    )
    .replace(/\bof rev\b/gi, 'of revenue')
    .replace(/\bev (?=\d|day\b|week\b|wk\b|month\b)/g, 'every ')
    .replace(/\bsal\.? range\b/gi, 'salary range')
    .replace(/\bbtw (?=\p{L}+ \d)/giu, 'between ')
    .replace(/(?<=\p{L}) > (?=\p{L})/gu, ' over ')
    .replace(/\bsimilar 4 /gi, 'similar for ')
    .replace(/ 4 (?=(?:them|him|her|it|me|us)\b)/gi, ' for ')
    .replace(/\bOH (?=form|referral|check|assessment|clearance)/g, 'occupational health ')
    .replace(
      /(?<=\b(?:by|on|from|until|till|before|after|of) )(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/gi,
      (_, day: string, month: string) => dated(day, month),
    )
    .replace(dayAtTime, (_, day: string) => `${dayOf(day)} at `)
    .replace(
      /\b(starts?|started|opens?|opened|launch(?:es|ed)?|ends?|ended|closes?|closed|begins?|passed|finished|completed|moves?|joins?|joined|leaves?) (jan|feb|march|apr|may|june?|july?|aug|sept?|oct|nov|dec)(\w*)\b/gi,
      '$1 in $2$3',
    )
    .replace(/(?<=\p{L} )prob(?=$|[,;)]| (?:with|w\/|in|at|on|is|was)\b)/giu, 'problem')
    .replace(/\bdep\.? on\b/gi, 'depending on')
    .replace(/\bexc\.? (?=\d|\p{Lu})/gu, 'except ')
    .replace(/(?<=\d )sat(?= per\b)/gi, 'Saturday')
    .replace(/\b(cv|refs?|references?|docs|certs?|details) on req\b/gi, '$1 on request')
    .replace(/\s+/g, ' ')
    .trim();
}

// “SIMS → Arbor over summer”: from one thing to another; a longer left side tells what follows from it.
function isTurn(before: string, after: string): boolean {
  return before.trim().split(' ').length < 3 && !/^[\d£€$+-]/.test(after.trim());
}

// “3d -> 4h”: between two of them the letter can only be the time it took.
function risen(from: string, to: string): string {
  const time = /^[~≈]?\d[\d.,]*[dh]$/i;
  const isTime = time.test(from) && time.test(to);
  const [one, other] = isTime
    ? [from, to].map((text) => measured(text.slice(0, -1), text.slice(-1)))
    : [from, to];
  return `from ${one} to ${other}`;
}

function spanOf(one: string, mark: string, other: string): string {
  const join = mark.trim();
  const between = join === '-' ? ' to ' : /^[&+]$/.test(join) ? ' and ' : join === '/' ? '/' : ` ${join} `;
  return `${dayOf(one)}${between}${dayOf(other)}`;
}

const monthSpan =
  /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[-–](jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b/gi;

function monthOf(short: string): string {
  return monthNames.find((month) => month.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short;
}

function measured(count: string, unit: string): string {
  const word = units.get(unit.toLowerCase().replace(/(?<=.)s$/, '')) ?? unit;
  return `${count} ${word}${count === '1' ? '' : 's'}`;
}
