import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { appointment, freeOn, hopedFor, onTheDay, unknown } from './appointments.ts';
import { askedFor, statusAnd } from './asking.ts';
import { conditional } from './conditions.ts';
import { asksDirectly } from './direct-questions.ts';
import { promised } from './promises.ts';
import { awaitedReply } from './replies.ts';
import { another } from './returning.ts';

const longest = 180;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

// Short forms that only a next step makes plain: “come sat”, “any pm”, “on req”, “by 29/5”, “the 24”.
function spelled(text: string): string {
  return text
    .replace(/\bsat\b(?= sun\b)/g, 'Saturday or')
    .replace(
      /(?<=\b(?:in|by|round|over|along|come|on|this|next|every|for|from|and|or|until|till|trial|shift|free|friday|models|Friday or) )sat\b(?! (?:in|on|with|next|down|and (?:watched|listened))\b)/g,
      'Saturday',
    )
    .replace(/(?<=\b(?:or|and|next|this|every) )sun\b$/g, 'Sunday')
    .replace(/\b(?:come|pop in|drop by|call in) Saturday\b/g, (found) => found.replace(' S', ' on S'))
    .replace(/\b2nite\b/gi, 'tonight')
    .replace(/\bany (?:pm|aft)\b/g, 'any afternoon')
    .replace(/\bany am\b/g, 'any morning')
    .replace(/\bany eve\b/g, 'any evening')
    .replace(/\bon req$/, 'on request')
    .replace(/\bno\.? (?=to \p{Lu})/gu, 'number ')
    .replace(
      /(?<=\b(?:by|until|till|on|before|after) )(1[3-9]|2\d|3[01])\/(1[0-2]|[1-9])(?!\/|\d)/g,
      (_, day: string, month: string) => `${day} ${months[Number(month) - 1]}`,
    )
    .replace(
      /(?<=\p{Ll} )(?<!\b(?:on|by|from|until|till|before|after|of|or|and|for|to|is) )the (\d{1,2})$/u,
      (_, day: string) => `on the ${ordinal(day)}`,
    )
    .replace(/(?<=\b(?:on|by|from|until|till|before|after) the )(\d{1,2})$/u, (day) => ordinal(day));
}

function ordinal(day: string): string {
  const last = /1\d$/.test(day) ? '' : day.at(-1);
  return `${day}${last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th'}`;
}

/**
 * A next step whose shape gives it away, told as a whole sentence: what one promises, asks, waits for or would do.
 * Nothing where its words fit no shape for sure.
 */
export function stepOf(jotted: string, stage: Stage): Phrase[] | undefined {
  const text = spelled(jotted.replace(/\s+\?/g, '?').replace(/[\s.!]+$/, ''));
  if (text === '' || text.length > longest || /https?:|www\.|@/.test(text)) return undefined;
  const proposed = /,? (?:as )?you (proposed|suggested|offered|asked|said)$/.exec(text);
  const invited = /, (?:you|since you|as you) invited (?:me|us)$/.exec(text);
  const hung = proposed ?? (invited && !/^(?:as|like)$/.test(text) ? invited : null);
  if (hung && hung.index > 3 && / |,/.test(text.slice(0, hung.index))) {
    const head = stepOf(text.slice(0, hung.index), stage);
    const tail = proposed ? `, as you ${proposed[1]}` : ', at your invitation';
    const [only] = head ?? [];
    if (head?.length === 1 && only?.kind === 'clause' && /^(?:I|if) /.test(only.text))
      return [{ ...only, text: only.text + tail }];
  }
  const one =
    conditional(text) ??
    another(text, stage) ??
    awaitedReply(text, stage) ??
    promised(text) ??
    freeOn(text) ??
    onTheDay(text) ??
    hopedFor(text) ??
    appointment(text) ??
    unknown(text);
  return one ? [one] : (askedFor(text) ?? statusAnd(text) ?? asksDirectly(text) ?? inParts(text, stage));
}

// “maybe summer season again, ask in April”: every part a step of its own, or none.
function inParts(text: string, stage: Stage): Phrase[] | undefined {
  const parts = text.split(/, (?:and |then |and then )?/);
  if (parts.length !== 2) return undefined;
  const read = parts.map((part) => stepOf(part, stage));
  const [first, second] = read;
  if (!first || !second) return undefined;
  return joined([...first, ...second]);
}

const glad = /^I would be glad to /;

// Two wishes make one sentence.
function joined(phrases: Phrase[]): Phrase[] {
  const [one, other] = phrases;
  if (phrases.length !== 2 || one?.kind !== 'clause' || other?.kind !== 'clause') return phrases;
  if (!glad.test(one.text) || !glad.test(other.text)) return phrases;
  return [{ ...one, text: `${one.text} and to ${other.text.replace(glad, '')}` }];
}
