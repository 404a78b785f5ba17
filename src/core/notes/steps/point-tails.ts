import { articled } from '../articled.ts';
import type { Phrase } from '../phrase.ts';
import { mine } from '../read/next-deed.ts';
import { eventNamed } from './events.ts';

const size =
  /^(?:my )?((?:\p{L}+ )?(shoe|boot|uniform|shirt|jacket|glove|helmet|overalls?|ring|trouser) size(s?))(?: is| are|:)? ((?:\p{Lu}+|\d)[\p{L}\d .,/-]*?)(?:, you asked)?$/u;
const iCan =
  /^(?:the |an? )?([^,:;?]+?)(?:, | – |: )(I (?:can|could|am) (?!you\b)[^,:;?]+|any [^,:;?]+?(?: suits| works| is fine| ok)(?: me| for me)?)$/u;
const subject = /^([^?;]+?), (subject to|pending|depending on) ([^,?;]+)$/u;
const thenYou =
  /^(?:the |my |an? )?([^,:;?]+?),? (?:and )?then you (?:will )?(call|ring|decide|email|write|get back to me|let me know|answer|reply)((?: me)?)((?: (?:with|by|within|in|on|about|next) [^,:;?]+)?)$/u;

/** A thing to come, and what was jotted of it behind a mark: “site visit: any date after 1 June suits”, “drug test, then you call”. */
export function pointWithTail(
  text: string,
  read: (head: string) => Phrase[] | undefined,
): Phrase[] | undefined {
  const [, sizes, , many, value = ''] = size.exec(text) ?? [];
  if (sizes)
    return [
      mine(
        `my ${sizes.charAt(0).toLowerCase() + sizes.slice(1)} ${many ? 'are' : 'is'} ${value.replace(/, (?!.*,)/, ' and ')}`,
      ),
    ];
  const [, named = '', tail = ''] = iCan.exec(text) ?? [];
  const event = named === '' ? undefined : eventNamed(named);
  if (event && /^(?:I|any (?:day|time|date|week|morning|afternoon|evening|\p{Lu}\p{Ll}+day)\b)/u.test(tail)) {
    if (/^I/.test(tail)) return [mine(`for the ${event}, ${tail}`)];
    return [
      mine(`for the ${event}, ${tail.replace(/ (?:suits|works|is fine|ok)?(?: me| for me)?$/, '')} suits me`),
    ];
  }
  const [, head = '', how, whom = ''] = subject.exec(text) ?? [];
  const [only, ...others] = head === '' ? [] : (read(head) ?? []);
  if (only?.kind === 'occasion' && others.length === 0)
    return [{ ...only, text: `${only.text}, ${how} ${articled(whom, 'the')}` }];
  const [, first = '', verb, me = '', rest = ''] = thenYou.exec(text) ?? [];
  const isNext =
    /(?:test|check|screen|screening|medical|exam|interview|assessment|task|reference check|references|trial|vetting|clearance)$/.test(
      first,
    );
  if (!verb || !isNext || / (?:is|are|I|you|do|does) /.test(` ${first} `)) return undefined;
  const come = /s$/.test(first) ? 'come' : 'comes';
  return [
    {
      kind: 'clause',
      text: `the ${first} ${come} next, and then you will ${verb}${me}${rest}`,
      whose: 'yours',
      said: false,
      grave: true,
    },
  ];
}
