import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { isWhen, placed, whenApart } from './when.ts';

const event =
  '(?:trial(?: (?:shift|day|class|lesson|party|weekend|week|tour|run))?|test(?: day)?|(?:tech|technical|coding|practical|voice|climb) test|(?:second |third |final |first )?(?:interview|round|meeting|call|visit)|(?!(?:book|take|do|pass|need|have|start|finish|send|retake|sit|after|before|free|any|my) )\\p{L}+ (?:test|exam|trial|session|class|lesson|workshop|induction|briefing|assessment)|tour|audition|tasting|rehearsal|demo lesson|demo|open day|taster(?: day| session)?|observation)';
const mineToAttend =
  '(?:(?:[\\p{L}]+ )?(?:appointment|medical|exam|refresher|fitting|vaccination|theory test|driving test|oral exam))';
const ready = '(?:renewed|done|finished|ready|completed|updated|translated)';

const isEvent = new RegExp(`^${event}$`, 'iu');
const suitsEvent = new RegExp(
  String.raw`^(?:happy|fine|ok|okay) (?:with|for) (?:an? |the )?((?:2nd |3rd )?${event})$`,
  'iu',
);
const isAppointment = new RegExp(`^${mineToAttend}$`, 'iu');
const isReady = new RegExp(String.raw`^((?:[\p{L}\d/-]+ ){1,4})(${ready})$`, 'iu');
const fineFor = new RegExp(
  String.raw`^(?:an? |the )?((?:2nd |3rd )?${event})((?: online| by phone| in person| by video)?) (?:is )?(?:ok|okay|fine)(?: for me)?$`,
  'iu',
);

/** What has its day already, or may have any: “trial on Saturday”, “tech test any evening”, “first aid renewed by May”. */
export function appointment(text: string): Phrase | undefined {
  const { what, when } = whenApart(text.replace(/^(?:my|the) (?=\p{L})/u, ''));
  if (when === '') return undefined;
  if (/^any /.test(when) && isEvent.test(what)) return mine(`I am free for the ${what} ${when}`);
  const suits = suitsEvent.exec(what)?.[1];
  if (suits)
    return mine(
      `I would be happy to come for ${articled(suits.replace(/^2nd/, 'second').replace(/^3rd/, 'third'), 'a')} ${placed(when)}`,
    );
  if (
    isAppointment.test(what) &&
    !/ /.test(what.replace(/^\S+ /, '')) &&
    /^(?:on|next|tomorrow|\p{Lu}\p{L}+day)/u.test(when)
  )
    return mine(`my ${what} is ${placed(when)}`);
  const done = isReady.exec(what);
  if (
    done?.[1] &&
    done[2] &&
    /^(?:by|next|tomorrow)/.test(when) &&
    !/\b(?:is|are|was|I|you|will|be|have|get)\b/.test(done[1])
  )
    return mine(`my ${done[1].trim()} will be ${done[2]} ${placed(when)}`);
  const fixed = isEvent.test(what) && /^(?:on the |on \p{Lu}|next |tomorrow|\p{Lu}\p{L}+day)/u.test(when);
  if (fixed) return { kind: 'occasion', text: `the ${what} ${placed(when)}` };
  const signed = /^(?:the |my )?(NDA|contract|form|forms|agreement|offer|papers) signed$/i.exec(what);
  if (signed?.[1] && /^(?:by|next|tomorrow|tonight|today|on )/.test(when))
    return mine(`the ${signed[1]} will be signed ${placed(when)}`);
  return undefined;
}

/** “the 20th I can come for the half day”, “dailies in January, I am around”: the time told where it belongs. */
export function onTheDay(text: string): Phrase | undefined {
  const [, when, deed] = /^(.+?),? (I (?:can|could|will|would) .+)$/u.exec(text) ?? [];
  if (when && deed && !/,/.test(deed)) {
    const isDay = /^the \d/.test(when);
    if (isDay || isWhen(when)) return mine(`${deed} ${isDay ? `on ${when}` : placed(when)}`);
  }
  const [, thing, free] = /^(.+), I am (around|free|available|here)$/u.exec(text) ?? [];
  const { what, when: then } = whenApart(thing ?? '');
  if (thing && then !== '' && what.split(' ').length < 4 && !/\b(?:is|are|I|you|am)\b/.test(what))
    return mine(
      `I am ${free === 'here' || free === 'around' ? 'free' : free} for ${/^(?:the|your|an?) /.test(what) ? what : `the ${what}`} ${placed(then)}`,
    );
  const range = /^(\p{Lu}\p{L}+days?) ?(?:-|–|to) ?(\p{Lu}\p{L}+days?)$/u.exec(
    text.replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/g,
      (day) => day.charAt(0).toUpperCase() + day.slice(1),
    ),
  );
  return range ? mine(`I am available from ${range[1]} to ${range[2]}`) : undefined;
}

/** “rehearsals start on 20 October so hoping to hear” */
export function hopedFor(text: string): Phrase | undefined {
  const reason =
    /^([^,?:]{8,90}?),? so (?:I am |am )?(?:hoping|would like|want) to hear(?: (?:back|soon|from you))*$/.exec(
      text,
    )?.[1];
  return reason && !/^(?:I|you|and|but) /.test(reason)
    ? mine(
        `as ${articled(reason.replace(/ (starts?|begins?|ends?) (?=\d)/, ' $1 on '))}, I would be glad to hear from you`,
      )
    : undefined;
}

const details =
  /^(?:check |find out |know |get |learn |ask )?(?:the )?((?:start |exact )?(?:dates?|times?|address|place|location|directions|day|hours|details)) (?:of|for|to) (?:the |my )?([^,?]+)$/i;

/** “date of the medical”: what one does not know yet. */
export function unknown(text: string): Phrase | undefined {
  const match = details.exec(text);
  if (
    !match?.[1] ||
    !match[2] ||
    /\b(?:is|are|was|I|you|fine|ok|booked|sent|and)\b/i.test(match[2]) ||
    match[2].split(' ').length > 6
  )
    return undefined;
  const link = / for /.test(text) ? 'for' : / to (?!.* of )/.test(text) ? 'to' : 'of';
  return {
    kind: 'ask',
    text: `the ${match[1].toLowerCase()} ${link} ${articled(match[2], 'the')}`,
  };
}

/** “free weekdays”, “free all of October”: the days one can come. */
export function freeOn(text: string): Phrase | undefined {
  const online = fineFor.exec(text);
  if (online?.[1])
    return mine(
      `${articled(online[1].replace(/^2nd/, 'second').replace(/^3rd/, 'third'), 'a')}${online[2] ?? ''} would be fine for me`,
    );
  const visit =
    /^(?:pop|drop|swing) (in|by|round|over)((?: on \p{Lu}\p{L}+day| next \p{L}+| tomorrow)?(?: for (?:the|a|my|your) [^,?]+)?)$/u.exec(
      text,
    );
  if (visit) return mine(`I would be glad to come ${visit[1]}${visit[2] ?? ''}`);
  const days =
    /^(?:I am )?(still )?(free|available) (?:on )?(weekdays|weekends|evenings|mornings|afternoons|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)((?: (?:and|or|from|until|after) .+)?)$/u.exec(
      text,
    );
  if (days?.[3]) {
    const on = /^(?:mornings|evenings|afternoons)$/.test(days[3])
      ? 'in the'
      : days[3] === 'weekends'
        ? 'at'
        : 'on';
    return mine(`I am ${days[1] ?? ''}${days[2]} ${on} ${days[3]}${days[4] ?? ''}`);
  }
  const start =
    /^(?:I )?(?:can |could )?(?:start|begin) (?:on |from )?(\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}|the \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:all good|no problem|fine|ok|okay)|(, (?:or )?(?:earlier|sooner|later) if (?:needed|necessary|you (?:need|like|want))))?$/u.exec(
      text,
    );
  if (start?.[1] && isWhen(`on ${start[1]}`)) return mine(`I can start on ${start[1]}${start[2] ?? ''}`);
  const needed =
    /^(?:ok|okay|fine|happy|free|available) if (?:I am |you )(needed?|want(?:ed)?)\b(?: me)? ?(.*)$/i.exec(
      text,
    );
  if (needed && !/–/.test(text))
    return mine(
      `I am available if ${/^n/i.test(needed[1] ?? '') ? 'I am needed' : 'you want me'}${needed[2] ? ` ${articled(needed[2])}` : ''}`,
    );
  return isWhen(text) && /^any /.test(text) ? mine(`I am free ${text}`) : undefined;
}
