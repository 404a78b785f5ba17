import type { Stage } from '../../text/draft.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { placed, whenSource } from './when.ts';

const lead =
  '(?:I )?(?:(?:will|would|can|could|may|might|want to|would like to|like to|just|then|maybe|perhaps) )*';
const later = String.raw`(?:${whenSource}|(?:when|once|as soon as|if) [^,?]{3,60})`;
const again = new RegExp(
  String.raw`^${lead}(try|apply|re-?apply|ask|write|write to you|write you|get in touch|be in touch|get back in touch|come back|check in|contact you|call you|ring you|ping|ping you)((?: again| back)?)(?:,? (${later}))?((?:,? (?:when|if|once) [^,?]{3,60})?)$`,
  'iu',
);
const season =
  /^(?:maybe |perhaps |possibly )?(?:the )?((?:\p{L}+ )?(?:season|term|shift|shifts|job|role|project|tour|festival|harvest)) again$/iu;
const drink = new RegExp(
  String.raw`^(?:happy to |would like to )?(?:grab|get|have|go for|meet for) (?:a )?(coffee|tea|lunch|drink|beer)(?: together| sometime| some time| with you)?,?(?: (${whenSource}|spring|summer|autumn|winter|next \p{L}+))?\??$`,
  'iu',
);

/** “you said come by any Thursday”: what was offered, or asked for. */
export function toldTo(text: string): Phrase | undefined {
  const match =
    /^you (?:said|told me)(?: to)? (come|visit|try|join|apply|drop|pop|bring|send|call|ring|write|email|ask|wait)\b((?: (?!(?:back )?(?:is|was)\b).*)?)$/.exec(
      text,
    );
  if (!match?.[1] || /[?:;]|\b(?:I|you)\b/.test(match[2] ?? '')) return undefined;
  const isOpen = /^(?:come|visit|try|join|apply|drop|pop)$/.test(match[1]);
  return mine(
    isOpen
      ? `you said that I could ${match[1]}${match[2]}, and I would be glad to`
      : `you asked me to ${match[1]}${match[2]}`,
  );
}

/** “maybe a reference from you for the course” */
export function favour(text: string): Phrase | undefined {
  const match =
    /^(?:maybe |perhaps |ask for |possibly )*(?:an? )?(reference|recommendation|testimonial) from you((?: for .+)?)\??$/i.exec(
      text,
    );
  return match
    ? {
        kind: 'question',
        text: `would you give me a ${match[1]}${match[2]}`,
        indirect: `whether you would give me a ${match[1]}${match[2]}`,
      }
    : undefined;
}

/** What one would do another time: “ask in April”, “try again in spring”, “grab a coffee, spring?”. */
export function another(text: string, stage: Stage): Phrase | undefined {
  const cup = drink.exec(text);
  if (cup?.[1]) {
    const when = cup[2] ? ` ${placed(cup[2].replace(/^(?=spring|summer|autumn|winter)/, 'in '))}` : '';
    return mine(
      `I would be glad to meet for ${/^(?:lunch|tea)$/i.test(cup[1]) ? '' : 'a '}${cup[1].toLowerCase()}${when}`,
    );
  }
  const back = season.exec(text)?.[1];
  if (back) return mine(`I would be glad to come back for the ${back}`);
  const match = again.exec(text);
  // Before there is an answer it would be a threat to ask again.
  if (!match?.[1] || stage !== 'rejection-reply') return undefined;
  if (!match[3] && !match[4] && !match[2]) return undefined;
  // “ask if I can come” asks something.
  if (match[1] === 'ask' && /^,? ?if\b/.test(match[3] ?? match[4] ?? '')) return undefined;
  const verb = match[1]
    .toLowerCase()
    .replace(/^ping(?: you)?$|^be in touch$|^get back in touch$/, 'get in touch')
    .replace(/^write(?: you)?$/, 'write to you')
    .replace(/^re-?apply$/, 'apply');
  const isTwice = !/^(?:come back)$/.test(verb);
  const wish = /^(?:try|apply)$/.test(verb) ? 'I would like to' : 'I would be glad to';
  const when = match[3] ? ` ${placed(match[3])}` : '';
  const tail = match[4] ? `${match[4].startsWith(',') ? '' : ','}${match[4]}` : '';
  return mine(`${wish} ${verb}${isTwice ? ' again' : ''}${when}${match[3] ? tail : tail.replace(/^,/, '')}`);
}
