import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { daySource, onDay } from './days.ts';
import { eventAhead, eventNamed, wordAhead } from './events.ts';
import { owned } from './things.ts';

const hour = '\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?';
const time = `${hour}(?: ?(?:-|–|to) ?${hour})?|noon|midday|all (?:day|morning|afternoon)`;
const place = '(?:online|on Zoom|on Teams|on site|by phone|in person|by video)';

const dated = new RegExp(
  `^(?:the |my |an? )?(.+?),? (?:is |on |is on )?(${daySource})(?:,? (?:at |from )?(${time}))?((?:,? ${place})?)(?:, (?:and )?(?:I )?(?:will |to )?(bring|wear|take) ([^,]+))?$`,
  'u',
);

/** An appointment whose day is agreed, with its verb: “fitness test 14 March, 7am”, “working interview sat 8-12”. */
export function agreedEvent(text: string, stage: Stage): Phrase[] | undefined {
  if (stage === 'rejection-reply' || /[?:;()](?!\d)/.test(text)) return undefined;
  const [, what = '', on = '', at = '', where = '', verb, things] = dated.exec(text) ?? [];
  const named =
    / (?:and|then|or|if|not|you|I|next|this|last|every|after|before|until|by|over|done|was|were|is|are|booked|passed|moved|cancelled|had|late|early|(?:from|around|about|at|in|for|of|with|to|on|since|between)(?= $)) /.test(
      ` ${what} `,
    )
      ? undefined
      : eventNamed(bare(what));
  if (!named || on === '') return aheadOnDay(text, stage);
  const told = `${where.replace(/^,? ?(?=.)/, ' ')} ${onDay(on)}${atTime(at)}`;
  const brought = verb && things ? [mine(`I will ${verb} ${owned(things)}`)] : [];
  return [
    ownCheck.test(named) ? mine(`my ${named} is${told}`) : occasion(`${withThe(named)}${told}`),
    ...brought,
  ];
}

const withThe = (event: string): string =>
  /^(?:lunch|coffee|breakfast|dinner)\b/.test(event) ? event : `the ${event}`;

const occasion = (text: string): Phrase => ({ kind: 'occasion', text });

// Nobody looks forward to these.
const ownCheck =
  /^(?:\p{L}+ )?(?:medical|exam|(?:drug|fitness|driving|theory|language|eye|hearing|TB|blood|swim|climbing) test|screening|vaccination)(?= (?:at|in|with) |$)/iu;

const bare = (what: string): string =>
  what.replace(/^2nd /, 'second ').replace(/^3rd /, 'third ').replace(/^1st /, 'first ');

function atTime(at: string): string {
  if (at === '') return '';
  if (/^all /.test(at)) return `, ${at}`;
  const [from = '', to] = at.split(/ ?(?:-|–|to) ?/);
  return to ? ` from ${from} to ${to}` : ` at ${from}`;
}

const onADay = new RegExp(`\\b(?:on|by|next|tomorrow|this) ?(?:the )?(?:${daySource}|week|month|$)`, 'u');

const noEvent = /,|^\p{Ll}+ing (?!from)|\b(?:is|are|was|were)\b|^the .* by |\bover on\b/u;

// “coffee with the team on the 19th”, “decision by 12 June”
function aheadOnDay(text: string, stage: Stage): Phrase[] | undefined {
  const ahead = wordAhead(text, stage) ?? eventAhead(text, stage);
  return ahead && onADay.test(ahead.text) && !noEvent.test(ahead.text) ? [ahead] : undefined;
}

const said =
  /^(?:the |an? )?([^,]+), you said ((?:an?|the|some|by|on|in|next|early|late|mid-?|end|start) .+)$/;

/** “trial day, you said a Saturday in May”: for what the reader named a time. */
export function saidOfEvent(text: string): Phrase[] | undefined {
  const [, what = '', when = ''] = said.exec(text) ?? [];
  const event = eventNamed(what);
  return event && !/[,?:;]/.test(when)
    ? [{ kind: 'sentence', text: `for the ${event}, you said ${when}`, asWritten: true }]
    : undefined;
}
