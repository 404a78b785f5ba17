import { articled } from '../articled.ts';
import { indefinite } from '../articles.ts';
import { isKnownNoun, isMass, isPlural } from '../lexicon/nouns.ts';
import { canBe, verbReading } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { eventNamed } from './events.ts';
import { isWhen, placed, whenApart } from './when.ts';

const shapes: ReadonlyArray<[RegExp, (match: RegExpExecArray) => string | undefined]> = [
  // “any word from Lou?”
  [
    /^any (chance|word|news|updates?|feedback|idea|plans?|room|openings?|work|advice|tips?) ((?:of|from|on|about|for|when|how|whether|to|yet)\b.*)$/i,
    ([, what = '', rest = '']) =>
      /^idea$/i.test(what)
        ? `do you have any idea ${rest}`
        : /^(?:tips?|advice)$/i.test(what)
          ? `do you have any ${what.toLowerCase()} ${articled(rest)}`
          : `${/s$/i.test(what) && !/news/i.test(what) ? 'are' : 'is'} there any ${what.toLowerCase()} ${articled(rest.replace(/\b2nd rounds?$/, 'second round'))}`,
  ],
  [
    /^(?:is there )?(anything|something|anyone|somebody|someone) ((?:I|you|we|else|to|who|for)\b.*)$/i,
    ([, what = '', rest = '']) => `is there ${what.toLowerCase()} ${rest}`,
  ],
  [
    /^((?:start|starting|end|trial|interview) (?:date|day|time)) (?:on )?(.+)$/i,
    ([, what, when = '']) =>
      isDate(when)
        ? `is the ${what?.toLowerCase()} ${placed(when).replace(/^on (?=\d|the)/, '')}`
        : undefined,
  ],
  // “next round when?”
  [
    /^(?:the )?((?:\p{L}+ ){0,2}\p{L}+) (when|where)$/iu,
    ([, what = '', how = '']) =>
      isKnownNoun(what.split(' ').at(-1)?.toLowerCase() ?? '')
        ? `${how.toLowerCase()} will the ${what.toLowerCase()} be`
        : undefined,
  ],
  [
    /^(?:the )?((?:next |second |third |final )?(?:interview|round|meeting|call|test|trial|chat|exam|course|training|job|role|post|work)) ((?:online|remote|in person|paid|unpaid|full-time|part-time|by phone|here|on site|fixed|morning|mornings)(?: or .+)?)$/i,
    ([, what, how]) => `will the ${what?.toLowerCase()} be ${how}`,
  ],
  [
    /^still (planning|hoping|going|looking|thinking|hiring|aiming|trying|deciding|waiting|recruiting) (.+)$/i,
    ([, doing = '', rest]) => `are you still ${doing.toLowerCase()} ${rest}`,
  ],
  [
    /^own (\p{L}+(?: \p{L}+)??)(?: (?:needed|required|necessary|ok|okay|allowed|welcome))?$/iu,
    ([all = '', thing]) =>
      /(?:ok|okay|allowed|welcome)$/i.test(all)
        ? `may I bring my own ${thing}`
        : `would I need my own ${thing}`,
  ],
  [
    /^(?:the |an? )?(\p{L}+(?: \p{L}+)?) (provided|included|paid|covered|needed|required|supplied|allowed|possible|negotiable|fixed|flexible)$/iu,
    ([, what = '', state]) => {
      const head = what.split(' ').at(-1)?.toLowerCase() ?? '';
      return isKnownNoun(head) && !canBe(what.split(' ')[0]?.toLowerCase() ?? '', 'base')
        ? `${isPlural(head) ? 'are' : 'is'} ${isMass(head) ? '' : 'the '}${what.toLowerCase()} ${state}`
        : undefined;
    },
  ],
  [
    /^(?:an? )?(?:quick |short )?look (at|round|around|inside) (.+)$/i,
    ([, at, what = '']) => `could I have a look ${at} ${articled(what)}`,
  ],
  [/^(?:do you )?want to (see|try|taste|hear|read)(?: it)?$/i, ([, verb]) => `would you like to ${verb} it`],
  [/^bring (?:my )?own (.+)$/i, ([, what]) => `should I bring my own ${what}`],
  [/^worth (\p{L}+ing\b.*)$/iu, ([, doing]) => `would it be worth ${doing}`],
  [
    /^(?:an? |maybe an? |quick |maybe )?(coffee|tea|drink|lunch|beer)((?: (?:some ?time|one day|next|in|on|after|when|together|soon)\b.*)?)$/i,
    ([, what = '', rest = '']) =>
      `could we meet for ${/^(?:lunch|tea)$/i.test(what) ? '' : 'a '}${what.toLowerCase()}${rest}`,
  ],
  [
    /^(?:have )?(\d+|ten|five|fifteen|twenty|half an) (minutes?|hour) (on the phone|to talk.*|for a .*|next .*|to show .*|together)$/i,
    ([, count, unit, rest]) => `could we have ${count} ${unit} ${rest}`,
  ],
  [
    /^(?:maybe )?(?:some |an? (?:line|word|bit) of |any )?(feedback|advice) (on|about|for) (.+)$/i,
    ([, what = '', link, rest = '']) =>
      `could you give me some ${what.toLowerCase()} ${link} ${articled(rest)}`,
  ],
];

/** A question of a few words with its verb put in: “next round when?”, “any word from Lou?”. */
export function shortQuestion(text: string): Phrase | undefined {
  const plain = text.replace(/[\s?]+$/, '');
  if (plain === text || /[,;:–]/.test(plain)) return undefined;
  for (const [shape, ask] of shapes) {
    const match = shape.exec(plain);
    const asked = match ? ask(match) : undefined;
    if (asked) return { kind: 'question', text: asked, indirect: '', whole: true };
  }
  const event = possible(plain);
  if (event) return { kind: 'question', text: event, indirect: '', whole: true };
  const deed = deedAsked(plain);
  if (deed) return { kind: 'question', text: deed, indirect: '', whole: true };
  // “they need my bank details?”
  const told = /^you (\p{Ll}+) (.+)$/u.exec(plain);
  if (told?.[1] && canBe(told[1], 'base') && !/^(?:are|have|will|can|do|would|could)$/.test(told[1]))
    return { kind: 'question', text: `do ${plain}`, indirect: `whether ${plain}`, whole: true };
  return undefined;
}

const deeds =
  /^(?:maybe )?(volunteer|help|apply|join|watch|come|stay|sit in|shadow|observe|try|bring|meet|see|attend|reapply|stop by|drop by|drop in) ((?:on|in|at|with|for|to|by|along|out|again|next|my|the|an?|your|some|this|it|everyone)\b.*)$/i;

// “volunteer on Sundays?”, “shadowing a tour?”
function deedAsked(text: string): string | undefined {
  const base = deeds.exec(text);
  if (base) return `could I ${base[1]?.toLowerCase()} ${articled(base[2] ?? '')}`;
  const [verb = '', ...rest] = text.split(' ');
  const reading = verbReading(verb.toLowerCase());
  if (!reading?.forms.has('ing') || reading.forms.has('base') || rest.length < 2) return undefined;
  return /^(?:an?|the|my|your|at|to|in|from|with|for|on|by|along)$/i.test(rest[0] ?? '') &&
    !/^(?:be|go|do|have|pay|park|build|train|open|begin|end|start|meet|greet)$/.test(reading.base)
    ? `could I ${reading.base} ${articled(rest.join(' '))}`
    : undefined;
}

// “guest week in August?”
function possible(text: string): string | undefined {
  if (/^(?:the|my|your|next|any|what|which|which|is|are|did|will|do|can|could) /i.test(text))
    return undefined;
  if (/ (?:when|where|how|who)$/i.test(text)) return undefined;
  const event = eventNamed(text.replace(/^(?:maybe |perhaps )?(?:an? )?/i, ''));
  return event ? `would ${withA(event)} be possible` : undefined;
}

function withA(thing: string): string {
  return /^(?:lunch|coffee)\b/.test(thing) ? thing : `${indefinite(thing)} ${thing}`;
}

function isDate(when: string): boolean {
  return isWhen(when) || isWhen(`on ${when}`) || whenApart(`x ${when}`).when !== '';
}
