import { addArticles } from '../articles.ts';
import { isKnownNoun } from '../lexicon/nouns.ts';
import { canBe } from '../lexicon/verbs.ts';
import type { Phrase } from '../phrase.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { isWhen, placed, whenApart } from './when.ts';

const shapes: ReadonlyArray<[RegExp, (match: RegExpExecArray) => string | undefined]> = [
  // “any word from Lou?”
  [
    /^any (chance|word|news|updates?|feedback|idea|plans?|room|openings?|work|advice|tips?) ((?:of|from|on|about|for|when|how|whether|to|yet)\b.*)$/i,
    ([, what = '', rest = '']) =>
      /^idea$/i.test(what)
        ? `do you have any idea ${rest}`
        : `${/s$/i.test(what) && !/news/i.test(what) ? 'are' : 'is'} there any ${what.toLowerCase()} ${withThe(rest.replace(/\b2nd rounds?$/, 'second round'))}`,
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
    /^(?:the )?((?:next |second |final |trial |start )?\p{L}+) (when|where)$/iu,
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
      `could you give me some ${what.toLowerCase()} ${link} ${withThe(rest)}`,
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
  // “they need my bank details?”
  const told = /^you (\p{Ll}+) (.+)$/u.exec(plain);
  if (told?.[1] && canBe(told[1], 'base') && !/^(?:are|have|will|can|do|would|could)$/.test(told[1]))
    return { kind: 'question', text: `do ${plain}`, indirect: `whether ${plain}`, whole: true };
  return undefined;
}

function isDate(when: string): boolean {
  return isWhen(when) || isWhen(`on ${when}`) || whenApart(`x ${when}`).when !== '';
}

function withThe(text: string): string {
  return textOf(addArticles(tokensOf(text), 'none', 'the'));
}
