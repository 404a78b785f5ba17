import type { Stage } from '../../text/draft.ts';
import { articled } from '../articled.ts';
import { isPlural } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { eventNamed } from './events.ts';

type Shape = readonly [RegExp, (match: readonly string[]) => string | undefined];

const now =
  '(?:freelance|summer|weekend|evening|night|holiday|seasonal|casual|temp|temporary|part-time|relief|extra|occasional|odd|spare|agency|bank|christmas|easter|saturday|sunday|sub|supply|substitute|volunteer|remote)';
const event = '(?:interview|round|chat|call|meeting|conversation|visit|stage|talk|session|test)';

const shapes: readonly Shape[] = [
  // “start possible from 1 April?”, “start in May possible?”
  [
    /^(?:an? )?(?:start|starting) (?:(?:possible|ok|okay) )((?:from|in|on|at|after|before|next|any) .+)$/i,
    ([, when = '']) => `would a start ${articled(when)} be possible`,
  ],
  [
    /^(?:could I |can I |an? )?(?:start|starting) ((?:from|in|on|at|after|before|next) .+) (?:possible|ok|okay)$/i,
    ([, when = '']) => `would a start ${articled(when)} be possible`,
  ],
  // “meeting the COO Tues?”
  [/^meeting ((?:the |\p{Lu}).+)$/u, ([, whom = '']) => `will I be meeting ${articled(whom)}`],
  // “freelance work?”
  [
    new RegExp(`^(?:any |maybe |some )?(${now} (?:work|shifts?|jobs?|projects?|gigs?|hours))$`, 'i'),
    ([, what = '']) =>
      `would you have any ${what.charAt(0).toLowerCase() + what.slice(1)}${isPlural(what.split(' ').at(-1) ?? '') || /work$/.test(what) ? '' : 's'}`,
  ],
  [
    /^(?:stay|keep|can we stay|could we stay) in touch((?: (?:on|by|via|through|about|until|till) .+)?)$/i,
    ([, how = '']) => `could we stay in touch${how}`,
  ],
  [
    /^any (tips|advice|feedback|pointers) ((?:for|on|about) .+)$/i,
    ([, what, rest = '']) => `do you have any ${what?.toLowerCase()} ${articled(rest)}`,
  ],
  // “second round with the partners?”
  [
    new RegExp(
      `^(?:the )?((?:next|second|third|final|2nd|3rd|last) ${event}) ((?:with|at|in|by|on) (?!.*(?:possible|ok)$).+)$`,
      'i',
    ),
    ([, what = '', how = '']) =>
      `will the ${what.toLowerCase().replace(/^2nd/, 'second').replace(/^3rd/, 'third')} be ${articled(how)}`,
  ],
  [
    /^(?:are (?:you|we) |is it )?still on for (.+)$/i,
    ([, what = '']) => `are we still on for ${articled(what)}`,
  ],
  [
    /^(?:is it )?still (open|available|vacant|going|free)$/i,
    ([, state]) => `is the role still ${state?.toLowerCase()}`,
  ],
  // “drug test on Monday, then start?”
  [
    /^(?:the |my )?([^,]+?), (?:and )?then (?:I )?(?:start|begin)$/i,
    ([, what = '']) => {
      const named = eventNamed(what);
      return named ? `will I start after the ${articled(named)}` : undefined;
    },
  ],
  // “heard back from the district yet?”
  [
    /^((?:heard|decided|met|spoken|talked|chosen|seen|had|got|reached|received) (?:.+ )?yet)$/i,
    ([, done = '']) => `have you ${articled(done.charAt(0).toLowerCase() + done.slice(1))}`,
  ],
  [
    /^(?:do )?you want (?:to )?((?:see|try|meet|read|hear|have|taste|visit|look at)\b.+)$/i,
    ([, deed = '']) => `would you like to ${deed}`,
  ],
];

// Who was turned down offers to step in; before that it may be a word on the post itself.
const needed: readonly Shape[] = [
  // “holiday cover?”, “stocktake help?”
  [
    /^(?:any |maybe )?((?!my |your |the |with |need |more )(?:\p{L}+(?:'s)? ){1,3}(?:cover|help|helpers|hands))$/iu,
    ([, what = '']) =>
      canBe(what.split(' ')[0]?.toLowerCase() ?? '', 'past') ? undefined : `do you need any ${what}`,
  ],
];

/** A question in two or three words, as it is put in full: “holiday cover?”, “start possible from 1 April?”. */
export function askedShort(text: string, stage: Stage): Phrase[] | undefined {
  // What one means to ask about what they want is best asked.
  const wanted = /^ask (?:if|whether) (you want to (?:see|try|read|hear|taste|meet) .+)$/.exec(text)?.[1];
  const plain = wanted ?? text.replace(/\s*\?+$/, '');
  if (plain === text || /[;:–?]/.test(plain)) return undefined;
  for (const [shape, ask] of stage === 'rejection-reply' ? [...needed, ...shapes] : shapes) {
    const match = shape.exec(plain);
    const asked = match ? ask(match) : undefined;
    if (asked) return [{ kind: 'question', text: asked, indirect: '', whole: true }];
  }
  return undefined;
}
