import { addArticles } from '../articles.ts';
import type { Phrase } from '../phrase.ts';
import { textOf, tokensOf } from '../tokens.ts';
import { isWhen, placed } from './when.ts';

const word = '(decision|answer|reply|result|news|word|verdict|offer|call|contract)';
const behind = new RegExp(
  String.raw`^(?:the |an? )?(?:final )?${word} ([^,?]+?),? you said(?:, (.+))?$`,
  'i',
);
const before = new RegExp(
  String.raw`^you said (?:the |an? )?(?:final )?${word} ((?:by|on|in|within|before|after|at|next|this|tomorrow) [^,?]+)$`,
  'i',
);

/** What the reader said would come: “decision by the end of the week she said, any news?”. */
export function saidBehind(text: string, read: (rest: string) => Phrase[] | undefined): Phrase[] | undefined {
  const [, what, when = '', rest] = behind.exec(text) ?? before.exec(text) ?? [];
  if (!what || !(isWhen(when) || /^(?:by|on|in|within|before|after|at|next|this) /.test(when)))
    return undefined;
  const thing = /^(?:news|word)$/i.test(what) ? what : /^[aeo]/i.test(what) ? `an ${what}` : `a ${what}`;
  const told: Phrase = {
    kind: 'sentence',
    text: `you said there would be ${thing.toLowerCase()} ${articled(placed(when))}`,
    asWritten: true,
  };
  if (rest === undefined) return [told];
  const more = read(rest);
  return more ? [told, ...more] : undefined;
}

const toMe =
  /^(?:please )?((?:ping|call|text|ring|e-?mail|write to|message|phone|contact|think of|keep|count|consider|put|drop|add|use|remember|shout|whatsapp) (?:me|us)\b.*?)\??$/i;

/** What the reader is asked to do for the writer: “ping me if you need sound effects?”. */
export function requested(text: string): Phrase | undefined {
  const request = toMe.exec(text)?.[1];
  return request && !/[:;–]/.test(request) && !/^(?:call me|text me)$/i.test(request)
    ? { kind: 'request', text: request.charAt(0).toLowerCase() + request.slice(1) }
    : undefined;
}

function articled(text: string): string {
  return textOf(addArticles(tokensOf(text), 'none', 'the'));
}
