import { articled } from '../articled.ts';
import { indefinite } from '../articles.ts';
import type { Phrase } from '../phrase.ts';
import { eventNamed } from './events.ts';
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
  const event = eventNamed(/^you said (?:an? |the |there is an? )?(.+?)(?: next)?$/.exec(text)?.[1] ?? '');
  if (event) {
    const isDated = isWhen(event.replace(/^.*? (?=(?:on|in|at|next|this|by|tomorrow)\b)/, ''));
    const named = `${indefinite(event)} ${event}`;
    return [
      {
        kind: 'sentence',
        text: `you said ${isDated ? `there would be ${named}` : `the next step would be ${named}`}`,
        asWritten: true,
      },
    ];
  }
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

const nudge =
  /^(?:you have not (?:called|rung|written|replied|answered)(?: (?:me|back|yet|again))*(?:,|;| and| so) )?(?:so |just )?(?:nudge|chase|ping|poke|prod|chase up|follow up with)(?: you)?(?: up)? (?:(?:about|on|for|over|re) )?(.+)$/;
const thank =
  /^(?:please |say )?thank(?:s)? (?:to )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|the \p{Ll}+(?: \p{Ll}+)?|your \p{Ll}+(?: \p{Ll}+)?|everyone) for (.+)$/u;

/** What one reminds oneself to ask about, or to pass on: “nudge her about the second chat”, “thank Priya for the tour”. */
export function remindedOf(text: string): Phrase | undefined {
  if (/[?:;–]/.test(text)) return undefined;
  const thing = nudge.exec(text)?.[1];
  if (
    thing &&
    !/^(?:me|him|her|them|us|again|then|later|up|by|in|after|before|next|this)\b/.test(thing) &&
    !isWhen(thing)
  ) {
    const about = `about ${articledThe(thing)}`;
    return { kind: 'question', text: about, indirect: about };
  }
  const [, whom, what] = thank.exec(text) ?? [];
  if (whom && what) return { kind: 'request', text: `thank ${whom} for ${articled(what)}` };
  const greeted = /^(?:my )?(?:greetings|regards|best wishes|love|hello|thanks) to (?!you\b)(.+)$/i.exec(
    text,
  )?.[1];
  return greeted
    ? {
        kind: 'request',
        text: `pass on my ${/thanks/i.test(text) ? 'thanks' : 'regards'} to ${articledThe(greeted)}`,
      }
    : undefined;
}

function articledThe(text: string): string {
  return /^\p{Lu}/u.test(text) ? text : articled(text, 'the');
}

/** What the reader is asked to do for the writer: “ping me if you need sound effects?”. */
export function requested(text: string): Phrase | undefined {
  const request = toMe.exec(text)?.[1];
  return request && !/[:;–]/.test(request) && !/^(?:call me|text me)$/i.test(request)
    ? { kind: 'request', text: request.charAt(0).toLowerCase() + request.slice(1) }
    : undefined;
}
