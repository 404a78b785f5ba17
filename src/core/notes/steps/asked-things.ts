import type { Stage } from '../../text/draft.ts';
import { articled } from '../articled.ts';
import { indefinite } from '../articles.ts';
import { isPlural } from '../lexicon/nouns.ts';
import type { Phrase } from '../phrase.ts';
import { daySource, onDay } from './days.ts';
import { eventNamed } from './events.ts';

type Shape = readonly [RegExp, (match: readonly string[], stage: Stage) => string | undefined];

const handed =
  '(?:(?:writing |work |code |lesson )?samples?|photos|pictures|sketch(?:es)?|mock-?ups?|drafts?|prototype|outline|one-pager|write-up|demo|screenshots|drawings?|quote|costing|estimate|plan|list)';
const mineToGive =
  '(?:references?|referees|certificates?|transcripts?|payslips?|portfolio|work samples?|writing samples?|photos of my work|proof of address)';
const exam =
  '(?:interview|panel interview|panel|assessment|assessment day|assessment centre|written test|practical test|skills test|partner interview|board interview)';
const coming =
  '(?:funding|budget|visa|approval|clearance|grant|headcount|permit|licence|contract|background check|paperwork|money|sign-?off)';
const openOnes = '(?:hiring|recruiting|looking|interviewing|searching|deciding)';

const shapes: readonly Shape[] = [
  // “which site, Leeds or Hull?”
  [
    /^(which|what) ((?:\p{Ll}+ )?\p{Ll}+), ((?:the )?[\p{L}\d' ]{1,24}) or ((?:the )?[\p{L}\d' ]{1,24})$/iu,
    ([, , thing = '', one, other]) =>
      /\b(?:is|are|do|does|did|will|would|can|should|you|I)\b/.test(thing)
        ? undefined
        : `which ${thing} ${isPlural(thing.split(' ').at(-1) ?? '') ? 'are they' : 'is it'}, ${one} or ${other}`,
  ],
  // “4 day week?”
  [
    /^(?:maybe )?(?:a )?(\d|four|three|five)[ -]days?[ -]weeks?(?: (?:possible|ok|okay))?$/i,
    ([, count]) => `would a ${count}-day week be possible`,
  ],
  // “corporate signed off?”, “corporate sign off?”
  [
    /^(?:the )?(corporate|HR|head office|the board|finance|legal|management|the owner|the council|the dean) sign(?:ed)?[ -]?off(?: yet)?$/i,
    ([, who = '']) => `has ${who.replace(/^(?=(?:board|owner|council|dean))/, 'the ')} signed off yet`,
  ],
  // “funding through?”
  [
    new RegExp(`^(?:the |my |is (?:the )?)?(${coming}) through(?: yet)?$`, 'i'),
    ([, what = '']) => `has the ${what} come through`,
  ],
  // “still hiring? or on hold” comes as one
  [
    new RegExp(
      `^(?:is it |are you )?still (${openOnes})\\??,? or (?:is it )?(on hold|paused|filled|closed|done)$`,
      'i',
    ),
    ([, doing, state]) => `are you still ${doing?.toLowerCase()}, or is the role ${state?.toLowerCase()}`,
  ],
  [
    /^waiting (?:on|for) ((?:my |the )?[\p{Ll}\d -]+)$/u,
    ([, what = '']) => `are you waiting for ${/^(?:my|the) /.test(what) ? what : `the ${what}`}`,
  ],
  // “references?”
  [
    new RegExp(`^(?:my |send (?:my )?)?(${mineToGive})$`, 'i'),
    ([, what = '']) =>
      `would you like ${/^photos/.test(what) ? '' : 'my '}${what.toLowerCase()}`.replace('my proof', 'proof'),
  ],
  [
    /^(?:my |have (?:my )?)?(references?|referees) (spoken to|contacted|called|checked)(?: yet)?$/i,
    ([, who, done]) => `have you ${done?.toLowerCase()} my ${who?.toLowerCase()} yet`,
  ],
  [/^(?:any )?(?:thoughts|comments)$/i, () => 'do you have any thoughts on it'],
  // “start after easter still the plan?”
  [
    /^(?:the |a )?((?:start|trial|visit|call|interview|second round|round two|test|shift|move|training|induction)(?: .+?)?) (?:is )?still (the plan|on|possible|ok|right|correct|fine)$/i,
    ([, what = '', state]) =>
      `is the ${articled(what.charAt(0).toLowerCase() + what.slice(1))} still ${state}`,
  ],
  // “season starts 1 May, right?”
  [
    /^(?:the )?(\p{L}+ (?:starts|begins|ends|opens|closes) )(.+?),? right$/iu,
    ([, head = '', day = '']) => `the ${head.toLowerCase()}${isDay(day) ? onDay(day) : day}, right`,
  ],
  [
    new RegExp(
      `^(?:(?:an?|maybe|perhaps|another|the|by|in|for) )*((?:(?:\\d+|one|two)[- ]?pages? |half-page |short |quick |rough )?${handed})$`,
      'i',
    ),
    ([, what = ''], stage) =>
      stage === 'share-an-idea'
        ? `would ${isPlural(what) ? what : `${indefinite(what)} ${what}`} be useful`
        : undefined,
  ],
  // “try it in one shop for a month?”
  [
    /^(?:maybe |perhaps |could |why not )?(try|test|pilot|trial) (it|this|that|one|both|them) ((?:in|on|with|for|at|over|during) .+)$/i,
    ([, verb, it, rest = ''], stage) =>
      stage === 'share-an-idea'
        ? `would you like to ${verb?.toLowerCase()} ${it} ${articled(rest)}`
        : undefined,
  ],
  [
    new RegExp(`^(?:the |an? )?(${exam})$`, 'i'),
    ([, what = ''], stage) =>
      stage === 'thank-you' || stage === 'clarification'
        ? `is the next step ${indefinite(what)} ${what.charAt(0).toLowerCase() + what.slice(1)}`
        : undefined,
  ],
  // “trial night Thurs?”: to those who have not set it.
  [
    /^(?:maybe |perhaps |an? )?(.+)$/i,
    ([, what = ''], stage) => {
      if (
        !/^(?:share-an-idea|follow-up|rejection-reply)$/.test(stage) ||
        !/^(?:\p{L}+ )?(?:trial|pilot|taster|test|guest|workshop|demo|tasting|pop-up|mock)\b/iu.test(what)
      )
        return undefined;
      const [, named = '', day] = new RegExp(`^(.+?)(?: (?:on )?(${daySource}))?$`, 'u').exec(what) ?? [];
      const event = eventNamed(named.charAt(0).toLowerCase() + named.slice(1));
      const isSet = /\b(?:the|still|yet|on|possible|ok|when|where)\b/.test(named);
      return event && !isSet && / /.test(event)
        ? `would ${indefinite(event)} ${event}${day ? ` ${onDay(day)}` : ''} be possible`
        : undefined;
    },
  ],
];

const turnedDown: readonly Shape[] = [
  // “maternity cover in autumn?”
  [
    /^(?:any |maybe )?((?:\p{L}+(?:'s)? ){1,2}(?:cover|help|hands)) ((?:in|over|at|for|during|next|this) .+)$/iu,
    ([, what, when = '']) =>
      `will you need any ${what} ${articled(when.replace(/^in (?=(?:autumn|spring|summer|winter)$)/, 'in the '))}`,
  ],
  [
    /^(?:freelance|seasonal|weekend|summer) overflow$/i,
    ([what = '']) => `do you have any ${what.toLowerCase()}`,
  ],
  // “subs list?”
  [
    /^(?:the |your |on the )?((?:subs?|waiting|reserve|substitute|relief|bank|standby|call|mailing|contact|casual) list)$/i,
    ([, what = '']) => `could you put me on the ${what.toLowerCase()}`,
  ],
  // “harvest 2027?”, “next season?”
  [
    /^(?:maybe |perhaps )?((?:next )?(?:harvest|season|summer|winter|spring|autumn|intake|cohort|year)(?: (?:20)?\d\d)?)$/i,
    ([, when = '']) =>
      `might there be a place ${/^harvest|^intake|^cohort/i.test(when) ? 'for ' : /^next/i.test(when) ? '' : 'in '}${when.toLowerCase()}`,
  ],
];

/** A thing or an event with a question mark behind it, as what is asked of it: “references?”, “funding through?”, “trial night Thurs?”. */
export function askedThing(text: string, stage: Stage): Phrase[] | undefined {
  const plain = text.replace(/\s*\?+$/, '');
  if (plain === text && !/\?,? or /.test(text)) return undefined;
  if (/[;:–()]/.test(plain)) return undefined;
  for (const [shape, ask] of stage === 'rejection-reply' ? [...turnedDown, ...shapes] : shapes) {
    const match = shape.exec(plain);
    const asked = match ? ask(match, stage) : undefined;
    if (asked) return [{ kind: 'question', text: asked, indirect: '', whole: true }];
  }
  return undefined;
}

const isDay = (text: string): boolean => new RegExp(`^(?:${daySource})$`, 'u').test(text);
