import type { NoteSlot, Stage } from '../../text/draft.ts';
import { onTopics } from '../answers/on-topics.ts';
import type { People } from '../people.ts';
import { type Phrase, pointsOf } from '../phrase.ts';
import { readNote } from '../read/note.ts';
import { silenceTold } from '../steps/silence.ts';
import { stepOf } from '../steps/step.ts';
import { ownSentence, withOwnSubjects } from '../value/own-subjects.ts';
import { denseProse } from './dense-prose.ts';
import { mended } from './mended-answers.ts';
import { actOf } from './next-acts.ts';
import { areOwnPoints, commaParts, ownPoints } from './own-points.ts';
import { isReadable } from './readable.ts';
import { takesBackWhatWas, withoutRemarks } from './remarks.ts';
import { isSurePoint } from './sure-point.ts';
import { tidied } from './tidy-point.ts';
import { toldToReader } from './told-to-reader.ts';
import { withUnitsWritten } from './written-units.ts';

/** What a slot's note came to: what makes sentences, what stays as it was jotted, what is for no one else. */
export interface SlotReading {
  phrases: Phrase[];
  /** The note as the other of rules and learned editor reads it, where both do: every second wording is its. */
  otherwise?: Phrase[];
  /** Points that stand in the mail as they were jotted. */
  kept: string[];
  /** Remarks to oneself that are not in the mail. */
  leftOut: string[];
  /** Points too short to be said in a sentence that are not in the mail either. */
  shorthand: string[];
}

const mostItems = 6;

/** Reads shorthand: only what is sure becomes a sentence, the rest stays in its writer's words. */
export function readJotted(slot: NoteSlot, note: string, people: People, stage: Stage): SlotReading {
  const { points, leftOut } = matterOf(note, slot, people);
  const prose = denseProse(slot, points, people, stage);
  const isWhole = prose !== undefined && prose.shorthand.length === 0;
  const isOwn = slot === 'value' && stage !== 'share-an-idea';
  const plain = isOwn && !isWhole ? plainOf(points, people, stage) : undefined;
  if (plain) return { phrases: plain, kept: [], leftOut, shorthand: [] };
  if (prose) return { ...prose, kept: [], leftOut };
  const phrases: Phrase[] = [];
  const kept: string[] = [];
  const written = (point: string) => tidied(withUnitsWritten(point, people.role ?? ''), people);
  const keep = (texts: readonly string[]) => kept.push(...texts.filter((text) => /[\p{L}\p{N}]/u.test(text)));
  for (const point of points) {
    if (slot !== 'clarify' && isSurePoint(point)) {
      phrases.push(...readNote(slot, point, people, stage));
      continue;
    }
    if (slot === 'nextStep') {
      const read = stepsOf(point, people, stage);
      phrases.push(...read.phrases);
      keep(read.kept);
    } else if (slot === 'clarify') {
      const read = mended(toldToReader(tidied(arrowsApart(point), people), people, false));
      phrases.push(...read.phrases);
      keep(read.kept);
    } else
      keep([
        slot === 'specific'
          ? toldToReader(written(point), people, true, points.slice(0, points.indexOf(point)))
          : written(unlabelled(point)),
      ]);
  }
  const items = slot === 'specific' || slot === 'value' ? fewer(apart(kept)) : fewer(kept);
  const [only = ''] = items;
  const own = slot === 'value' && items.length === 1 ? ownSentence(withOwnSubjects(only)) : undefined;
  if (own) phrases.push({ kind: 'sentence', text: own, asWritten: true });
  else if (items.length > 0)
    phrases.push({
      ...pointsOf(items),
      kept: slot === 'value' && stage === 'share-an-idea' ? 'idea' : true,
    });
  return {
    phrases:
      slot === 'clarify' && phrases.length === 0 && leftOut.length > 0
        ? [{ kind: 'remark', text: 'one of my answers' }]
        : slot === 'clarify'
          ? onTopics(phrases)
          : phrases,
    kept: items,
    leftOut,
    shorthand: [],
  };
}

const everyday = /\bw\/ ?(?=\p{L})|\b(?:yrs?|mths?|wks?|hrs?|mins?|abt|approx|wpm|mgr|docs?)\b\.?/giu;

// Figures alone make no shorthand: what everybody can read is told whole.
function plainOf(points: readonly string[], people: People, stage: Stage): Phrase[] | undefined {
  const isPlain = points.every((point) => {
    const told = point.replace(everyday, 'years');
    return !/[=<>*→~^|+;@]|->|\d\/\d|\p{L}\/\p{L}/u.test(point) && isReadable(told);
  });
  const phrases = isPlain ? points.flatMap((point) => readNote('value', point, people, stage)) : [];
  return phrases.length > 0 && phrases.every(({ kind }) => !/^(?:points|loose)$/.test(kind))
    ? phrases
    : undefined;
}

/** A note without its remarks to oneself; the very same where it has none. */
export function withoutRemarksOf(
  note: string,
  slot: NoteSlot,
  people: People,
): { note: string; leftOut: string[] } {
  const { points, leftOut, isJoined } = matterOf(note, slot, people, silenceTold(note, slot));
  return leftOut.length > 0 || isJoined ? { note: points.join('\n'), leftOut } : { note, leftOut };
}

function matterOf(
  note: string,
  slot: NoteSlot,
  people: People,
  isTold: (piece: string) => boolean = () => false,
): { points: string[]; leftOut: string[]; isJoined: boolean } {
  const points: string[] = [];
  const leftOut: string[] = [];
  let isJoined = false;
  for (const point of ownPoints(note)) {
    const before = points.at(-1);
    if (before !== undefined && isTold(point)) {
      points[points.length - 1] = `${before}, ${point}`;
      isJoined = true;
      continue;
    }
    const { text, remarks } = withoutRemarks(point, slot, people, isTold);
    leftOut.push(...remarks);
    if (remarks.some(takesBackWhatWas)) {
      // Of “salary 52k?? low, don’t mention” the one word goes, and what it was said of.
      const isWord = /^\S+$/.test(text);
      if (isWord) leftOut.push(text);
      const { kept, taken } = takenBack(text === '' || isWord ? (points.pop() ?? '') : text);
      leftOut.push(...taken);
      if (kept !== '') points.push(kept);
    } else if (text !== '') points.push(text);
  }
  return { points, leftOut, isJoined };
}

// “cert copies, salary band? not yet”: it is the last thing that is taken back.
function takenBack(point: string): { kept: string; taken: string[] } {
  const parts = commaParts(point);
  const last = parts.at(-1) ?? '';
  return { kept: parts.slice(0, -1).join(', '), taken: last === '' ? [] : [last] };
}

// A next step may stand between commas.
function stepsOf(point: string, people: People, stage: Stage): { phrases: Phrase[]; kept: string[] } {
  const bare = withoutOwnName(point, people);
  const whole = tidied(bare, people) + (/\?$/.test(bare) ? '?' : '');
  const act = actOf(whole.replace(/\?\?$/, '?'));
  if (act) return { phrases: [act], kept: [] };
  const steps = stepOf(toldToReader(whole, people, false).replace(/\?\?$/, '?'), stage);
  if (steps) return { phrases: steps, kept: [] };
  const parts = commaParts(bare).flatMap((part) => part.split(/\s+(?:--?|[–—])\s+/));
  const phrases: Phrase[] = [];
  const kept: string[] = [];
  for (const part of parts.length > 1 ? parts : [bare]) {
    const text = tidied(part, people);
    const asked = /\?$/.test(part) && !text.endsWith('?') ? `${text}?` : text;
    const one = actOf(asked);
    const others = one ? undefined : stepOf(toldToReader(asked, people, false), stage);
    if (one) phrases.push(one);
    else if (others) phrases.push(...others);
    else if (/\?$/.test(part))
      phrases.push({ kind: 'question', text: text.replace(/\?+$/, ''), indirect: '' });
    else {
      const told = dated(
        toldToReader(text.replace(/^they (?=said|wanted|want|will|would|need)/i, 'you '), people, false),
      );
      if (parts.length < 2 && theirDeed.test(told))
        return {
          phrases: [{ kind: 'clause', text: told, whose: 'yours', said: false, grave: true }],
          kept: [],
        };
      kept.push(told);
    }
  }
  // Parts that no act tells apart stay together.
  return phrases.length > 0 ? { phrases, kept } : { phrases, kept: [kept.join(', ')] };
}

// “you will check with HR about parking”: whole as it is.
const theirDeed = /^you will [\p{Ll} ]+(?:with|about|to|the|my|by|on) [^,;:?=+/<>]+$/u;

// “Sunil: pair session”: whom it is with goes without saying.
function withoutOwnName(point: string, people: People): string {
  const label = /^(\p{L}+):\s+(?=\S)/u.exec(point);
  return label?.[1] && people.reader.has(label[1].toLowerCase()) ? point.slice(label[0].length) : point;
}

// “safeguarding q -> froze”
function arrowsApart(point: string): string {
  return point.replace(/(?<!\d\S{0,3})\s*(?:->|=>|→)\s*(?!\d)/g, ' – ');
}

// “tech test Monday”
function dated(text: string): string {
  return text.replace(
    /(?<=\b(?:test|interview|call|trial|visit|shift|meeting|session|staging|team|chat|round|demo|exam|check) )(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i,
    'on ',
  );
}

const plainLabel =
  /^(?:fit|value|why me|me|strengths?|experience|skills?|new|news|update|since(?: then)?|meanwhile|also|bring|offer|ideas?|sketch|proposal|suggestion|pitch|plan|my side|ps)s?(?:\s*[:=]\s*|\s+[-–]+\s+)(?=\S)/i;

function unlabelled(point: string): string {
  return point.replace(plainLabel, '');
}

// One line of several points is a list already.
function apart(kept: readonly string[]): string[] {
  const [only = ''] = kept;
  if (kept.length !== 1) return [...kept];
  const parts = commaParts(only);
  return areOwnPoints(parts) ? parts : [only];
}

function fewer(items: readonly string[]): string[] {
  return items.length <= mostItems
    ? [...items]
    : [...items.slice(0, mostItems - 1), items.slice(mostItems - 1).join('; ')];
}
